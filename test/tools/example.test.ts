import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { readPyproject } from '../../src/build-backend/pyproject.ts';
import { copyOfExample } from '../support/example.ts';
import { missing } from '../support/missing.ts';
import { findPython, pythonTools } from '../support/python-tools.ts';
import { run } from '../support/run.ts';

/** What the example's tests need beside its dependencies. */
const TEST_TOOLS = ['pytest>=9.0,<10', 'httpx2>=2.16,<3'];

const python = await findPython(11, 14);

test.skipIf(missing(python !== undefined, "no Python 3.11 or newer for the example's tests"))(
  "the example's own tests pass",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'example ü '));
    try {
      const backend = await copyOfExample(join(folder, 'backend'));
      const dependencies = (await readPyproject(backend))?.data.project?.dependencies ?? [];
      expect(dependencies).toHaveLength(5);
      const interpreter = await pythonTools([...dependencies, ...TEST_TOOLS], python);
      // Installed, as `uv run pytest` has it, so that the distribution's version is there too.
      const site = join(folder, 'site');
      const quiet = ['--quiet', '--disable-pip-version-check'];
      await run(interpreter, ['-m', 'pip', 'install', ...quiet, '--no-deps', '--target', site, backend]);
      const pytest = ['-m', 'pytest', '--rootdir', backend, '-p', 'no:cacheprovider', '-q', backend];
      const paths = [site, backend].join(delimiter);
      const env = { PYTHONPATH: paths, PYTHONDONTWRITEBYTECODE: '1' };
      // Which of them failed stands in what they print.
      const said = await run(interpreter, pytest, env).catch(
        ({ message, stdout }) => `${message}\n${stdout}`,
      );
      expect(said).toMatch(/^\d+ passed in/m);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
