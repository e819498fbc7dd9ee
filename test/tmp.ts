import { LAYER_APP_INPUTS, layerApp } from './support/layer/app.ts';
import { Builds, differences } from './support/layer/builds.ts';
import { withFiles } from './support/layer/sources.ts';

const builds = await Builds.with('6.22.3');
try {
  const cache = await builds.place();
  const on = { ...LAYER_APP_INPUTS, cache: 'directory', 'cache-directory': cache };
  const off = { ...LAYER_APP_INPUTS, cache: 'off' };
  const time = async <T>(name: string, work: () => Promise<T>) => {
    const t = performance.now();
    const r = await work();
    console.log(name, Math.round(performance.now() - t));
    return r;
  };
  const base = await time('base', () => builds.build({ sources: layerApp(), inputs: on }));
  console.log(
    base.level,
    base.reason,
    base.errors,
    base.result?.manifest.files.map((f) => f.path).filter((p) => p.endsWith('.pyc')),
  );
  const again = await time('again', () => builds.build({ sources: layerApp(), inputs: on }));
  console.log(
    again.level,
    again.reason,
    again.errors,
    base.result && again.result && differences(base.result, again.result),
  );
  const edited = withFiles(layerApp(), { 'app/plain1.py': 'LIMIT = 2\n\ndef first(x):\n    return x\n' });
  const one = await time('edited', () => builds.build({ sources: edited, inputs: on }));
  const clean = await time('clean', () => builds.build({ sources: edited, inputs: off }));
  console.log(
    one.level,
    one.reason,
    one.errors,
    clean.errors,
    clean.result && one.result && differences(clean.result, one.result),
  );
  const full = await time('full', () =>
    builds.build({
      sources: withFiles(layerApp(), { 'app/plain1.py': 'import colorsys' }),
      inputs: on,
      stopAtFull: true,
    }),
  );
  console.log(full);
} finally {
  await builds.remove();
}
