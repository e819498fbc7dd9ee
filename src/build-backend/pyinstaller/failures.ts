import { UserError } from '../../shared/errors.ts';

interface KnownFailure {
  pattern: RegExp;
  error: (match: RegExpExecArray) => UserError;
}

const LINES_SHOWN = 12;

/** Failures that PyInstaller's own words do not explain to somebody who never saw them. */
const KNOWN_FAILURES: readonly KnownFailure[] = [
  {
    pattern: /Unable to find ['"](.+?)['"] when adding binary and data files/,
    error: ([, text = '']) => {
      // Python's spelling of a string doubles the backslashes of Windows.
      const path = text.replaceAll('\\\\', '\\');
      return new UserError('data-missing', `The build needs '${path}', which does not exist.`, {
        hint: dataHint(path),
      });
    },
  },
  {
    pattern: /PackageNotFoundError: (?:No package metadata was found for )?["']?([\w.-]+)/,
    error: ([, name = '']) =>
      new UserError(
        'metadata-missing',
        `The distribution '${name}' is not installed, so its metadata cannot be copied.`,
        {
          hint: `Add '${name}' to the requirements, or take it out of 'copy-metadata' (in a spec: copy_metadata('${name}')).`,
        },
      ),
  },
  {
    pattern: /IncompatibleBinaryArchError: (.+)/,
    error: ([, text = '']) =>
      new UserError('architecture-mismatch', `A library has not the architecture of the program: ${text}`, {
        hint: "Leave 'target-arch' out to build for this machine, or install wheels for that architecture (universal2 needs universal2 wheels for every package).",
      }),
  },
  {
    // 28 is ENOSPC; 112 is ERROR_DISK_FULL.
    pattern: /^\s*OSError: \[(?:Errno 28|WinError 112)\][^:]*(?:: (['"].+['"]))?/,
    error: ([, path]) =>
      new UserError('disk-full', `The disk is full${path ? `: ${path} could not be written` : ''}.`, {
        hint: 'PyInstaller needs about three times the size of the result.',
      }),
  },
  {
    pattern: /^pyinstaller(?:\.exe)?: error: (.+)/i,
    error: ([, said = '']) =>
      new UserError('packager-arguments', `PyInstaller does not take its arguments: ${said}.`, {
        hint: "Change 'extra-args', one argument per line ('--log-level=DEBUG', not '--log-level DEBUG').",
      }),
  },
  {
    pattern: /option\(s\) not allowed:\s+(.+?)\s+makespec options not valid when a \.spec file is given/,
    error: ([, options = '']) =>
      new UserError('packager-arguments', `With a spec, PyInstaller does not take '${options}'.`, {
        hint: `Remove '${options}' from 'extra-args' and write it in the spec.`,
      }),
  },
  {
    pattern: /^(?:ERROR: )?script ['"](.+?)['"] not found/i,
    error: ([, path = '']) =>
      new UserError('entry-missing', `The script '${path}' does not exist.`, {
        hint: "Change the script in Analysis(['…']) of the spec; relative paths start at the spec.",
      }),
  },
  {
    pattern: /Spec file ["'](.+?)["'] not found/,
    error: ([, path = '']) =>
      new UserError('spec-missing', `The spec file '${path}' does not exist.`, { hint: "Change 'spec: …'." }),
  },
];

/** The error for a PyInstaller that ended with `code`; `tail` holds the last lines of its log. */
export function explainFailure(tail: readonly string[], code: number): UserError {
  for (let from = tail.length - 1; from >= 0; from -= 1) {
    // With what follows, because some messages go on in the next lines.
    const text = tail.slice(from).join('\n');
    for (const { pattern, error } of KNOWN_FAILURES) {
      const match = pattern.exec(text);
      if (match) return error(match);
    }
  }
  const said = tail.slice(-LINES_SHOWN).join('\n');
  return new UserError('packager-failed', `PyInstaller ended with code ${code}.`, {
    hint: `It said:\n${said}`,
  });
}

function dataHint(path: string): string {
  const frontend = /(?:^|[\\/])(?:dist|build|static|frontend|public|www)(?:[\\/]|$)/.test(path);
  const first = frontend ? 'It looks like the output of another step: build the frontend first. ' : '';
  return `${first}Otherwise change the line of 'add-data' or of 'datas' in the spec.`;
}
