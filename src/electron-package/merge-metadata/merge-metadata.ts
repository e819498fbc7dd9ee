import { constants, copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { replaceAll, withTempDir } from '../../shared/files.ts';
import type { Host } from '../../shared/host.ts';
import { markdownTable } from '../../shared/markdown-table.ts';
import { checkRelease } from '../check-result/check-release.ts';
import { isInstaller, type Release } from '../check-result/release.ts';
import { tellFindings } from '../finding.ts';
import { outputsWith, type PackageInputs, type PackageOutputs } from '../inputs.ts';
import type { ReleaseFile } from '../release-file.ts';
import { BLOCK_MAP_ENDING } from '../update-metadata/block-map.ts';
import { channelFile, isUpdateMetadata } from '../update-metadata/channel-file.ts';
import { CHECKSUMS } from '../update-metadata/checksums.ts';
import { withSidecars, writeChecksums } from '../update-metadata/note-sidecar.ts';
import { settleNames } from '../update-metadata/settle-names.ts';
import { formatUpdateMetadata } from '../update-metadata/update-metadata.ts';
import { findJobs } from './find-jobs.ts';
import { type Gathered, gather } from './gather.ts';
import { rehash } from './rehash.ts';

/** Where a joined release goes that is not told otherwise. */
const DEFAULT_OUTPUT = 'release';
const DEFAULT_ARTIFACT = 'release';

/**
 * Mode `merge`: joins what several jobs packaged into one folder that can be published as it is. The folder appears
 * when it is complete and has passed every check; until then, and on any error, what was there stays.
 */
export async function mergeMetadata(given: PackageInputs, host: Host): Promise<PackageOutputs> {
  const base = resolve(host.workspace, given['working-directory']);
  const output = resolve(base, given.output ?? DEFAULT_OUTPUT);
  await refuseForeign(output);
  return withTempDir(dirname(output), async (work) => {
    const folders = await jobFolders(given, { base, work }, host);
    const staged = join(work, 'release');
    await mkdir(staged);
    const gathered = await gather(folders, { rehash: given.rehash, signal: host.signal });
    tellFindings(gathered.findings, 'release-broken', host);
    if (given.rehash) await rehashAll(gathered, host);
    for (const { from, to } of settleNames(gathered.files, gathered.metadata.values()))
      host.info(`'${from}' is published as '${to}': clients ask for that name.`);
    await write(gathered, staged);
    const { release, findings } = await checkRelease(staged, {
      ...(given.channel !== undefined && { channel: given.channel }),
      ...{ bothMacArchitectures: true, updates: false, signal: host.signal },
    });
    tellFindings(findings, 'release-broken', host);
    await replaceAll([{ from: staged, to: output }], join(work, 'old'));
    return deliver(release, { given, output }, host);
  });
}

async function jobFolders(
  given: PackageInputs,
  { base, work }: { base: string; work: string },
  host: Host,
): Promise<string[]> {
  const named = given.installers.map((folder) => resolve(base, folder));
  const artifacts = given['installers-artifacts'];
  if (named.length + artifacts.length === 0) {
    throw new UserError('merge-nothing', "Neither 'installers' nor 'installers-artifacts' is given.", {
      hint: "Name the folders that the packaging jobs made ('installers'), or the artifacts that they uploaded.",
      exitCode: 2,
    });
  }
  for (const [index, name] of artifacts.entries()) {
    if (!host.artifacts) {
      throw new UserError(
        'merge-nothing',
        `The artifact '${name}' cannot be downloaded: this is no runner.`,
        {
          hint: "Download it, and name its folder in 'installers'.",
          exitCode: 2,
        },
      );
    }
    const folder = join(work, 'artifacts', String(index));
    await mkdir(folder, { recursive: true });
    await host.artifacts.download(name, folder);
    named.push(folder);
  }
  return findJobs(named);
}

async function rehashAll(gathered: Gathered, host: Host): Promise<void> {
  for (const [name, metadata] of gathered.metadata) {
    const renewed = await rehash(metadata, gathered.files);
    gathered.metadata.set(name, renewed.metadata);
    for (const changed of renewed.changed) {
      const hadMap = gathered.files.delete(`${changed}${BLOCK_MAP_ENDING}`);
      host.info(`Hashed anew in '${name}': '${changed}'${hadMap ? '; its block map is left out' : ''}.`);
    }
  }
}

async function write({ files, metadata, sidecars }: Gathered, folder: string): Promise<void> {
  for (const { name, path } of files.values()) {
    await copyFile(path, join(folder, name), constants.COPYFILE_FICLONE);
  }
  for (const [name, each] of metadata) {
    // Each says what is in its own installers; the platform is that of the target.
    const own = sidecars.filter(({ target }) => isFor(target, name));
    await writeFile(join(folder, name), formatUpdateMetadata(withSidecars(each, own)));
  }
  await writeChecksums(folder, sidecars);
}

const TRIPLES = { darwin: 'apple', linux: 'linux', win32: 'windows' } as const;

function isFor(target: string, name: string): boolean {
  const { platform, arch } = channelFile(name);
  if (!target.includes(TRIPLES[platform])) return false;
  return (
    arch === undefined || target.startsWith(arch === 'x64' ? 'x86_64' : arch === 'arm64' ? 'aarch64' : arch)
  );
}

async function deliver(
  release: Release,
  { given, output }: { given: PackageInputs; output: string },
  host: Host,
): Promise<PackageOutputs> {
  const files = [...release.files.values()].map(
    (file): ReleaseFile => ({ ...file, path: join(output, file.name) }),
  );
  await host.summary(`## Release\n\n${published(files)}\n`);
  const channels = release.metadata.map(({ file }) => file.channel);
  const name = given.artifact ?? DEFAULT_ARTIFACT;
  const store = name === 'none' ? undefined : host.artifacts;
  const paths = files.map(({ path }) => path);
  if (store) await host.group(`Upload artifact '${name}'`, () => store.upload(name, paths, output));
  return outputsWith({
    installers: linesOf(files, isInstaller),
    'update-metadata': linesOf(files, isUpdateMetadata),
    checksums: join(output, CHECKSUMS),
    channel: given.channel ?? (channels.includes('latest') ? 'latest' : (channels[0] ?? '')),
    'artifact-name': store ? name : '',
  });
}

function published(files: readonly ReleaseFile[]): string {
  const rows = files.map(({ name, size, sha256 }) => [name, String(size), sha256]);
  return markdownTable(['File', 'Bytes', 'SHA-256'], rows);
}

function linesOf(files: readonly ReleaseFile[], isWanted: (name: string) => boolean): string {
  return files
    .filter(({ name }) => isWanted(name))
    .map(({ path }) => path)
    .join('\n');
}

/** What is replaced must be a release that was made here before: the whole folder goes. */
async function refuseForeign(output: string): Promise<void> {
  const names: string[] = await readdir(output).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return [];
  });
  if (names.length === 0 || names.includes(CHECKSUMS)) return;
  throw new UserError(
    'merge-output-used',
    `'${output}' is not empty, and no release was made there before.`,
    {
      hint: "Name in 'output' a folder that does not exist; the whole folder would be replaced.",
    },
  );
}
