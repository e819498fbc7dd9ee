import type { Machine } from '../machine.ts';
import type { Exit } from '../types.ts';
import { type Finding, FOR_USERS, fileName } from './symptom.ts';

const REDISTRIBUTABLE =
  "Put the DLL beside the program with `add-binary`; if it is vcruntime140.dll or msvcp140.dll, let the app's installer install the Visual C++ Redistributable.";

const OLD_PROCESSOR = {
  hint: 'A wheel was compiled for newer processors: use one without such extensions (AVX).',
  forUsers: 'If you only use the app: this computer is too old for it.',
};

/** What Windows answers in place of an exit code when it could not start a program (ntstatus.h). */
const NT_STATUS: Readonly<Record<number, Omit<Finding, 'message'> & { what: string }>> = {
  3221225781: {
    code: 'library-missing',
    what: 'a DLL that it needs was not found',
    hint: `${REDISTRIBUTABLE} verify-binary's check \`libraries\` names the DLL.`,
  },
  3221225785: {
    code: 'library-missing',
    what: 'a DLL was found that is too old: it lacks a function',
    hint: `${REDISTRIBUTABLE} verify-binary's check \`libraries\` names the DLLs that it needs.`,
  },
  3221225595: {
    code: 'wrong-architecture',
    what: 'it, or a DLL that it needs, is for another processor',
    hint: 'Build it with a Python of the right processor; do not mix 32-bit and 64-bit DLLs.',
    forUsers: 'If you only use the app: install the one for your processor.',
  },
  3221225501: {
    code: 'wrong-architecture',
    what: 'it used an instruction that this processor does not have',
    ...OLD_PROCESSOR,
  },
  3221225794: {
    code: 'program-cannot-start',
    what: 'a DLL could not be initialised',
    hint: 'Mostly Windows is shutting down, the session ends, or a virus scanner keeps a DLL away: start it again, and look into the protection history.',
  },
};

/** What the end of a program itself tells, when it has written nothing that does. */
export function exitFinding(
  exit: Exit,
  program: string,
  machine: Pick<Machine, 'platform'>,
): Finding | undefined {
  const name = fileName(program);
  // Windows counts without a sign, some callers with one.
  const status = exit.code === null ? undefined : exit.code >>> 0;
  const known = status === undefined ? undefined : NT_STATUS[status];
  if (known && status) {
    const { what, ...finding } = known;
    const number = `0x${status.toString(16).toUpperCase()}`;
    return { ...finding, message: `Windows could not start '${name}': ${what} (${number}).` };
  }
  if (exit.signal === 'SIGILL') return illegalInstruction(name);
  return exit.signal === 'SIGKILL' && machine.platform === 'darwin' ? killedByMacos(name) : undefined;
}

function illegalInstruction(name: string): Finding {
  return {
    code: 'wrong-architecture',
    message: `'${name}' used an instruction that this processor does not have (signal SIGILL).`,
    ...OLD_PROCESSOR,
  };
}

/** Nobody else has killed it: it was not ready, so there was nothing to stop. */
function killedByMacos(name: string): Finding {
  return {
    code: 'library-validation',
    message: `macOS killed '${name}' before it could say anything (signal SIGKILL): its code signature is missing or invalid.`,
    hint: `On Apple's processors everything must be signed, if only ad hoc (\`codesign --force --sign -\`), and nothing may change afterwards. See \`codesign --verify --strict --verbose=2 ${name}\`.`,
    forUsers: FOR_USERS,
  };
}
