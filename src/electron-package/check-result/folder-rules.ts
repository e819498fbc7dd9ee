import type { Finding } from '../finding.ts';
import { BLOCK_MAP_ENDING, blockMapProblem } from '../update-metadata/block-map.ts';
import { archOfName, channelFile } from '../update-metadata/channel-file.ts';
import { CHECKSUMS, readChecksums } from '../update-metadata/checksums.ts';
import { allEntries, nameOf } from '../update-metadata/update-metadata.ts';
import { bytesProblems } from './entry-rules.ts';
import { isInstaller, listedNames, type Release, releaseFinding } from './release.ts';

/** Whether every block map belongs to an installer and adds up to it. */
export async function blockMapFindings(release: Release): Promise<Finding[]> {
  const findings: Finding[] = [];
  const broken = namesWithOtherBytes(release);
  for (const { name, path } of release.files.values()) {
    if (!name.endsWith(BLOCK_MAP_ENDING)) continue;
    const installer = name.slice(0, -BLOCK_MAP_ENDING.length);
    const file = release.files.get(installer);
    if (broken.has(installer)) continue;
    const problem = file
      ? await blockMapProblem(path, file.size)
      : `there is no '${installer}', to which it belongs`;
    if (problem === undefined) continue;
    findings.push(
      releaseFinding('update-block-map', release, {
        name,
        message: `The block map '${name}' is wrong: ${problem}.`,
        hint: "Was the installer signed after it was made? 'mode: merge' with 'rehash: true' leaves the map out, and clients download the whole installer.",
      }),
    );
  }
  return findings;
}

/** Whether what clients would update from is in the metadata of its platform, and nothing is empty. */
export function listingFindings(release: Release, { expected }: { expected: boolean }): Finding[] {
  const names = [...release.files.keys()];
  const listed = listedNames(release);
  const empty = [...release.files.values()].filter(({ size, name }) => size === 0 && !listed.has(name));
  // Under another name it is listed all the same, and that is said where the name is missed.
  const hashes = new Set(
    release.metadata.flatMap(({ metadata }) => allEntries(metadata).map(({ sha512 }) => sha512)),
  );
  const sha512Of = (name: string) => release.files.get(name)?.sha512;
  const has = release.metadata.length + release.unreadable.length > 0;
  const unlisted =
    has || expected
      ? names.filter((name) => isUpdatable(name, names) && !listed.has(name) && !hashes.has(sha512Of(name)))
      : [];
  return [
    ...empty.map(({ name }) =>
      releaseFinding('release-file-empty', release, {
        name,
        message: `'${name}' is empty.`,
        hint: 'Package it again; was the disk full?',
      }),
    ),
    ...unlisted.flatMap((name) => unlistedFinding(release, name)),
  ];
}

/** AppImages, the zips of macOS, and Windows' installers that have a block map (a portable program has none). */
function isUpdatable(name: string, names: readonly string[]): boolean {
  if (/\.AppImage$/.test(name) || /-mac\.zip$/.test(name)) return true;
  return name.endsWith('.exe') && names.includes(`${name}${BLOCK_MAP_ENDING}`);
}

function unlistedFinding(release: Release, name: string): Finding[] {
  const wanted = metadataNameFor(name);
  if (release.unreadable.some((each) => each.endsWith(wanted))) return [];
  const others = release.metadata
    .filter(({ file }) => sameClients(file.name, wanted))
    .map(({ file }) => file.name);
  const message =
    others.length > 0
      ? `'${name}' is not listed in ${others.map((each) => `'${each}'`).join(' or ')}.`
      : `'${name}' is here, and there is no 'latest${wanted}' that lists it.`;
  return [
    releaseFinding(others.length > 0 ? 'update-entry-absent' : 'update-metadata-missing', release, {
      name,
      message: `${message} No client would ever update to it.`,
      hint: "Upload the 'latest*.yml' that electron-builder wrote beside it, and join the jobs with mode: merge.",
    }),
  ];
}

