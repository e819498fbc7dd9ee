/** What the scan of the sources finds changes with no edit that leaves the surface of its module as it is. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Scan } from '../../src/build-backend/scan/scan-types.ts';
import { COMMON } from '../support/layer/flow.ts';
import { MODULE_FLOWS } from '../support/layer/flows-of-modules.ts';
import { PATH_FLOWS } from '../support/layer/flows-of-paths.ts';
import { layerProject } from '../support/layer-project.ts';
import { scanAt, withProject } from '../support/python-project.ts';

/** One case in a package of its own name. */
interface Case {
  what: string;
  name: string;
  files: Readonly<Record<string, string>>;
  file: string;
  edited: string;
}

const cases = [...PATH_FLOWS, ...MODULE_FLOWS].map(([what, files, file, from, to], index): Case => {
  const name = `case${index}`;
  const renamed = (text: string) => text.replaceAll(/\bapp\b/g, name);
  const all = Object.entries({ ...COMMON, ...files }).map(([path, text]) => [renamed(path), renamed(text)]);
  const before = renamed(files[file] ?? '');
  const edited = before.replace(renamed(from), () => renamed(to));
  if (edited === before) throw new Error(`'${what}' changes nothing.`);
  return { what, name, files: Object.fromEntries(all), file: renamed(file), edited };
});

/** What `scan` says of a case: every item that names it, without its lines. */
function saidOf({ name }: Case, scan: Scan): string[] {
  const items = Object.values(scan).flatMap((value) => (Array.isArray(value) ? value : []));
  const texts = items.map((item) => JSON.stringify(item, (key, value) => (key === 'line' ? 0 : value)));
  return texts.filter((text) => new RegExp(`\\b${name}\\b`).test(text)).sort();
}

test(`${cases.length} edits of values that go from place to place`, async () => {
  const files = Object.assign({}, ...cases.map((one) => one.files));
  const main = cases.map(({ name }) => `import ${name}.use\n`).join('');
  await withProject({ ...files, 'main.py': main }, async (root) => {
    const modules = Object.entries(files as Record<string, string>).filter(([path]) => path.endsWith('.py'));
    const project = await layerProject(root, { ...Object.fromEntries(modules), 'main.py': main });
    await rm(join(root, 'built'), { recursive: true });
    const before = await scanAt(root);
    const same = new Map<string, boolean>();
    for (const { what, file, edited } of cases) {
      const answer = await project.edited(file, edited);
      same.set(what, answer.ok && answer.surface === project.modules.get(file)?.surface);
    }
    for (const { file, edited } of cases) await writeFile(join(root, file), edited);
    const after = await scanAt(root);
    const found = cases.filter((one) => String(saidOf(one, before)) !== String(saidOf(one, after)));
    expect(found.filter(({ what }) => same.get(what)).map(({ what }) => what)).toEqual([]);
    // A case that the scan does not see proves nothing.
    expect(cases.filter((one) => !found.includes(one)).map(({ what }) => what)).toEqual([]);
  });
});
