import { posix } from 'node:path';
import type { Proposal } from './proposals.ts';
import type { DataReference, DataStatus, Scan } from './scan-types.ts';
import { at } from './source-place.ts';

const DOUBTS: Readonly<Record<Exclude<DataStatus, 'certain' | 'outside'>, string>> = {
  written: 'but it is created or written by the code itself: add it only if the program needs it to start',
  secret: 'but it looks like a secret: everyone who has the program could read it',
  'working-directory': 'relative to the working directory: in a bundle, use Path(__file__).parent',
};

/**
 * `add-data` lines for what the application's own source names beside itself, certain unless there is a doubt;
 * a `collect-data` line, only suggested, where an installed package names its own files.
 */
export function dataProposals(scan: Scan): Proposal[] {
  return scan.data.flatMap((reference): Proposal[] => {
    const { status, package: installed } = reference;
    if (status === 'outside') return [];
    if (installed) {
      const reason = `${at(reference)} opens ${reference.destination}`;
      return [{ input: 'collect-data', value: installed, reason, certain: false }];
    }
    const reason = `${at(reference)} opens it${status === 'certain' ? '' : `, ${DOUBTS[status]}`}`;
    return lines(reference).map((value) => ({
      input: 'add-data',
      value,
      reason,
      certain: status === 'certain',
    }));
  });
}

/** Data that the frozen code would look for outside the bundle (`Path(__file__).parent.parent` of the entry). */
export function unreachableData(scan: Scan): DataReference[] {
  return scan.data.filter(({ status, package: installed }) => status === 'outside' && !installed);
}

/** `source:destination folder` for the packager. */
function lines({ source, destination, kind, whole, files }: DataReference): string[] {
  if (kind === 'file') return [`${source}:${posix.dirname(destination)}`];
  if (whole) return [`${source}:${destination}`];
  return files.map((file) => `${posix.join(source, file)}:${posix.dirname(posix.join(destination, file))}`);
}
