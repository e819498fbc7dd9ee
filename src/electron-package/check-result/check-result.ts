import { join } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { inOrder } from '../../sidecar/in-order.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import type { BuilderConfig } from '../builder-config.ts';
import type { Finding } from '../finding.ts';
import type { ReleaseFile } from '../release-file.ts';
import { isUpdateMetadata } from '../update-metadata/channel-file.ts';
import { CHECKSUMS } from '../update-metadata/checksums.ts';
import { releaseFileNames } from '../update-metadata/release-files.ts';
import { appFindings } from './app-rules.ts';
import { checkRelease } from './check-release.ts';
import { unpackedApps } from './find-apps.ts';
import { packageFindings } from './package-rules.ts';

/** What was made, and what it must hold. */
export interface MadeResult {
  /** Absolute; the folder that electron-builder wrote, before it is moved to its place. */
  output: string;
  /** The manifest of the backend that was packaged. */
  manifest: Manifest;
  /** Below `resources/`, with `/`. */
  resourcesPath: string;
  config: BuilderConfig;
  /** The channel that the update metadata must be of. */
  channel: string;
  /** Files in `output` that were hashed already. */
  hashed?: readonly ReleaseFile[];
}

/** A part of the check. */
type Part = () => Promise<Finding[]>;

/**
 * What is wrong with what was made, as an installed client would see it: the backend inside every packaged app,
 * installer and archive that can be opened here, and the update metadata. Empty if nothing is.
 */
export async function checkResult(made: MadeResult, host: Host): Promise<Finding[]> {
  const { output, manifest, resourcesPath } = made;
  const expected = { manifest, resourcesPath, platform: host.platform, signal: host.signal };
  const apps = await unpackedApps(output);
  const files = (await releaseFileNames(output)).filter(
    (name) => !isUpdateMetadata(name) && name !== CHECKSUMS,
  );
  if (apps.length + files.length === 0) return [nothingMade(output)];
  const paths = files.map((name) => join(output, name));
  const parts: Part[] = [
    ...apps.map((app) => () => appFindings(app, expected)),
    () => packageFindings(paths, expected, host),
    () => releaseFindings(made, host),
  ];
  const findings: Finding[] = [];
  for await (const found of inOrder(parts, parts.length, (part) => part())) findings.push(...found);
  return findings;
}

async function releaseFindings(
  { output, manifest, config, channel, hashed }: MadeResult,
  { signal }: Host,
): Promise<Finding[]> {
  const version = versionOf(config);
  const { findings } = await checkRelease(output, {
    ...(version !== undefined && { version }),
    ...(hashed && { hashed }),
    ...{ channel, bothMacArchitectures: false, signal },
    updates: updatesItself(config),
    digests: [manifest.digest],
  });
  return findings;
}

/** What electron-builder takes for the app's version: `extraMetadata` is laid over package.json. */
function versionOf({ values, packageJson }: BuilderConfig): string | undefined {
  const extra = values['extraMetadata'];
  const laid = typeof extra === 'object' && extra !== null && 'version' in extra ? extra.version : undefined;
  const version = laid ?? packageJson['version'];
  return typeof version === 'string' ? version : undefined;
}

/** `publish` tells electron-builder where clients look; without it there is no metadata, and `null` switches it off. */
function updatesItself({ values, packageJson }: BuilderConfig): boolean {
  const { dependencies } = packageJson;
  const hasUpdater =
    typeof dependencies === 'object' && dependencies !== null && 'electron-updater' in dependencies;
  return hasUpdater && values['publish'] !== null && values['publish'] !== undefined;
}

function nothingMade(output: string): Finding {
  return {
    ...{ rule: 'packaged-app-missing', severity: 'error', place: { file: output } },
    message: `electron-builder ended without an error, and there is no app in '${output}'.`,
    hint: "Is 'directories.output' of the configuration another folder, or do 'targets' name none for this platform?",
  };
}
