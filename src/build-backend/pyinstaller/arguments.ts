import { posix, win32 } from 'node:path';
import type { FreezeOptions, FreezeRequest } from '../packager.ts';
import { type DataItem, parseDataItem } from './data-item.ts';

/** Options that are lists of names, in PyInstaller's spelling. */
const NAME_LISTS = [
  ['collect-all', '--collect-all'],
  ['collect-submodules', '--collect-submodules'],
  ['collect-data', '--collect-data'],
  ['copy-metadata', '--copy-metadata'],
  ['hidden-imports', '--hidden-import'],
  ['exclude-modules', '--exclude-module'],
] as const satisfies [keyof FreezeOptions, string][];

/** Options that are lists of files or folders. */
const PATH_LISTS = [
  ['hooks-dir', '--additional-hooks-dir'],
  ['runtime-hooks', '--runtime-hook'],
] as const satisfies [keyof FreezeOptions, string][];

/** Options that are lists of `source:destination`. */
const DATA_LISTS = [
  ['add-data', '--add-data'],
  ['add-binary', '--add-binary'],
] as const satisfies [keyof FreezeOptions, string][];

/** The arguments of `python -m PyInstaller` for a freeze. */
export function pyInstallerArguments(request: FreezeRequest, platform: NodeJS.Platform): string[] {
  const { source, workFolder, distFolder, options } = request;
  const common = ['--noconfirm', '--log-level', 'INFO', '--distpath', distFolder, '--workpath', workFolder];
  const clean = options.clean ? ['--clean'] : [];
  if (source.kind === 'spec') return [...common, ...clean, ...options['extra-args'], source.file];
  return [
    ...common,
    ...clean,
    // Relative paths of a generated spec start at the spec, so it lies apart and every path is absolute.
    ...['--specpath', workFolder],
    ...(request.name === undefined ? [] : ['--name', request.name]),
    ...optionArguments(request, platform),
    ...options['extra-args'],
    source.file,
  ];
}

function optionArguments(request: FreezeRequest, platform: NodeJS.Platform): string[] {
  const { options, source, searchPaths, workingDirectory, versionFile } = request;
  const folder = source.kind === 'script' ? source.folder : undefined;
  const modulePaths = [...(folder === undefined ? [] : [folder]), ...searchPaths];
  const paths = platform === 'win32' ? win32 : posix;
  const absolute = (path: string) => paths.resolve(workingDirectory, path);
  const dataArgument = ({ source, destination }: DataItem) =>
    `${absolute(source)}${paths.delimiter}${destination}`;
  return [
    `--${options.mode}`,
    ...modulePaths.flatMap((path) => ['--paths', path]),
    ...NAME_LISTS.flatMap(([key, flag]) => options[key].flatMap((value) => [flag, value])),
    ...DATA_LISTS.flatMap(([key, flag]) =>
      options[key].flatMap((line) => [flag, dataArgument(parseDataItem(key, line))]),
    ),
    ...PATH_LISTS.flatMap(([key, flag]) => options[key].flatMap((path) => [flag, absolute(path)])),
    ...(options.icon === undefined ? [] : ['--icon', absolute(options.icon)]),
    options.console ? '--console' : '--noconsole',
    ...(options.optimize > 0 ? ['--optimize', String(options.optimize)] : []),
    ...(options.upx ? [] : ['--noupx']),
    // On Linux libraries are stripped after the build, one by one, where it does not break them.
    ...(options.strip && platform === 'darwin' ? ['--strip'] : []),
    ...(options['target-arch'] === undefined ? [] : ['--target-architecture', options['target-arch']]),
    ...(versionFile === undefined ? [] : ['--version-file', versionFile]),
  ];
}
