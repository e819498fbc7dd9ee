import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { action } from '../src/build-backend/action.ts';
import { runAction } from '../src/shared/run-action.ts';
import { fakeHost } from './support/fake-host.ts';
import { pyinstallerPython } from './support/frozen-program.ts';

const python = await pyinstallerPython('6.22.3');
console.log(python);
const folder = await mkdtemp('/tmp/tidy/t/x-');
await mkdir(join(folder, 'app'));
await mkdir(join(folder, 'temp'));
await writeFile(join(folder, 'app/__init__.py'), '');
await writeFile(join(folder, 'VERSION'), '1.0.0');
await writeFile(
  join(folder, 'app/main.py'),
  'import ctypes\nfrom pathlib import Path\ndef main():\n    print("hi")\n',
);
const inputs: Record<string, string> = {
  entry: 'app.main:main',
  name: 'tiny',
  environment: 'active',
  python,
  'check-imports': 'off',
  'exclude-modules': process.argv.slice(2).join('\n'),
};
const host = fakeHost({
  platform: process.platform,
  arch: process.arch,
  workspace: folder,
  temp: join(folder, 'temp'),
  cache: join(folder, 'cache'),
  input: (n) => inputs[n] ?? '',
});
for (let i = 0; i < 3; i++) {
  const t = performance.now();
  await runAction(action, host);
  console.log(performance.now() - t, host.recorded.annotations, Object.fromEntries(host.recorded.outputs));
}
console.log(host.recorded.summaries.at(-1));
