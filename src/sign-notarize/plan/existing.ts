import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSeals, type SealedFiles } from '../macos/seal.ts';
import type { Existing } from '../types.ts';

/** The bundle whose main program is looked at. */
export interface InBundle {
  root: string;
  /** Below `root`. */
  infoPlist: string;
}

/**
 * The signature that the Mach-O file at `place` has: of several images, the weakest. `valid` means that nothing was
 * changed since it was signed; whether the certificate is trusted is not asked.
 */
export async function existingMachoSignature(place: string, bundle?: InBundle): Promise<Existing> {
  const seals = await readSeals(place, bundle && (await sealedFiles(bundle)));
  const [first] = seals;
  if (!first || seals.some(({ state }) => state === 'none')) return { state: 'none' };
  const problems = seals.flatMap((seal) => seal.problems);
  const signer = first.signer && /^CN=(.*)$/m.exec(first.signer.subject)?.[1];
  const described = {
    ...(signer && { signer }),
    ...(first.teamId !== undefined && { teamId: first.teamId }),
  };
  if (problems.length > 0) return { state: 'broken', ...described, why: `its signature ${problems[0]}` };
  if (seals.some(({ state }) => state === 'adhoc')) return { state: 'adhoc' };
  return { state: 'valid', ...described };
}

/** The files that the main program of a bundle seals. */
export async function sealedFiles({ root, infoPlist }: InBundle): Promise<SealedFiles> {
  const inside = infoPlist.startsWith('Contents/') ? 'Contents' : '';
  const [plist, resources] = await Promise.all([
    readFile(join(root, infoPlist)).catch(() => undefined),
    readFile(join(root, inside, '_CodeSignature', 'CodeResources')).catch(() => undefined),
  ]);
  return { ...(plist && { infoPlist: plist }), ...(resources && { codeResources: resources }) };
}
