import type { Difference } from '../../sidecar/tree/verify.ts';
import { caseCollisions } from '../../sidecar/tree.ts';
import { type CheckResult, failed, passed } from '../check.ts';
import type { Evidence } from './evidence.ts';

/** What is wrong with the shape of the tree. */
interface Finding {
  measured: string;
  expected: string;
  hint: string;
  details: string[];
}

const HAND_OVER_THE_ARCHIVE =
  "Hand over the archive (.tar.zst) and not the folder: actions/upload-artifact and zip lose symbolic links and the executable bit. 'artifact:' of build-backend uploads it so.";
/** Two copies of a file smaller than this are no lost link: many packages have the same small files. */
const LEAST_COPY = 4096;

/** `layout`: executable bit, symbolic links, folders and names are as the program and its platform need them. */
export function checkLayout(evidence: Evidence): CheckResult {
  const finding =
    lostFolder(evidence) ??
    changed(evidence) ??
    lostMode(evidence) ??
    collisions(evidence) ??
    lostLinks(evidence);
  if (finding) return failed('layout', finding);
  const { files } = evidence.subject;
  const links = files.filter(({ link }) => link !== undefined).length;
  return passed('layout', `${files.length} entries, ${links} symbolic links`);
}

function lostFolder({ lostFolder: folder, subject }: Evidence): Finding | undefined {
  if (folder === undefined) return undefined;
  return {
    measured: `'${folder}' is missing beside '${subject.executable}'`,
    expected: `the folder '${folder}', in which PyInstaller put everything that the program loads`,
    hint: "Take the whole folder and not the program alone, or build with 'mode: onefile'.",
    details: [],
  };
}

function changed({ differences: { layout } }: Evidence): Finding | undefined {
  if (layout.length === 0) return undefined;
  const [first] = layout;
  return {
    measured: `${layout.length} of the entries changed in kind: ${first ? described(first) : ''}`,
    expected: 'links, modes and empty folders as the manifest says',
    hint: HAND_OVER_THE_ARCHIVE,
    details: layout.map(described),
  };
}

function described({ path, what, expected, found }: Difference): string {
  if (what === 'missing')
    return `'${path}' was a ${path.endsWith('/') ? 'folder (empty)' : 'link'} and is not any more`;
  if (what === 'extra') return `'${path}' is a copy that was not there`;
  return `'${path}': ${what} is ${found}, was ${expected}`;
}

function lostMode({ program, target, platform, ...evidence }: Evidence): Finding | undefined {
  // A file that is no program, or another one, is the finding of another check.
  const isOurs = evidence.unreadable === undefined && !evidence.changedProgram;
  const hasModes = platform !== 'win32' && target?.platform !== 'win32';
  if (!isOurs || !hasModes || program?.mode !== 0o644) return undefined;
  return {
    measured: `'${program.path}' has no executable bit`,
    expected: 'mode 755',
    hint: `Set it: 'chmod +x ${program.path}'. ${HAND_OVER_THE_ARCHIVE} It is set for the starts that follow here.`,
    details: [],
  };
}

function collisions({ subject, target }: Evidence): Finding | undefined {
  const groups = target?.platform === 'linux' ? [] : caseCollisions(subject.files);
  const [first] = groups;
  if (!target || !first) return undefined;
  return {
    measured: `names that are one file on ${target.platform}: ${first.map((path) => `'${path}'`).join(' and ')}`,
    expected: 'names that differ in more than capitals and accents',
    hint: 'Rename one of them in the project, or leave one out of the build: one of the two is lost when it is unpacked.',
    details: groups.map((group) => group.join(', ')),
  };
}

/** PyInstaller 6 keeps a library once and links to it. Without a manifest, copies and no link at all tell that links were lost. */
function lostLinks({ subject, contents, target }: Evidence): Finding | undefined {
  const folder = contents?.bundle.onefile ? undefined : contents?.bundle.contentsDirectory;
  const { files, manifest } = subject;
  const canLink = target !== undefined && target.platform !== 'win32' && !manifest && folder !== undefined;
  if (!canLink || files.some(({ link }) => link !== undefined)) return undefined;
  const groups = Map.groupBy(
    files.filter(({ kind, size }) => kind !== 'other' && size >= LEAST_COPY),
    ({ path, sha256 }) => `${sha256} ${path.slice(path.lastIndexOf('/') + 1)}`,
  );
  const twice = [...groups.values()].filter(
    (group) => group.some(({ path }) => path.split('/').length === 2) && group.length > 1,
  );
  const [first] = twice;
  if (!first) return undefined;
  return {
    measured: `${twice.length} libraries lie there twice, and there is no symbolic link: ${first.map(({ path }) => `'${path}'`).join(' and ')}`,
    expected: 'a symbolic link in place of the second, as PyInstaller writes it',
    hint: HAND_OVER_THE_ARCHIVE,
    details: twice.map((group) => group.map(({ path }) => path).join(' = ')),
  };
}
