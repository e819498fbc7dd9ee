import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceAll } from '../../shared/files.ts';
import type { Host } from '../../shared/host.ts';
import { markdownTable } from '../../shared/markdown-table.ts';
import { formatSize } from '../../shared/quantities.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import type { PackagedApp } from '../check-result/app-rules.ts';
import type { ReleaseFile } from '../release-file.ts';
import { isUpdateMetadata } from '../update-metadata/channel-file.ts';
import { CHECKSUMS } from '../update-metadata/checksums.ts';
import type { TargetPlan } from './plan-targets.ts';
import type { PackageRequest } from './read-inputs.ts';

/** What electron-builder leaves in its output for itself. */
const ITS_OWN = /^(?:builder-.*\.ya?ml|\..*)$/;
const BLOCK_MAP = '.blockmap';

/** What was made. */
export interface Made {
  /** Absolute; where it is. */
  output: string;
  /** Every file to be published but the checksums. */
  files: readonly Pick<ReleaseFile, 'name' | 'size' | 'sha256'>[];
  apps: readonly Pick<PackagedApp, 'name'>[];
  /** Of the backend. */
  digest: string;
}

/** Absolute paths of what was made, by their use. */
export interface InstallerPaths {
  installers: string[];
  metadata: string[];
  checksums: string;
  /** The first unpacked app; empty where there is none. */
  app: string;
}

/** Sorts what was made by its use. */
export function installersOf({ output, files, apps }: Made): InstallerPaths {
  const names = files.map(({ name }) => name);
  const metadata = names.filter(isUpdateMetadata);
  const installers = names.filter((name) => !isUpdateMetadata(name) && !name.endsWith(BLOCK_MAP));
  const place = (name: string) => join(output, name);
  const [app] = apps;
  return {
    installers: installers.map(place),
    metadata: metadata.map(place),
    checksums: place(CHECKSUMS),
    app: app ? place(app.name) : '',
  };
}

/**
 * Moves everything in `made` (absolute) into `output`, each entry to its place at once, and leaves there what this run
 * has not made. `trash` is a folder on the same disk for what is replaced.
 */
export async function moveInto(output: string, made: string, trash: string): Promise<void> {
  const names = (await readdir(made)).filter((name) => !ITS_OWN.test(name));
  await replaceAll(
    names.map((name) => ({ from: join(made, name), to: join(output, name) })),
    trash,
  );
}

/** Uploads what is to be published; returns the artifact's name, empty where there is no store. */
export async function share(
  { output, files }: Made,
  { request, plan }: { request: Pick<PackageRequest, 'given'>; plan: TargetPlan },
  { artifacts, group }: Pick<Host, 'artifacts' | 'group'>,
): Promise<string> {
  const name = request.given.artifact ?? `installers-${plan.section}-${plan.arch}`;
  if (!artifacts || files.length === 0 || name === 'none') return '';
  const paths = [...files.map((file) => file.name), CHECKSUMS].map((file) => join(output, file));
  const uploaded = await group(`Upload artifact '${name}'`, () => artifacts.upload(name, paths, output));
  return uploaded.name;
}

/** Shows what was made and which backend is in it. */
export async function show(
  { files }: Made,
  { name, version, target, digest }: Pick<Manifest, 'name' | 'version' | 'target' | 'digest'>,
  host: Pick<Host, 'summary'>,
): Promise<void> {
  const rows = files.map((file) => [`\`${file.name}\``, formatSize(file.size), `\`${file.sha256}\``]);
  const backend = `Backend: ${name} ${version} for ${target.triple}, \`${digest}\``;
  const table = rows.length > 0 ? `${markdownTable(['File', 'Size', 'SHA-256'], rows)}\n\n` : '';
  await host.summary(`## Installers\n\n${table}${backend}\n`);
}
