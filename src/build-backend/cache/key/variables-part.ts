import type { Host } from '../../../shared/host.ts';
import { variable } from '../../environment/variables.ts';
import type { BuildPlan } from '../../plan.ts';
import type { KeyPart } from './build-key.ts';
import { gitState } from './git-state.ts';
import { digestOf, keyPart } from './key-part.ts';
import { specText } from './spec-text.ts';

/** What the interpreter's compiler, PyInstaller's search for libraries, and its hooks read. */
const READ_BY_TOOLS =
  /^(?:PYTHONOPTIMIZE|PYTHONNODEBUGRANGES|LD_LIBRARY_PATH|DYLD_\w*LIBRARY_PATH|DYLD_\w*FRAMEWORK_PATH|PYINSTALLER_(?!CONFIG_DIR$)\w+|MPLBACKEND|QT_API|MACOSX_DEPLOYMENT_TARGET)$/;
/** Set by us, from what is in the key already. */
const OURS = new Set([
  'SIDECAR_NAME',
  'SIDECAR_VERSION',
  'PYTHONHASHSEED',
  'PYTHONPATH',
  'SOURCE_DATE_EPOCH',
]);
/** `os.environ['X']`, `environ.get("X"`, `getenv('X'`. */
const NAMED =
  /\b(?:environ(?:\.(?:get|pop|setdefault))?\s*[[(]|getenv\s*\()\s*[rbu]?(['"])([^'"\n]+)\1\s*[\]),]/g;
/** `'X' in os.environ`. */
const ASKED = /(['"])([^'"\n]+)\1\s+(?:not\s+)?in\s+(?:os\.)?environ\b(?!\s*[[(.])/g;
const ANY = /\b(?:environ|environb|getenv|getenvb|expandvars)\b/g;
/** Of the shell or the runner itself, and new in every run. */
const VOLATILE =
  /^(?:_|SHLVL|PWD|OLDPWD|TERM.*|COLUMNS|LINES|SSH_.*|npm_.*|INPUT_.*|STATE_.*|ACTIONS_.*|RUNNER_.*|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY|ACTION.*))$/;

/** A spec that asks git, or what asks git for a version. */
const ASKS_GIT = /\bgit\b|setuptools_scm|versioneer|dunamai|hatch_vcs/i;

/**
 * The environment variables that decide a build: the time that is written into files, those of the tools, and those
 * that the spec names; and the state of the repository, if the spec asks for it. A spec that reads its environment in
 * a way that cannot be followed is given all of it: it is then built anew more often than need be. Values may be
 * secret, so their digests stand here.
 */
export async function variablesPart(
  plan: Pick<BuildPlan, 'source' | 'workingDirectory'>,
  host: Pick<Host, 'env' | 'platform'>,
): Promise<KeyPart> {
  const text = await specText(plan);
  const read = readBy(text);
  const wanted = Object.keys(host.env).filter(
    (name) => READ_BY_TOOLS.test(name) || (read.all && !VOLATILE.test(name)),
  );
  const entries = [...new Set([...wanted, ...read.names])]
    .filter((name) => !OURS.has(name))
    .map((name) => {
      const value = variable(host, name);
      return [name, value === undefined ? 'not set' : digestOf(value)] as const;
    });
  const time = variable(host, 'SOURCE_DATE_EPOCH') ?? 'not set';
  return keyPart('variables', {
    SOURCE_DATE_EPOCH: time,
    ...Object.fromEntries(entries),
    ...(ASKS_GIT.test(text) && { '(git)': await gitState(plan.workingDirectory) }),
  });
}

/** The variables that a spec's text names, and whether it may read others. */
function readBy(text: string): { names: Set<string>; all: boolean } {
  const found = [...text.matchAll(NAMED), ...text.matchAll(ASKED)];
  const imports = [...text.matchAll(/^\s*from\s+os\s+import\s+[^\n]*/gm)].join('\n');
  const mentions = [...text.matchAll(ANY)].length - [...imports.matchAll(ANY)].length;
  return { names: new Set(found.map(([, , name = '']) => name)), all: mentions > found.length };
}
