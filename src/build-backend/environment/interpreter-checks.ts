import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { Interpreter } from './interpreter.ts';
import { howToInstall, howToShare } from './interpreter-advice.ts';
import type { Packager } from './packagers.ts';

/** The oldest Python that both packagers and the checks support. */
export const OLDEST_PYTHON = '3.10';

export interface InterpreterDemand {
  packager: Packager;
  /** The processor to build for: Node's word, PyInstaller's, the first part of a target triple, or `universal2`. */
  targetArch?: string;
}

/**
 * Throws everything that makes `interpreter` unfit, each with found, needed and the fixing command:
 * `python-too-old` (alone), else `python-unsupported`, `python-not-shared`, `python-arch-mismatch`.
 */
export function checkInterpreter(
  interpreter: Interpreter,
  demand: InterpreterDemand,
  host: Pick<Host, 'platform' | 'env'>,
): void {
  const old = checkAge(interpreter, host);
  if (old) throw old;
  const problems = [
    checkKind(interpreter, demand, host),
    checkLibrary(interpreter, demand, host),
    checkArchitecture(interpreter, demand),
  ].filter((problem) => problem !== undefined);
  if (problems[0] && problems.length === 1) throw problems[0];
  if (problems.length > 1) throw new AggregateError(problems);
}

/** The interpreter in half a line: `Python 3.12.4 (x64, /usr/bin/python3.12)`. */
export function describeInterpreter({ version, arch, architectures, executable }: Interpreter): string {
  return `Python ${version} (${architectures.length > 1 ? 'universal' : arch}, ${executable})`;
}

function checkAge(interpreter: Interpreter, host: Pick<Host, 'platform' | 'env'>): UserError | undefined {
  const [major = 0, minor = 0] = interpreter.version.split('.').map((part) => Number.parseInt(part, 10));
  const [needMajor = 0, needMinor = 0] = OLDEST_PYTHON.split('.').map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined;
  return new UserError(
    'python-too-old',
    `Found Python ${interpreter.version} (${interpreter.executable}), needed is ${OLDEST_PYTHON} or newer.`,
    { hint: `Name another one with the input 'python', or install one.\n${howToInstall(host)}` },
  );
}

function checkKind(
  interpreter: Interpreter,
  { packager }: InterpreterDemand,
  host: Pick<Host, 'platform' | 'env'>,
): UserError | undefined {
  const { implementation, executable, freeThreaded } = interpreter;
  const found =
    implementation !== 'CPython'
      ? implementation
      : freeThreaded && !packager.freeThreaded
        ? 'CPython built without the global interpreter lock'
        : undefined;
  if (!found) return undefined;
  return new UserError(
    'python-unsupported',
    `Found ${found} (${executable}), ${packager.title} ${packager.tested} needs the ordinary CPython.`,
    { hint: howToInstall(host) },
  );
}

function checkLibrary(
  { version, executable, sharedLibrary, sharedBuild }: Interpreter,
  { packager }: InterpreterDemand,
  host: Pick<Host, 'platform' | 'env'>,
): UserError | undefined {
  if (!packager.needsSharedLibrary || sharedLibrary || host.platform === 'win32') return undefined;
  const found = sharedBuild
    ? 'was built for a shared library that is not installed'
    : 'was built without its shared library';
  return new UserError(
    'python-not-shared',
    `Python ${version} (${executable}) ${found}; a program frozen with ${packager.title} loads Python from it.`,
    { hint: howToShare(host, version) },
  );
}

function checkArchitecture(
  interpreter: Interpreter,
  { targetArch }: InterpreterDemand,
): UserError | undefined {
  if (!targetArch) return undefined;
  const { arch, architectures, version, executable } = interpreter;
  const wanted = architectureOf(targetArch);
  const present = new Set([arch, ...architectures]);
  const needed = wanted === 'universal2' ? ['x64', 'arm64'] : [wanted];
  if (needed.every((one) => present.has(one))) return undefined;
  return new UserError(
    'python-arch-mismatch',
    `Found Python ${version} for ${[...present].join(' and ')} (${executable}), needed is one for ${wanted}.`,
    { hint: archAdvice(wanted) },
  );
}

/** Node's word for the processor in `text`: `x86_64`, `x86_64-pc-windows-msvc`, `x64` → `x64`; unknown ones as they are. */
export function architectureOf(text: string): string {
  const first = text.split('-')[0]?.toLowerCase() ?? '';
  if (first === 'x86_64' || first === 'amd64') return 'x64';
  if (first === 'aarch64') return 'arm64';
  if (/^(i[3-6]86|x86|win32)$/.test(first)) return 'ia32';
  if (/^(armv[67]l?|armhf|thumbv7\w*)$/.test(first)) return 'arm';
  return first === 'universal' ? 'universal2' : first;
}

function archAdvice(wanted: string): string {
  if (wanted === 'universal2') {
    return "Use the universal2 installer of python.org, or build 'x64' and 'arm64' apart (recommended: most wheels are thin).";
  }
  return [
    `In a workflow: a runner for ${wanted}, or 'uses: actions/setup-python' with 'architecture: ${wanted}'.`,
    "Or leave out 'target-triple' and 'target-arch' to build for this Python.",
  ].join('\n');
}
