import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backendFolder } from '../support/backend-folder.ts';
import { runBundle } from '../support/bundle.ts';
import { withMount } from '../support/mounts.ts';

/** The error of a build into `output`, which must be the only one. */
async function errorOf(root: string, output: string) {
  const inputs = { entry: 'main.py', name: 'backend', 'working-directory': root, output };
  const { code, annotations, stdout } = await runBundle('build-backend', inputs);
  expect(stdout).not.toMatch(/^\s+at |Internal error/m);
  expect(annotations).toHaveLength(1);
  return { code, message: annotations[0]?.message };
}

test('an output folder that cannot be written is told before anything is built', async (context) => {
  const backend = await backendFolder({ 'main.py': 'print()\n' });
  try {
    const output = join(backend.root, 'read only');
    const work = async () => {
      expect(await errorOf(backend.root, output)).toEqual({
        code: 1,
        message: expect.stringMatching(
          /read-only: '.*read only.*'[\s\S]*can be written\. \[permission-denied]/,
        ),
      });
      expect(await errorOf(backend.root, join(output, 'below'))).toMatchObject({ code: 1 });
    };
    await withMount(output, 'size=1m,ro', { work, context });
  } finally {
    await backend.remove();
  }
});

test.runIf(process.platform === 'linux')('a folder that nobody can make ends the run, too', async () => {
  const backend = await backendFolder({ 'main.py': 'print()\n' });
  try {
    for (const output of ['/proc/sidecar', '/sys/sidecar/below']) {
      expect(await errorOf(backend.root, output)).toEqual({
        code: 1,
        message: expect.stringMatching(/sidecar[\s\S]*choose another|Choose a folder/i),
      });
    }
  } finally {
    await backend.remove();
  }
});
