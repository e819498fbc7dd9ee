import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildEnvironment } from '../../test/support/bundle.ts';
import { cached } from '../../test/support/cache.ts';
import { copyExample } from '../../test/support/example-backend.ts';
import { PYTHON } from '../../test/support/python-tools.ts';
import { run } from '../../test/support/run.ts';
import { requirePath } from './tools.ts';

/** A project to be frozen, in a folder of its own, with all versions locked. */
export interface Application {
  name: string;
  folder: string;
  entry: string;
  /** What PyInstaller is given by hand, from this folder. */
  command: string[];
  /** A module with a function, whose body is edited. */
  module: string;
  /** A file that is no part of the program. */
  document: string;
}

const HEAVY = [
  'import numpy',
  'import pandas',
  'from scipy import interpolate, optimize, signal, stats',
  '',
  '',
  'def main():',
  '    frame = pandas.DataFrame({"x": numpy.arange(5)})',
  '    return print(frame, optimize, signal, stats, interpolate)',
  '',
  '',
  'if __name__ == "__main__":',
  '    main()',
  '',
].join('\n');

/** The example, as anybody has it, with the packager that build-backend was tested with. */
export async function smallApplication(folder: string): Promise<Application> {
  await copyExample(folder);
  // A range for the packager means that its environment must be made before anything is known.
  const file = join(folder, 'pyproject.toml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^freeze = .*$/m, ''));
  return {
    name: 'small app (example, FastAPI)',
    folder,
    entry: 'notes_backend.main:main',
    command: [
      ...['--collect-submodules', 'notes_backend', '--add-data', 'VERSION:.'],
      ...['--add-data', 'notes_backend/data:notes_backend/data'],
      ...['--add-data', 'notes_backend/templates:notes_backend/templates'],
      'notes_backend/__main__.py',
    ],
    module: 'notes_backend/services/search.py',
    document: 'README.md',
  };
}

/** A program with numpy, pandas and scipy. */
export async function heavyApplication(folder: string): Promise<Application> {
  const requirements = await locked(['numpy', 'pandas', 'scipy']);
  await writeProject(folder, {
    'heavy/__init__.py': '',
    'heavy/main.py': HEAVY,
    'requirements.txt': requirements,
  });
  return {
    name: 'heavy app (numpy, pandas, scipy)',
    folder,
    entry: 'heavy.main:main',
    command: ['heavy/main.py'],
    module: 'heavy/main.py',
    document: 'README.md',
  };
}

const MODULES_PER_PACKAGE = 50;

/** A program of about `count` modules without dependencies, every one of which is imported. */
export async function generatedApplication(folder: string, count: number): Promise<Application> {
  const files: Record<string, string> = { 'many/__init__.py': '', 'requirements.txt': '' };
  const packages = Array.from(
    { length: Math.ceil(count / MODULES_PER_PACKAGE) },
    (_, index) => `part${index}`,
  );
  const modules = Array.from({ length: MODULES_PER_PACKAGE }, (_, index) => `module${index}`);
  for (const name of packages) {
    files[`many/${name}/__init__.py`] = `from . import ${modules.join(', ')}\n`;
    for (const module of modules) files[`many/${name}/${module}.py`] = functions();
  }
  const imports = packages.map((name) => `from many import ${name}`);
  files['many/main.py'] = [
    ...imports,
    '',
    '',
    'def main():',
    '    return print("started")',
    '',
    'if __name__ == "__main__":',
    '    main()',
    '',
  ].join('\n');
  await writeProject(folder, files);
  return {
    name: `${count} modules`,
    folder,
    entry: 'many.main:main',
    command: ['many/main.py'],
    module: 'many/part0/module7.py',
    document: 'README.md',
  };
}

function functions(): string {
  return Array.from(
    { length: 8 },
    (_, index) =>
      `def work${index}(value, other=${index}):\n    total = value * ${index} + other\n    return total\n\n\n`,
  ).join('');
}

async function writeProject(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const all: Record<string, string> = { VERSION: '1.0.0\n', 'README.md': '# Benchmark\n', ...files };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Requirements of these packages with versions and hashes, made once. */
async function locked(packages: readonly string[]): Promise<string> {
  const uv = await requirePath('uv');
  const key = createHash('sha256').update(JSON.stringify(packages)).digest('hex').slice(0, 16);
  const folder = await cached(`bench-lock-${key}`, async (partial) => {
    await writeFile(join(partial, 'requirements.in'), `${packages.join('\n')}\n`);
    const output = join(partial, 'requirements.txt');
    const args = ['pip', 'compile', '--quiet', '--generate-hashes', '--no-header', '--no-annotate'];
    await run(uv, [...args, '--python', PYTHON, join(partial, 'requirements.in'), '--output-file', output]);
  });
  return readFile(join(folder, 'requirements.txt'), 'utf8');
}

/** An environment with what `application` needs and the packager, its bytecode compiled; gives its Python. */
export async function readyEnvironment(
  application: Application,
  packager: readonly string[],
  folder: string,
): Promise<string> {
  const uv = await requirePath('uv');
  await rm(folder, { recursive: true, force: true });
  await run(uv, ['venv', '--quiet', '--python', PYTHON, folder], buildEnvironment());
  const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const install = ['pip', 'install', '--quiet', '--python', python, '--compile-bytecode'];
  await run(
    uv,
    [...install, '--requirements', join(application.folder, 'requirements.txt')],
    buildEnvironment(),
  );
  await run(uv, [...install, ...packager], buildEnvironment());
  return python;
}

/** Changes the body of the first function of the module that returns something, each time in another way. */
export async function editBody({ folder, module }: Application, text: string): Promise<void> {
  const file = join(folder, module);
  const source = (await readFile(file, 'utf8')).replace(/^ +edited = .*\n/m, '');
  const edited = source.replace(/^( +)return /m, `$1edited = ${JSON.stringify(text)}\n$1return `);
  if (edited === source) throw new Error(`there is nothing to edit in ${module}`);
  await writeFile(file, edited);
}

/** Changes what no program reads. */
export async function editDocument({ folder, document }: Application, text: string): Promise<void> {
  await writeFile(join(folder, document), `# ${text}\n`);
}
