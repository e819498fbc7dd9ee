import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { withTempDir } from '../../shared/files.ts';
import type { Host } from '../../shared/host.ts';
import { inOrder } from '../../sidecar/in-order.ts';
import type { Finding } from '../finding.ts';
import { appFindings, type ExpectedApp } from './app-rules.ts';
import { appsIn } from './find-apps.ts';
import { openPackage, PackageDamage } from './packages/open-package.ts';
import { isInstaller } from './release.ts';

/** Each takes the room of an unpacked backend. */
const PACKAGES_AT_ONCE = 2;

type PackageHost = Pick<Host, 'exec' | 'platform' | 'signal' | 'temp'>;

/**
 * What is wrong with the apps inside the installers and archives `files` (absolute). What cannot be opened here is one
 * warning for all of them: it was not looked into, and nobody should think that it was.
 */
export async function packageFindings(
  files: readonly string[],
  expected: ExpectedApp,
  host: PackageHost,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const closed: string[] = [];
  // Much of the work is that of other programs and threads.
  const results = inOrder(files.filter(isInstaller), PACKAGES_AT_ONCE, (file) =>
    oneFile(file, expected, host),
  );
  for await (const result of results) {
    if (typeof result === 'string') closed.push(result);
    else findings.push(...result);
  }
  return closed.length > 0 ? [...findings, notLookedInto(closed)] : findings;
}

/** The findings, or why it was not opened. */
async function oneFile(file: string, expected: ExpectedApp, host: PackageHost): Promise<Finding[] | string> {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  const wanted = { resourcesPath: expected.resourcesPath };
  return withTempDir(host.temp, async (folder) => {
    const into = join(folder, 'app');
    await mkdir(into);
    try {
      const opened = await openPackage({ file, into, wanted, host });
      if (!opened.opened) return `'${name}' (${opened.reason})`;
      const apps = await appsIn(into, wanted);
      if (apps.length === 0) return [withoutApp(file, name)];
      const found = [];
      for (const resources of apps) found.push(...(await appFindings({ name, file, resources }, expected)));
      return found;
    } catch (error) {
      return [damaged(file, name, error)];
    }
  });
}

function withoutApp(file: string, name: string): Finding {
  return {
    ...{ rule: 'packaged-app-missing', severity: 'error', place: { file } },
    message: `There is neither the backend nor an app in '${name}'.`,
    hint: 'Package it again; the files that electron-builder packs lie in resources/.',
  };
}

function damaged(file: string, name: string, error: unknown): Finding {
  const isUnsafe = error instanceof UserError && error.code === 'archive-unsafe';
  if (!isUnsafe && !(error instanceof PackageDamage)) throw error;
  return {
    ...{ rule: 'package-damaged', severity: 'error', place: { file } },
    message: `'${name}' cannot be read: ${error.message}`,
    hint: 'Package it again; was the disk full, or the run interrupted?',
  };
}

function notLookedInto(closed: readonly string[]): Finding {
  return {
    ...{ rule: 'package-not-opened', severity: 'warning' },
    message: `Not looked into: ${closed.join(', ')}.`,
    hint: 'The unpacked app that they were made from was checked, where electron-builder left one. With 7z, xz and unsquashfs on PATH more can be opened.',
  };
}
