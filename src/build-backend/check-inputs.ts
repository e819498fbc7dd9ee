import { throwAll, UserError } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';
import { defaultOf } from '../shared/inputs.ts';
import { type BuildInputs, inputs as spec } from './inputs.ts';

/** What a spec file decides; given beside one, it would be ignored or contradict it. */
const DECIDED_BY_SPEC = [
  'entry',
  'mode',
  'collect-all',
  'collect-submodules',
  'collect-data',
  'copy-metadata',
  'hidden-imports',
  'exclude-modules',
  'exclude-preset',
  'add-data',
  'add-binary',
  'hooks-dir',
  'runtime-hooks',
  'icon',
  'console',
  'strip',
  'optimize',
  'upx',
  'target-arch',
] as const satisfies (keyof BuildInputs)[];

/**
 * Checks inputs against each other and against the platform; all problems together.
 * Warns about a one-file build.
 */
export function checkInputs(inputs: BuildInputs, host: Pick<Host, 'platform' | 'annotate'>): void {
  const problems = [
    ...specConflict(inputs),
    ...sourceProblem(inputs),
    ...platformProblems(inputs, host.platform),
    ...bootloaderProblem(inputs),
  ];
  throwAll(problems);
  if (inputs.mode === 'onefile') host.annotate('warning', ONEFILE_WARNING);
}

const ONEFILE_WARNING =
  'mode: onefile unpacks itself at every start, which adds 10 to 30 s with large packages, and a killed one leaves its server running. ' +
  "Use 'mode: onedir' unless one file is required.";

function specConflict(inputs: BuildInputs): UserError[] {
  if (inputs.spec === undefined) return [];
  const given = DECIDED_BY_SPEC.filter((name) => isGiven(inputs, name));
  if (given.length === 0) return [];
  const names = given.map((name) => `'${name}'`).join(', ');
  return [
    new UserError(
      'input-invalid',
      `The input 'spec' is '${inputs.spec}', and the spec decides ${names} too.`,
      {
        hint: `Remove ${names} from the step and write them in the spec, or remove 'spec'.`,
        exitCode: 2,
      },
    ),
  ];
}

function sourceProblem({ spec: file, entry }: BuildInputs): UserError[] {
  if (file !== undefined || entry !== undefined) return [];
  return [
    new UserError('input-required', "Neither 'entry' nor 'spec' is given: there is nothing to freeze.", {
      hint: "Add 'entry: backend/main.py', 'entry: package.module', 'entry: package.module:function', or 'spec: backend.spec'.",
      exitCode: 2,
    }),
  ];
}

function platformProblems(inputs: BuildInputs, platform: NodeJS.Platform): UserError[] {
  const problems: UserError[] = [];
  const refuse = (name: keyof BuildInputs, why: string, hint: string) =>
    problems.push(
      new UserError('input-invalid', `The input '${name}' is '${inputs[name]}': ${why}.`, {
        hint,
        exitCode: 2,
      }),
    );
  if (platform === 'win32' && inputs.upx) {
    refuse('upx', 'UPX breaks Windows libraries with control flow guard', "Remove 'upx' for Windows.");
  }
  if (platform === 'win32' && inputs.strip) {
    refuse('strip', 'strip breaks Windows libraries', "Remove 'strip' for Windows.");
  }
  if (platform === 'linux' && inputs.strip && inputs.mode === 'onefile') {
    refuse(
      'strip',
      'with one file the stripped libraries cannot be checked',
      "Use 'mode: onedir', or remove 'strip'.",
    );
  }
  if (platform !== 'darwin' && inputs['target-arch'] !== undefined) {
    refuse(
      'target-arch',
      'PyInstaller builds for another architecture on macOS only',
      "Remove 'target-arch'.",
    );
  }
  return problems;
}

function bootloaderProblem(inputs: BuildInputs): UserError[] {
  if (!inputs['rebuild-bootloader'] || inputs.environment === 'isolated') return [];
  return [
    new UserError('input-invalid', "The input 'rebuild-bootloader' needs an environment of our own.", {
      hint: "Remove 'environment: active', or build the bootloader in the step that installs PyInstaller.",
      exitCode: 2,
    }),
  ];
}

/** Runners pass a default like a given text, so only another text than the default counts as given. */
function isGiven(inputs: BuildInputs, name: (typeof DECIDED_BY_SPEC)[number]): boolean {
  const value = inputs[name];
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return false;
  return String(value) !== defaultOf(spec[name]);
}