/** What follows the channel in the name of the metadata file for the installer `name`. */
function metadataNameFor(name: string): string {
  if (name.endsWith('.exe')) return '.yml';
  if (name.endsWith('.zip')) return '-mac.yml';
  const arch = archOfName(name);
  return arch === undefined || arch === 'x64' ? '-linux.yml' : `-linux-${arch}.yml`;
}

function sameClients(name: string, ending: string): boolean {
  const [a, b] = [channelFile(name), channelFile(`latest${ending}`)];
  return a.platform === b.platform && a.arch === b.arch;
}

/** Whether `SHA256SUMS`, if it is there, is true of every file. What the metadata says already is not said again. */
export async function checksumFindings(release: Release): Promise<Finding[]> {
  const sums = await readChecksums(release.folder);
  if (!sums) return [];
  const unnamed = [...release.files.keys()].filter((name) => name !== CHECKSUMS && !sums.files.has(name));
  return [
    ...(await checksumProblems(release)),
    ...unnamed.map((name) => checksumFinding(release, `'${CHECKSUMS}' does not name '${name}'.`)),
    ...sums.oddLines.map((line) =>
      checksumFinding(release, `Line ${line} of '${CHECKSUMS}' is no checksum.`),
    ),
  ];
}

/** Files that are missing or have other bytes than `SHA256SUMS` says; there may be more than it names. */
export async function checksumProblems(release: Release): Promise<Finding[]> {
  const sums = await readChecksums(release.folder);
  const broken = namesWithOtherBytes(release);
  const listed = listedNames(release);
  return [...(sums?.files ?? [])].flatMap(([name, sha256]) => {
    const file = release.files.get(name);
    if (!file && listed.has(name)) return [];
    if (!file)
      return [
        checksumFinding(release, `'${CHECKSUMS}' names '${name}', and there is no such file in the release.`),
      ];
    if (file.sha256 === sha256 || broken.has(name)) return [];
    return [
      checksumFinding(
        release,
        `The sha256 of '${name}' is ${file.sha256}, and '${CHECKSUMS}' says ${sha256}.`,
      ),
    ];
  });
}

function checksumFinding(release: Release, message: string): Finding {
  return releaseFinding('release-checksums', release, {
    name: CHECKSUMS,
    message,
    hint: 'Which one is right, the file or its checksum? Package again, or join the jobs again with mode: merge.',
  });
}

/** Whether all notes about the backend of one target agree. */
export async function sidecarNoteFindings(release: Release, digests: readonly string[]): Promise<Finding[]> {
  const sums = await readChecksums(release.folder);
  const notes = [
    ...release.metadata.flatMap(({ file, metadata }) =>
      (metadata.sidecars ?? []).map((note) => ({ ...note, where: file.name })),
    ),
    ...(sums?.sidecars ?? []).map((note) => ({ ...note, where: CHECKSUMS })),
  ];
  const known = new Map<string, string>();
  return notes.flatMap((note) => {
    const said = known.get(note.target) ?? note.digest;
    known.set(note.target, said);
    const isWrong = said !== note.digest || (digests.length > 0 && !digests.includes(note.digest));
    if (!isWrong) return [];
    return [
      releaseFinding('release-sidecar', release, {
        name: note.where,
        message: `'${note.where}' says that the backend for ${note.target} is ${note.digest}, expected ${digests[0] ?? said}.`,
        hint: 'The installers hold different builds of the backend. Package all of them from one hand-over.',
      }),
    ];
  });
}

/** Files that are not as the metadata says: that is one finding, and not one more for each map and sum of them. */
function namesWithOtherBytes({ metadata, files }: Release): ReadonlySet<string> {
  const entries = metadata.flatMap(({ metadata: each }) => allEntries(each));
  return new Set(
    entries
      .filter((entry) => {
        const file = files.get(nameOf(entry));
        return file && isInstaller(file.name) && bytesProblems(entry, file).length > 0;
      })
      .map(nameOf),
  );
}
