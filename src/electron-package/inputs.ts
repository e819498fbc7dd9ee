import type { Inputs } from '../shared/inputs.ts';
import { inputs as verify } from '../verify-binary/inputs.ts';

/** The inputs of electron-package. Their names are the public face: workflows and the command line use them. */
export const inputs = {
  'working-directory': {
    kind: 'text',
    default: '.',
    description: 'Relative paths of the other inputs start here.',
  },
  mode: {
    kind: 'choice',
    options: ['package', 'check', 'frontend', 'merge'],
    default: 'package',
    description:
      '`package` makes the installers; `check` looks at the configuration only, for pull requests; `frontend` builds the frontend once and shares it; `merge` joins the update metadata of several jobs and checks the release folder.',
  },
  'project-directory': {
    kind: 'text',
    defaultText: 'found by its electron-builder configuration',
    description: 'Folder of the desktop app, with its `package.json`.',
  },
  config: {
    kind: 'text',
    defaultText: "the project's",
    description: 'Configuration file of electron-builder, as for its `--config`.',
  },
  sidecar: {
    kind: 'text',
    description:
      'The verified backend: its manifest, its archive, or the folder of them. Or give `sidecar-artifact`.',
  },
  'sidecar-artifact': {
    kind: 'text',
    description: 'Name of an artifact of this run that holds the verified backend.',
  },
  frontend: {
    kind: 'text',
    description: 'Folder of the built frontend. Or give `frontend-artifact` or `frontend-directory`.',
  },
  'frontend-artifact': {
    kind: 'text',
    description:
      'Name of the artifact that holds the built frontend. `mode: frontend` uploads it under this name (`frontend` if none is given).',
  },
  'frontend-directory': {
    kind: 'text',
    description: 'Folder of the frontend with its `package.json` and lock file, to build it here.',
  },
  'frontend-script': {
    kind: 'text',
    default: 'build',
    description: 'Script of its `package.json` that builds it.',
  },
  'frontend-output': {
    kind: 'text',
    defaultText: 'the one of `dist`, `build`, `out`, `www`, `.output/public` that holds an `index.html`',
    description: 'Folder that the script writes, relative to `frontend-directory`.',
  },
  'frontend-path': {
    kind: 'text',
    default: 'frontend',
    description:
      "Folder in the app that gets the built frontend, beside the app's other files (`frontend/index.html`).",
  },
  'resources-path': {
    kind: 'text',
    default: 'backend',
    description: 'Folder below `resources/` of the packaged app that gets the backend.',
  },
  targets: {
    kind: 'list',
    defaultText: "the project's",
    description: 'Targets of electron-builder for the platform of the backend, such as `nsis` or `AppImage`.',
  },
  arch: {
    kind: 'text',
    defaultText: "the backend's",
    description: 'Processor to package for: `x64`, `arm64`, `universal`, `ia32` or `armv7l`.',
  },
  'extra-args': { kind: 'list', description: 'More arguments for electron-builder.' },
  'require-verified': {
    kind: 'flag',
    default: true,
    description: 'Whether a backend is refused that verify-binary has not passed as it is now.',
  },
  'require-signed': {
    kind: 'flag',
    default: false,
    description:
      'Whether a backend is refused that is not signed as it is now, and the app must be signed, too.',
  },
  run: {
    kind: 'choice',
    options: ['auto', 'never'],
    default: 'auto',
    description:
      'Whether the backend is started from the packaged app. `auto` starts it where it is made for this machine.',
  },
  args: verify.args,
  env: verify.env,
  port: verify.port,
  ready: verify.ready,
  'ready-line': verify['ready-line'],
  'ready-timeout': verify['ready-timeout'],
  'health-path': verify['health-path'],
  stop: verify.stop,
  channel: {
    kind: 'text',
    defaultText: "the version's",
    description: 'Update channel that the release must be in, such as `latest` or `beta`.',
  },
  installers: {
    kind: 'list',
    description: 'With `mode: merge`: folders of installers and update metadata to join.',
  },
  'installers-artifacts': {
    kind: 'list',
    description: 'With `mode: merge`: artifacts of this run to download and join.',
  },
  rehash: {
    kind: 'flag',
    default: false,
    description:
      'With `mode: merge`: write hashes and sizes anew, for installers that were signed after they were made.',
  },
  output: {
    kind: 'text',
    defaultText: "electron-builder's (`directories.output`); `release` with `mode: merge`",
    description: 'Folder that gets the result.',
  },
  artifact: {
    kind: 'text',
    defaultText: '`installers-<platform>-<arch>` on a runner; `release` with `mode: merge`',
    description:
      'Name of the artifact that the result is uploaded under. Jobs of one platform and processor need a name each: the second would replace the first. `none` for none.',
  },
} as const;

export type PackageInputs = Inputs<typeof inputs>;

/** What each output says. Empty where the mode does not make it. */
export const outputs = {
  installers: 'The files that users install, one per line.',
  'update-metadata': 'The `latest*.yml` files, one per line.',
  checksums: 'The file `SHA256SUMS`.',
  'app-path': 'The folder of the unpacked app.',
  'sidecar-digest': 'The digest of the backend in the app.',
  'frontend-digest': 'The digest of the built frontend.',
  channel: 'The update channel of the release.',
  'artifact-name': 'The artifact that was uploaded.',
  findings:
    'With `mode: check`, what was found: a JSON array of `rule`, `severity`, `message`, `hint`, `place`.',
} as const;

/** What the action gives. */
export type PackageOutputs = Record<keyof typeof outputs, string>;

/** Outputs where only `made` was made; the others are empty. */
export function outputsWith(made: Partial<PackageOutputs>): PackageOutputs {
  const names = Object.keys(outputs) as (keyof PackageOutputs)[];
  return Object.fromEntries(names.map((name) => [name, made[name] ?? ''])) as PackageOutputs;
}
