import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startNginx } from '../../test/support/nginx.ts';
import { type Comparison, compare, seconds } from '../measure.ts';
import type { Application } from './application.ts';
import { build } from './build.ts';
import { interpreter, unpackByHand } from './levels.ts';
import { newFolder, settled } from './new-folder.ts';

/** A restore from nginx on loopback, against fetching the same archive from it with curl and unpacking that. */
export async function compareHttp(
  application: Application,
  folder: string,
  runs: number,
): Promise<Comparison> {
  const nginx = await startNginx({ folder: join(folder, 'nginx') });
  try {
    const inputs = { cache: 'http', 'cache-url': nginx.url, python: await interpreter() };
    const builder = { application, inputs, outputs: join(folder, 'http-outputs') };
    const first = await build(builder, 'none');
    await copyFile(first.archive, join(nginx.files, 'archive'));
    return await compare(
      `${application.name}: nothing changed, from a server, against curl of the archive and unpacking it`,
      { runs, target: '≤ 1.3×' },
      {
        ours: async () => (await build(builder, '0')).seconds,
        plain: async () => {
          const place = await newFolder(join(folder, 'fetched'));
          await mkdir(place, { recursive: true });
          const fetched = join(place, 'archive');
          await settled();
          const fetching = await seconds('curl', ['-fsS', '-o', fetched, `${nginx.url}/archive`]);
          return fetching + (await unpackByHand(fetched, await newFolder(join(folder, 'by-hand'))));
        },
      },
    );
  } finally {
    await nginx.kill();
  }
}
