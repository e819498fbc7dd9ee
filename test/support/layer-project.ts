import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LayerModule } from '../../src/build-backend/layer/application-layer.ts';
import {
  type CompiledModule,
  compileModules,
  type ModuleToCompile,
  remakeModules,
} from '../../src/build-backend/layer/compile.ts';
import { fakeHost } from './fake-host.ts';
import { writeProject } from './python-project.ts';
import { PYTHON } from './python-tools.ts';

/** The modules of a project as a clean build leaves them. */
export interface LayerProject {
  modules: Map<string, Omit<LayerModule, 'kind'>>;
  /** Compiles one of its files with another content in a place of its own. */
  edited(file: string, content: string | Uint8Array): Promise<CompiledModule>;
}

/** Writes the sources of `files` (`.py`; `main.py` is the program's script) below `root` and makes their layer. */
export async function layerProject(
  root: string,
  files: Readonly<Record<string, string>>,
  python = PYTHON,
): Promise<LayerProject> {
  await writeProject(root, files);
  const host = fakeHost({ platform: process.platform });
  const sources = Object.keys(files).filter((file) => file !== 'main.py');
  const first = sources.map((file) => ({ ...moduleAt(root, file), context: NOBODY }));
  for (const { output } of first) await mkdir(dirname(output), { recursive: true });
  await compileModules(python, first, host);
  const built = first.map((each) => ({ ...each, built: each.output, optimize: [0] }));
  const readers = 'main.py' in files ? [{ ...moduleAt(root, 'main.py'), module: '__main__' }] : [];
  const remade = await remakeModules(python, built, readers, host);
  const modules = new Map<string, Omit<LayerModule, 'kind'>>();
  for (const [index, file] of sources.entries()) {
    const made = remade[index];
    const { module, package: isPackage } = moduleAt(root, file);
    if (!made?.ok) throw new Error(`${file}: ${made?.error}`);
    modules.set(file, { module, package: isPackage, ...made });
  }
  let edits = 0;
  const edited = async (file: string, content: string | Uint8Array) => {
    const module = modules.get(file);
    if (module === undefined) throw new Error(`no module ${file}`);
    edits += 1;
    const source = join(root, `edit ${edits}.py`);
    await writeFile(source, content);
    const [answer] = await compileModules(python, [{ ...module, source, output: `${source}c` }], host);
    if (answer === undefined) throw new Error('no answer');
    return answer;
  };
  return { modules, edited };
}

const NOBODY = { tainted: [], wanted: [], asked: [], names: false };

function moduleAt(root: string, file: string): Omit<ModuleToCompile, 'context'> {
  const path = file.replace(/(?:\/__init__)?\.py$/, '');
  return {
    module: path.replaceAll('/', '.'),
    package: file.endsWith('/__init__.py'),
    source: join(root, file),
    codeName: file,
    optimize: 0,
    output: join(root, 'built', `${file}c`),
  };
}
