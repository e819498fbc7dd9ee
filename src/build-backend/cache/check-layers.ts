import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { HandOver } from '../../sidecar/hand-over.ts';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import { hashFile } from '../../sidecar/tree/hash-file.ts';
import { differences } from '../../sidecar/tree/verify.ts';
import { cleanBuild } from '../clean-build.ts';
import { Phases } from '../phases.ts';
import type { CachedBuild } from './cached-build.ts';

const MOST_NAMED = 10;

interface Subject {
  staged: HandOver;
  manifest: Manifest;
}

/**
 * Builds the program from its sources too, in folders of its own, and compares: every file of the tree, and every byte
 * of the archive. Throws `layers-differ`.
 */
export async function checkLayers(subject: Subject, building: CachedBuild, host: Host): Promise<void> {
  const { plan, folders, phases, environment } = building;
  const own = { work: join(folders.work, 'check'), staging: join(folders.work, 'check', 'staging') };
  await mkdir(own.staging, { recursive: true });
  const check = new Phases(host);
  // What it has to tell was told with the record.
  const quiet = { ...host, annotate: () => undefined };
  const clean = await cleanBuild({ plan, folders: own, phases: check }, quiet, environment);
  phases.seconds['check'] = Object.values(check.seconds).reduce((sum, seconds) => sum + seconds, 0);
  const found = differences(clean.manifest.files, subject.manifest.files);
  if (found.length > 0) {
    const lines = found.slice(0, MOST_NAMED).map(({ path, what }) => `${path} (${what})`);
    throw differ(`${found.length} files differ: ${lines.join(', ')}`);
  }
  const [archive, cleanArchive] = await Promise.all(
    [subject.staged, clean.staged].map(({ archive: file }) => hashFile(file)),
  );
  if (archive?.sha256 !== cleanArchive?.sha256)
    throw differ('the trees are the same and the archives differ');
  host.info('check-layers: a clean build of the same sources has the same bytes.');
}

function differ(what: string): UserError {
  return new UserError(
    'layers-differ',
    `The program from the build cache is not what a clean build makes: ${what}.`,
    {
      hint: "Build without the cache until this is understood: 'cache: off'. Please report it with this message.",
    },
  );
}
