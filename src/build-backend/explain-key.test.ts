import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildInputs } from '../../test/support/build-inputs.ts';
import { fakeHost } from '../../test/support/fake-host.ts';
import { fakePython } from '../../test/support/fake-python.ts';
import { withProject } from '../../test/support/python-project.ts';
import { type BuildKey, buildKey } from './cache/key/build-key.ts';
import type { KeyedSources } from './cache/key/explain.ts';
import { sourceState } from './cache/key/source-state.ts';
import type { PreparedEnvironment } from './environment/environment.ts';
import { type ExplainKeyTools, explainKey } from './explain-key.ts';
import { planBuild } from './plan.ts';

const FILES = { 'main.py': 'print(1)\n', VERSION: '1.0.0\n' };
type Given = Parameters<typeof buildInputs>[0];

/** Explains the key of the project in `root`, whose last build is `last`. Returns outputs and what was printed. */
async function explainAt(root: string, given: Given, last?: KeyedSources) {
  const host = fakeHost({ workspace: root });
  const python = await fakePython(join(root, 'python'), '3.12.1');
  const tools: ExplainKeyTools = {
    previous: async () => last,
    withEnvironment: (_plan, _host, use) =>
      use({
        distributions: [{ name: 'x', version: '1' }],
        installer: 'uv',
        packageFolders: [],
      } as unknown as PreparedEnvironment),
  };
  const outputs = await explainKey(buildInputs({ entry: 'main.py', python, ...given }), host, tools);
  return { outputs, printed: host.recorded.log.join('\n') };
}

/** The build that was made of the project as it is now. */
async function builtAt(root: string): Promise<KeyedSources> {
  const host = fakeHost({ workspace: root });
  const python = await fakePython(join(root, 'python'), '3.12.1');
  const plan = await planBuild(buildInputs({ entry: 'main.py', python }), host);
  const set = { files: [{ path: 'main.py', role: 'module' as const }], listings: [] };
  const key = (await buildKey(plan, host)) as BuildKey;
  return { key, sources: { set, state: await sourceState(set, plan, host) } };
}

describe('explain-key', () => {
  test('prints the parts, and says that there is nothing to compare with', async () => {
    await withProject(FILES, async (root) => {
      const { outputs, printed } = await explainAt(root, {});
      expect(outputs).toEqual({ key: expect.stringMatching(/^[0-9a-f]{64}$/), changes: '' });
      expect(printed).toMatch(/^interpreter [0-9a-f]{12}: .*version 3\.12\.1$/m);
      expect(printed).toContain('No earlier build of this program is in the cache.');
    });
  });

  test('says that nothing changed, or what did', async () => {
    await withProject(FILES, async (root) => {
      const last = await builtAt(root);
      expect((await explainAt(root, {}, last)).printed).toContain('Nothing changed since the last build.');
      await writeFile(join(root, 'main.py'), 'print(2)\n');
      const { outputs, printed } = await explainAt(root, { mode: 'onefile' }, last);
      expect(outputs.changes).toBe('option mode: onedir → onefile\nmain.py: changed');
      expect(printed).toContain(
        'Changed since the last build:\n  option mode: onedir → onefile\n  main.py: changed',
      );
    });
  });

  test('makes the environment where its packages are part of the key', async () => {
    await withProject({ ...FILES, 'requirements.txt': 'x\n' }, async (root) => {
      const { printed } = await explainAt(root, {});
      expect(printed).toMatch(/^environment \(requirements\.txt\) .*x 1$/m);
    });
  });

  test('refuses what a build refuses', async () => {
    await withProject(FILES, async (root) => {
      await expect(explainAt(root, { 'target-arch': 'arm64' })).rejects.toMatchObject({
        code: 'input-invalid',
      });
    });
  });
});
