import { join } from 'node:path';
import { cached } from './cache.ts';
import { run } from './run.ts';
import { requireTool, type Skippable } from './tools.ts';

const VERSION = '7.4';

/** The jar of jsign, from Maven; where Java or Maven is missing, the running test is skipped (in CI it fails). */
export async function jsignJar(test: Skippable): Promise<string> {
  await requireTool('java', test);
  const mvn = await requireTool('mvn', test);
  const folder = await cached(`jsign-${VERSION}`, async (partial) => {
    const artifact = `-Dartifact=net.jsign:jsign:${VERSION}`;
    await run(mvn, ['-q', '-B', 'dependency:copy', artifact, `-DoutputDirectory=${partial}`]);
  });
  return join(folder, `jsign-${VERSION}.jar`);
}
