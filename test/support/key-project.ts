import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildKey, buildKey } from '../../src/build-backend/cache/key/build-key.ts';
import type { PreparedEnvironment } from '../../src/build-backend/environment/environment.ts';
import { planBuild } from '../../src/build-backend/plan.ts';
import type { Host } from '../../src/shared/host.ts';
import { buildInputs } from './build-inputs.ts';
import { fakeHost } from './fake-host.ts';
import { fakePython } from './fake-python.ts';
import { withProject } from './python-project.ts';

export type Given = Parameters<typeof buildInputs>[0];

/** A project in the folder `app` of its checkout, with a file for every input that names one. */
export const KEY_PROJECT = {
  'app/main.py': 'print(1)\n',
  'app/other.py': '',
  'app/data.txt': '',
  'app/known.txt': '',
  'app/hooks/hook-x.py': '',
  'app/app.spec': "a = Analysis(['main.py'])\n",
  'app/pyproject.toml': '[project]\nname = "my-app"\nversion = "1.2.3"\ndependencies = []\n',
};

/** The key of a build in a project with a Python of its own; `also` changes the project or the host first. */
export async function keyOf(given: Given = {}, also: Change = {}): Promise<BuildKey | 'environment-needed'> {
  return withProject({ ...KEY_PROJECT, ...also.files }, async (root) => {
    const python = await fakePython(join(root, 'python'), also.version ?? '3.12.1');
    await symlink(python, join(root, 'python', 'bin', 'python'));
    await also.before?.(root);
    const env = { PATH: join(root, 'python', 'bin'), ...also.env };
    const host = fakeHost({ workspace: root, ...also.host, env });
    const inputs = buildInputs({ 'working-directory': 'app', ...entry(given), ...given });
    return buildKey(await planBuild(inputs, host), host, also.environment);
  });
}

/** What is different from the plain project on a plain machine. */
export interface Change {
  files?: Record<string, string>;
  version?: string;
  env?: Record<string, string>;
  host?: Partial<Host>;
  environment?: PreparedEnvironment;
  before?(root: string): Promise<void>;
}

function entry(given: Given): Given {
  return given?.spec === undefined ? { entry: 'main.py' } : {};
}

/** The digest of that key, or `environment-needed`. */
export async function digestOf(given: Given = {}, also: Change = {}): Promise<string> {
  const key = await keyOf(given, also);
  return typeof key === 'string' ? key : key.digest;
}
