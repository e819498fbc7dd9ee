import { join } from 'node:path';
import { inOrder } from '../../sidecar/in-order.ts';
import { findInfoPlist } from '../plan/bundles.ts';
import { sealedFiles } from '../plan/existing.ts';
import type { Signable, SignatureProblem } from '../types.ts';
import { readImageSeal } from './disk-image.ts';
import { resourceProblems, type SealedBundle } from './resources.ts';
import { readSeals, type Seal } from './seal.ts';
import type { MacSettings } from './settings.ts';

const FILES_AT_ONCE = 3;

/**
 * Checks signed macOS code with a reader of our own: every page and part is hashed again, the certificate's signature is
 * checked, and each image must be signed by this certificate, for one team, with the hardened runtime and a timestamp.
 */
export async function verifyMacho(
  files: readonly Signable[],
  settings: MacSettings,
  platform: NodeJS.Platform,
): Promise<SignatureProblem[]> {
  const problems: SignatureProblem[] = [];
  const check = async (file: Signable) => problemsOf(file, await bundleOf(file, platform), settings);
  for await (const found of inOrder(files, FILES_AT_ONCE, check)) problems.push(...found);
  return problems;
}

async function problemsOf(
  file: Signable,
  bundle: SealedBundle | undefined,
  settings: MacSettings,
): Promise<SignatureProblem[]> {
  const place = file.bundle ? join(file.place, file.bundle.executable) : file.place;
  const sealed = bundle ? await sealedFiles(bundle) : {};
  const seals = file.format === 'dmg' ? [await readImageSeal(place)] : await readSeals(place, sealed);
  const found = seals.flatMap((seal) => [
    ...sealProblems(seal),
    ...identityProblems(seal, settings, file.format),
  ]);
  if (bundle && !sealed.codeResources) found.push('does not cover the files of the bundle');
  if (bundle && sealed.codeResources) found.push(...(await resourceProblems(bundle, sealed.codeResources)));
  return [...new Set(found)].map((what) => ({ path: file.path, what: `its signature ${what}` }));
}

async function bundleOf(
  { place, bundle }: Signable,
  platform: NodeJS.Platform,
): Promise<SealedBundle | undefined> {
  const infoPlist = bundle && (await findInfoPlist(place));
  if (!bundle || infoPlist === undefined) return undefined;
  return { root: place, executable: bundle.executable, infoPlist, platform };
}

function sealProblems({ state, problems }: Seal): string[] {
  return state === 'none' && problems.length === 0 ? ['is missing'] : problems;
}

function identityProblems(
  seal: Seal,
  { identity, timestamps }: MacSettings,
  format: Signable['format'],
): string[] {
  if (seal.state === 'none') return [];
  if (!identity)
    return seal.hardenedRuntime
      ? ['is ad hoc with the hardened runtime, under which nothing of it can be loaded']
      : [];
  const fingerprint = seal.signer?.fingerprint.replaceAll(':', '');
  return [
    ...(seal.state === 'adhoc' ? ['is ad hoc'] : []),
    ...(seal.state === 'certificate' && fingerprint !== identity.fingerprint
      ? [`is of '${nameOf(seal)}', not of '${identity.name}'`]
      : []),
    // A disk image is no code, and rcodesign names no team in it.
    ...(format === 'dmg' || seal.teamId === identity.teamId
      ? []
      : [`names the team '${seal.teamId ?? 'none'}', expected '${identity.teamId ?? 'none'}'`]),
    ...(seal.hardenedRuntime || format === 'dmg' ? [] : ['is without the hardened runtime']),
    ...(seal.timestamp || timestamps === 'none' ? [] : ['is without a timestamp']),
  ];
}

function nameOf({ signer }: Seal): string {
  return (signer && /^CN=(.*)$/m.exec(signer.subject)?.[1]) ?? 'nobody';
}
