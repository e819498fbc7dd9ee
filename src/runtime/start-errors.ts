import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SidecarError, type SidecarErrorCode } from './errors.ts';
import { type Machine, thisMachine } from './machine.ts';
import { besides, interpreterOf, kindOf, shellQuoted, startOf } from './program-file.ts';
import { fileName } from './symptoms/symptom.ts';

/** What an app's user reads when a part of the app is gone. */
export const REINSTALL = 'Installation may be corrupted. Please reinstall the application.';

/** A program that could not be started. */
export interface FailedStart {
  /** Absolute path. */
  program: string;
  cwd?: string | undefined;
  /** Default: this one. */
  machine?: Machine;
}

/** What `spawn` threw or emitted for a program, as an error that says what is wrong. Reads the disk; never rejects. */
export async function startError(cause: unknown, failed: FailedStart): Promise<SidecarError> {
  const { code = '' } = (cause ?? {}) as NodeJS.ErrnoException;
  const { what, message, ...hints } = await explanation(code, cause, { machine: thisMachine(), ...failed });
  return new SidecarError(what, message, { ...hints, cause });
}

interface Explanation {
  what: SidecarErrorCode;
  message: string;
  hint: string;
  forUsers?: string;
}

type Failed = Required<Pick<FailedStart, 'machine'>> & FailedStart;

async function explanation(code: string, cause: unknown, failed: Failed): Promise<Explanation> {
  const { program, cwd, machine } = failed;
  // The system says of a missing working directory that the program is missing.
  if (cwd !== undefined && !(await isFolder(cwd))) return noFolder(program, cwd);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return missing(program);
    case 'EACCES':
    case 'EPERM':
      return refused(program, machine);
    case 'ENOEXEC':
    case 'EFTYPE':
    case 'EBADARCH':
    // Windows has many reasons that Node has no name for; the frequent one is a file that is no program.
    case 'UNKNOWN':
      return foreign(program, machine);
    case 'E2BIG':
    case 'ENAMETOOLONG':
      return tooLong(program);
    default:
      return unknown(program, cause);
  }
}

function noFolder(program: string, cwd: string): Explanation {
  return {
    what: 'program-cannot-start',
    message: `'${fileName(program)}' cannot be started in '${cwd}': there is no such folder.`,
    hint: 'Make the folder first, or leave `cwd` out.',
  };
}

async function missing(program: string): Promise<Explanation> {
  const found = await stat(program).catch(() => undefined);
  if (found?.isFile()) return noInterpreter(program);
  return {
    what: 'program-missing',
    message: found
      ? `'${program}' is a folder, and a program is needed. ${REINSTALL}`
      : `'${program}' does not exist${await besides(program)}.`,
    hint: REINSTALL,
  };
}

/** The file is there: what is missing is the loader or interpreter that it names. */
function noInterpreter(program: string): Explanation {
  const interpreter = interpreterOf(startOf(program));
  const needs =
    interpreter === undefined ? 'a loader that is not here' : `'${interpreter}', which is not here`;
  const musl = interpreter !== undefined && /\/ld-musl-/.test(interpreter);
  const libc = musl
    ? 'It is built for musl (Alpine)'
    : 'It may be built for another C library (glibc and not musl)';
  return {
    what: 'program-cannot-start',
    message: `'${program}' is there and cannot be started: it needs ${needs}.`,
    ...(interpreter?.includes('/ld') || interpreter === undefined
      ? {
          hint: `${libc} or another processor: build it for this system.`,
          forUsers: 'If you only use the app: install the one for your system.',
        }
      : {
          hint: `Install ${fileName(interpreter)}, or correct the first line of '${program}' (a Windows line ending there is part of the name).`,
        }),
  };
}

async function refused(program: string, machine: Machine): Promise<Explanation> {
  const found = await stat(program).catch(() => undefined);
  if (found?.isDirectory()) return missing(program);
  if (found && machine.platform !== 'win32' && (found.mode & 0o111) === 0) {
    return {
      what: 'program-not-executable',
      message: `'${program}' is not executable (its mode is ${(found.mode & 0o777).toString(8)}).`,
      hint: `Run: chmod 755 ${shellQuoted(program)}. For the build: hand over the archive, because upload-artifact loses modes.`,
    };
  }
  return {
    what: 'program-cannot-start',
    message: `The system does not let '${program}' be started (permission denied).`,
    hint: refusedHint(program, machine.platform),
  };
}

function refusedHint(program: string, platform: NodeJS.Platform): string {
  if (platform === 'win32')
    return 'A virus scanner or a policy (AppLocker, Smart App Control) may keep it: look into the protection history.';
  if (platform === 'darwin')
    return `It may be in quarantine: xattr -dr com.apple.quarantine ${shellQuoted(dirname(program))}`;
  return `Its folders must be open to this user, and its file system must not be mounted with noexec: findmnt -T ${shellQuoted(program)}`;
}

function foreign(program: string, { platform, arch }: Machine): Explanation {
  return {
    what: 'wrong-architecture',
    message: `'${program}' is not a program that ${platform} on ${arch} can start: it is ${kindOf(startOf(program))}.`,
    hint: `Build it on, or for, this system, and see that the download is complete. ${REINSTALL}`,
  };
}

function tooLong(program: string): Explanation {
  return {
    what: 'program-cannot-start',
    message: `'${fileName(program)}' cannot be started: its path, arguments and environment are longer than the system allows.`,
    hint: 'Pass long data through a file or standard input, and give it an environment of its own.',
  };
}

function unknown(program: string, cause: unknown): Explanation {
  const said = cause instanceof Error ? cause.message : String(cause);
  return {
    what: 'program-cannot-start',
    message: `'${program}' cannot be started: ${said}.`,
    hint: 'If the system is short of something (processes, memory, open files), end what is not needed and start it again.',
  };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
