import type { Inputs } from '../shared/inputs.ts';
import { cacheInputs } from './cache/store/inputs.ts';

/** The inputs of build-backend. Their names are the public face: workflows and the command line use them. */
export const inputs = {
  'working-directory': {
    kind: 'text',
    default: '.',
    description: 'Folder of the backend. Relative paths of the other inputs start here.',
  },
  packager: {
    kind: 'choice',
    options: ['pyinstaller'],
    default: 'pyinstaller',
    description: 'The program that freezes.',
  },
  'packager-version': {
    kind: 'text',
    defaultText: "from the project's lock, else the tested version",
    description: 'Version of the packager to install. It is printed and stands in the manifest.',
  },
  spec: {
    kind: 'text',
    description: 'A PyInstaller spec file. It excludes `entry` and every option that a spec decides.',
  },
  entry: {
    kind: 'text',
    description: 'What to freeze: a script, `package.module`, or `package.module:function`.',
  },
  name: {
    kind: 'text',
    defaultText: 'the name of the project',
    description: "The program's name, without extension.",
  },
  version: {
    kind: 'text',
    defaultText: "the `VERSION` file, else the project's version",
    description: 'The version that the frozen program reports; written into the bundle.',
  },
  mode: {
    kind: 'choice',
    options: ['onedir', 'onefile'],
    default: 'onedir',
    description:
      'A folder, or one file that unpacks itself at every start (slower, and it leaves orphans when it is killed).',
  },
  'collect-all': { kind: 'list', description: 'Packages to take whole: modules, data, libraries, metadata.' },
  'collect-submodules': { kind: 'list', description: 'Packages of which every module is taken.' },
  'collect-data': { kind: 'list', description: 'Packages of which every data file is taken.' },
  'copy-metadata': { kind: 'list', description: 'Distributions whose metadata the program asks for.' },
  'hidden-imports': {
    kind: 'list',
    description: 'Modules that are imported in a way that cannot be traced.',
  },
  'exclude-modules': { kind: 'list', description: 'Modules to leave out.' },
  'exclude-preset': {
    kind: 'choice',
    options: ['none', 'dev', 'ml'],
    default: 'none',
    description:
      'A ready-made list to leave out: `dev` tools, or `ml` (dev and heavy machine-learning packages).',
  },
  'add-data': {
    kind: 'list',
    description: 'Data files as `source:destination`, with `/` on every platform.',
  },
  'add-binary': {
    kind: 'list',
    description: 'Libraries as `source:destination`, with `/` on every platform.',
  },
  'hooks-dir': { kind: 'list', description: "Folders with the project's own PyInstaller hooks." },
  'runtime-hooks': { kind: 'list', description: 'Scripts that run in the program before its entry.' },
  icon: { kind: 'text', description: 'Icon of the program (`.ico` on Windows, `.icns` on macOS).' },
  console: {
    kind: 'flag',
    default: true,
    description: 'Whether the program has standard output. `false` also takes away the READY line.',
  },
  layers: {
    kind: 'flag',
    default: true,
    description:
      "Keeps the application's modules as files of their own beside the dependencies, so that a change of one changes little; not with `onefile`.",
  },
  strip: {
    kind: 'flag',
    default: false,
    description:
      'Removes symbols from libraries (not on Windows); those that it would break are left as they are.',
  },
  optimize: {
    kind: 'integer',
    default: 0,
    min: 0,
    max: 2,
    description: 'Bytecode optimisation: 1 drops assertions, 2 also docstrings.',
  },
  upx: { kind: 'flag', default: false, description: 'Compresses libraries with UPX. Refused on Windows.' },
  'target-arch': {
    kind: 'text',
    description: 'macOS only: `x86_64`, `arm64` or `universal2`, as PyInstaller defines them.',
  },
  clean: { kind: 'flag', default: false, description: "Clears the packager's own cache first." },
  'version-resource': {
    kind: 'flag',
    default: true,
    description: 'Windows version resource: four-part version, product and company name from the project.',
  },
  'rebuild-bootloader': {
    kind: 'flag',
    default: false,
    description:
      "Compiles PyInstaller's bootloader; an own one is known to fewer antivirus programs. Needs a C compiler.",
  },
  'extra-args': { kind: 'list', description: 'Further arguments for the packager, passed on as they are.' },
  python: {
    kind: 'text',
    defaultText: 'the one on PATH',
    description: 'The interpreter: a path or a version such as `3.12`.',
  },
  environment: {
    kind: 'choice',
    options: ['isolated', 'active'],
    default: 'isolated',
    description:
      'An environment of its own, made from lock or requirements, or the one that the job installed.',
  },
  requirements: {
    kind: 'list',
    defaultText: 'uv.lock, poetry.lock, requirements.txt or pyproject.toml',
    description: 'Requirement files or specifiers to install.',
  },
  'check-imports': {
    kind: 'choice',
    options: ['error', 'warn', 'off'],
    default: 'error',
    description: 'What a module does that the code imports and the bundle lacks.',
  },
  'import-baseline': {
    kind: 'text',
    description: 'File of known unresolved imports, one module per line; only new ones count.',
  },
  'max-size': { kind: 'size', description: 'Largest allowed size of the program, such as `400 MB`.' },
  'target-triple': {
    kind: 'text',
    defaultText: "this machine's",
    description: 'Rust target triple that names the hand-over, and the program for Tauri.',
  },
  layout: {
    kind: 'choice',
    options: ['plain', 'tauri'],
    default: 'plain',
    description: '`tauri` also writes `<name>-<target-triple>[.exe]` for `externalBin`.',
  },
  output: {
    kind: 'text',
    default: 'dist/sidecar',
    description: 'Folder that takes the tree, the archive and the manifest.',
  },
  artifact: {
    kind: 'text',
    defaultText: '`sidecar-<name>-<target-triple>` on a runner',
    description: 'Name of the artifact to upload; `none` for none.',
  },
  ...cacheInputs,
  'check-layers': {
    kind: 'flag',
    default: false,
    description:
      'After a hit of the build cache, also builds from the sources and fails where a byte differs.',
  },
} as const;

export type BuildInputs = Inputs<typeof inputs>;

/** What each output says. */
export const outputs = {
  path: 'Folder of the frozen program.',
  executable: 'The program in that folder.',
  archive: 'The archive of the folder (`.tar.zst`); modes and links are kept.',
  manifest: 'The manifest of the hand-over (`.sidecar.json`).',
  name: "The program's name.",
  version: 'The version that it reports.',
  'target-triple': 'Rust target triple of the machine that it runs on.',
  size: 'Size of the folder in bytes.',
  digest: 'SHA-256 of the tree: contents, modes and links.',
  'cache-level':
    'What was taken from the build cache: everything (`0`), all but the changed modules and data (`1`), the caches of uv and PyInstaller (`2`), or `none`.',
  'build-seconds': 'Seconds for everything.',
  'artifact-name': 'Name of the uploaded artifact; empty if none.',
  'artifact-id': 'Id of the uploaded artifact; empty if none.',
} as const;
