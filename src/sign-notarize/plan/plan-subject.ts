import { basename, dirname } from 'node:path';
import type { Host } from '../../shared/host.ts';
import type { Subject } from '../subject.ts';
import type { Signable } from '../types.ts';
import { existingPeSignature } from '../windows/windows-signer.ts';
import { existingMachoSignature } from './existing.ts';
import { planTree, type TreePlan } from './plan.ts';

/** What is signed of a subject whose copy lies at `root`: everything in a folder, or the one file. */
export async function planSubject(
  subject: Subject,
  root: string,
  host: Pick<Host, 'platform'>,
): Promise<TreePlan> {
  if (subject.kind === 'file') return { stages: [[await signableOf(subject.format, root)]], skipped: [] };
  // An app lies alone in its folder, so that its own name is part of the paths.
  return planTree(subject.kind === 'app' ? dirname(root) : root, subject.platform, host);
}

async function signableOf(format: string, place: string): Promise<Signable> {
  const path = basename(place);
  if (format === 'macho')
    return { path, place, format, kind: 'program', existing: await existingMachoSignature(place) };
  if (format === 'pe')
    return { path, place, format, kind: 'program', existing: await existingPeSignature(place) };
  if (format === 'msi' || format === 'pkg' || format === 'dmg') {
    // What signed a package is not read; it is signed again, which replaces it.
    return { path, place, format, kind: 'package', existing: { state: 'none' } };
  }
  throw new Error(`'${place}' is of format ${format}, which carries no signature`);
}
