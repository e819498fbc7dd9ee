import { readdir, readFile } from 'node:fs/promises';
import { join, posix, win32 } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { writeLayerHooks } from '../layer/layer-hooks.ts';
import { applicationLayer } from '../layer/make-layer.ts';
import type { FreezeRequest, FrozenProgram, Packager } from '../packager.ts';
import { pyInstallerArguments } from './arguments.ts';
import { parseCrossReference } from './import-graph.ts';
import { PyInstallerLog } from './log.ts';
import { locateProgram } from './program.ts';
import { parseWarningsFile } from './warnings-file.ts';

const CROSS_REFERENCE = /(?:^|[\\/])xref-[^\\/]*\.html$/;
const WARNINGS = /(?:^|[\\/])warn-[^\\/]*\.txt$/;

/** PyInstaller 5.13 and newer, through its command line. */
export const pyInstaller: Packager = {
  name: 'pyinstaller',
  async freeze(request, host): Promise<FrozenProgram> {
    const hooks = join(request.workFolder, 'layer');
    if (request.layer.modules) await writeLayerHooks(hooks, request.layer.modules);
    const args = ['-m', 'PyInstaller', ...pyInstallerArguments(request, host.platform)];
    const log = await run(request, { args, hooks }, host);
    const program = await locateProgram(request, host.platform);
    return {
      ...program,
      command: [request.python, ...args],
      imports: parseCrossReference(await readAnalysis(request.workFolder, CROSS_REFERENCE)),
      unresolved: parseWarningsFile(await readAnalysis(request.workFolder, WARNINGS)),
      missingHiddenImports: log.missingHiddenImports,
      layer: await applicationLayer(request, program, host),
    };
  },
};

async function run(
  request: FreezeRequest,
  { args, hooks }: { args: readonly string[] /** Found by PyInstaller if it is there. */; hooks: string },
  host: Host,
): Promise<PyInstallerLog> {
  const log = new PyInstallerLog();
  const { code } = await host.exec(request.python, args, {
    cwd: request.workingDirectory,
    env: {
      ...request.env,
      // `collect-…` options are carried out before the module path of the analysis is known.
      PYTHONPATH: [...request.searchPaths, ...(request.layer.modules ? [hooks] : [])].join(
        delimiterOf(host.platform),
      ),
      // Sets and dictionaries of names keep their order from build to build: same inputs, same bytes.
      PYTHONHASHSEED: '0',
      // Written into PE headers instead of the time of the build; the earliest time that zip files know.
      SOURCE_DATE_EPOCH: request.env['SOURCE_DATE_EPOCH'] || '315532800',
      // The user's folders stay as they are; the environment has its bytecode already.
      PYTHONDONTWRITEBYTECODE: '1',
      PYINSTALLER_CONFIG_DIR: request.cacheFolder,
      // For specs that take name and version from outside.
      SIDECAR_VERSION: request.version,
      ...(request.name !== undefined && { SIDECAR_NAME: request.name }),
    },
    onLine: (line) => {
      const doing = log.add(line);
      if (doing) host.progress(doing);
      if (host.kind === 'runner') host.info(line);
      else host.debug(line);
    },
    allowFailure: true,
  });
  if (code !== 0) throw log.failure(code);
  return log;
}

function delimiterOf(platform: NodeJS.Platform): string {
  return (platform === 'win32' ? win32 : posix).delimiter;
}

/** Text of a file that the analysis writes into the work folder; empty where a spec turns the analysis off. */
async function readAnalysis(workFolder: string, name: RegExp): Promise<string> {
  const files = await readdir(workFolder, { recursive: true });
  const file = files.find((path) => name.test(path));
  return file ? readFile(join(workFolder, file), 'utf8') : '';
}
