import type { Existing } from '../types.ts';
import { type CodeSignature, nameOf, readCodeSignature } from './authenticode.ts';

/**
 * The signature of the PE file at `place`: its digest is computed and compared, its certificate is named. `broken` also
 * if the certificate has ended and no timestamp says that it was used before.
 */
export async function existingPeSignature(place: string, now = new Date()): Promise<Existing> {
  const signature = await readCodeSignature(place);
  if (!signature) return { state: 'none' };
  const signer = signature.signer && { signer: nameOf(signature.signer) };
  const why = signature.problem ?? signature.timestamp?.problem ?? ended(signature, now);
  return why ? { state: 'broken', ...signer, why } : { state: 'valid', ...signer };
}

function ended({ signer, timestamp }: CodeSignature, now: Date): string | undefined {
  if (!signer || timestamp || signer.validToDate >= now) return undefined;
  const day = signer.validToDate.toISOString().slice(0, 10);
  return `its certificate ended on ${day}, and it has no timestamp from before`;
}
