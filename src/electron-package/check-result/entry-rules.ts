import { createHash } from 'node:crypto';
import { nearest } from '../../shared/nearest.ts';
import type { Finding } from '../finding.ts';
import type { ReleaseFile } from '../release-file.ts';
import { embeddedBlockMapProblem } from '../update-metadata/block-map.ts';
import { allEntries, nameOf, type UpdateEntry } from '../update-metadata/update-metadata.ts';
import { type ReadMetadata, type Release, releaseFinding } from './release.ts';

/** What a server answers instead of a file, and what was hashed in its place more than once. */
const ANSWERS = ['Not Found', 'Not Found\n', 'Not found', '404: Not Found'];
const ANSWER_HASHES = new Set(ANSWERS.map((text) => createHash('sha512').update(text).digest('base64')));
const PACKAGE_AGAIN =
  "Was it signed or changed after electron-builder had hashed it? Join the jobs with 'mode: merge' and 'rehash: true', or package again.";

/** An entry with where it stands. */
interface Listed {
  release: Release;
  /** The metadata file's name. */
  metadataName: string;
  entry: UpdateEntry;
}

/** Whether every file that the metadata names is there, once, with the size and the hashes that it says. */
export async function entryFindings(release: Release): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const read of release.metadata) {
    findings.push(...twice(release, read), ...pathField(release, read));
    for (const entry of oncePerName(allEntries(read.metadata))) {
      const found = await entryFinding({ release, metadataName: read.file.name, entry });
      if (found) findings.push(found);
    }
  }
  return findings;
}

async function entryFinding(listed: Listed): Promise<Finding | undefined> {
  const file = listed.release.files.get(nameOf(listed.entry));
  if (ANSWER_HASHES.has(listed.entry.sha512 ?? '')) return notFoundPage(listed);
  if (!file) return missing(listed);
  const differences = bytesProblems(listed.entry, file);
  if (differences.length > 0) return otherBytes(listed, differences);
  const { blockMapSize } = listed.entry;
  if (blockMapSize === undefined) return undefined;
  const problem = await embeddedBlockMapProblem(file.path, { size: file.size, blockMapSize });
  return problem === undefined ? undefined : embeddedMap(listed, problem);
}

/** How `file` differs from what `entry` says of it. */
export function bytesProblems(entry: UpdateEntry, file: ReleaseFile): string[] {
  const problems: string[] = [];
  if (entry.size !== undefined && entry.size !== file.size)
    problems.push(`size ${file.size}, expected ${entry.size}`);
  if (entry.sha512 !== undefined && entry.sha512 !== file.sha512)
    problems.push(`sha512 ${file.sha512}, expected ${entry.sha512}`);
  if (entry.sha2 !== undefined && entry.sha2.toLowerCase() !== file.sha256)
    problems.push(`sha256 ${file.sha256}, expected ${entry.sha2}`);
  return problems;
}

function oncePerName(entries: readonly UpdateEntry[]): UpdateEntry[] {
  return [...new Map(entries.toReversed().map((entry) => [nameOf(entry), entry])).values()].toReversed();
}

function twice(release: Release, { file, metadata }: ReadMetadata): Finding[] {
  const names = allEntries(metadata).map(nameOf);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...repeated].map((name) =>
    releaseFinding('update-entry-twice', release, {
      name: file.name,
      message: `'${file.name}' lists '${name}' ${names.filter((each) => each === name).length} times, expected once.`,
      hint: 'Two jobs wrote it under one name. Put the macro for the architecture into artifactName.',
    }),
  );
}

/** `path` and `sha512` at the top are for clients older than electron-updater 2.15; a wrong one breaks only these. */
function pathField(release: Release, { file, metadata }: ReadMetadata): Finding[] {
  const { files, path, sha512 } = metadata;
  if (path === undefined || !files?.length) return [];
  const entry = files.find((each) => nameOf(each) === nameOf({ url: path }));
  const problem = !entry
    ? `its 'path' is '${path}', which is not among its files`
    : sha512 !== undefined && entry.sha512 !== undefined && sha512 !== entry.sha512
      ? `its 'sha512' is not the one of '${path}' in its list`
      : undefined;
  if (problem === undefined) return [];
  return [
    releaseFinding('update-path', release, {
      name: file.name,
      message: `'${file.name}' contradicts itself: ${problem}.`,
      hint: "'path' and 'sha512' at the top must be those of the first file of the list.",
    }),
  ];
}

function missing({ release, metadataName, entry }: Listed): Finding {
  const name = nameOf(entry);
  const same = [...release.files.values()].find(
    ({ sha512, size }) => sha512 === entry.sha512 && (entry.size ?? size) === size,
  );
  const close = nearest(name, release.files.keys());
  const hint = same
    ? `'${same.name}' has exactly its content. Publish it as '${name}': clients ask for that name.`
    : `${close ? `The nearest name there is '${close}'. ` : ''}Every client would get 404. Upload the file with the metadata, or package again.`;
  return releaseFinding('update-entry-missing', release, {
    name: metadataName,
    message: `'${metadataName}' lists '${name}', and there is no such file in the release.`,
    hint,
  });
}

function notFoundPage({ release, metadataName, entry }: Listed): Finding {
  return releaseFinding('update-entry-not-found', release, {
    name: metadataName,
    message: `The sha512 of '${nameOf(entry)}' in '${metadataName}' is that of the text "Not Found", not of an installer.`,
    hint: 'The file was downloaded to be hashed, and the server had none. Hash the file that was built.',
  });
}

function otherBytes({ release, metadataName, entry }: Listed, differences: readonly string[]): Finding {
  return releaseFinding('update-entry-bytes', release, {
    name: metadataName,
    message: `'${nameOf(entry)}' is not what '${metadataName}' says: ${differences.join('; ')}. Every client would refuse it (ERR_CHECKSUM_MISMATCH).`,
    hint: PACKAGE_AGAIN,
  });
}

function embeddedMap({ release, metadataName, entry }: Listed, problem: string): Finding {
  return releaseFinding('update-block-map', release, {
    name: metadataName,
    message: `The block map inside '${nameOf(entry)}' (listed in '${metadataName}') is wrong: ${problem}.`,
    hint: PACKAGE_AGAIN,
  });
}
