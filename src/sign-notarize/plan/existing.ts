import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resourceProblems, type SealedBundle } from '../macos/resources.ts';
import { readSeals, type SealedFiles } from '../macos/seal.ts';
import type { Existing } from '../types.ts';

/**
 * The signature that the Mach-O file at `place` has: of several images, the weakest. `valid` means that nothing was
 * changed since it was signed, in a bundle none of its files either; whether the certificate is trusted is not asked.
 */
export async function existingMachoSignature(place: string, bundle?: SealedBundle): Promise<Existing> {
  const sealed = bundle && (await sealedFiles(bundle));
  const seals = await readSeals(place, sealed);
  const [first] = seals;
  if (!first || seals.some(({ state }) => state === 'none')) return { state: 'none' };
  const problems = seals.flatMap((seal) => seal.problems);
  if (bundle && sealed?.codeResources)
    problems.push(...(await resourceProblems(bundle, sealed.codeResources)));
  const signer = first.signer && /^CN=(.*)$/m.exec(first.signer.subject)?.[1];
  const described = {
    ...(signer && { signer }),
    ...(first.teamId !== undefined && { teamId: first.teamId }),
  };
  if (problems.length > 0) return { state: 'broken', ...described, why: `its signature ${problems[0]}` };
  return seals.some(({ state }) => state === 'adhoc') ? { state: 'adhoc' } : { state: 'valid', ...described };
}

/** The files that the main program of a bundle seals. */
export async function sealedFiles({ root, infoPlist }: SealedBundle): Promise<SealedFiles> {
  const inside = infoPlist.startsWith('Contents/') ? 'Contents' : '';
  const [plist, resources] = await Promise.all([
    readFile(join(root, infoPlist)).catch(() => undefined),
    readFile(join(root, inside, '_CodeSignature', 'CodeResources')).catch(() => undefined),
  ]);
  return { ...(plist && { infoPlist: plist }), ...(resources && { codeResources: resources }) };
}
