import { ProcessTree, type ProcessTreeOptions } from './processes/process-tree.ts';

/** How long a program may take to end by itself when it is asked to, in ms. */
const STOP_GRACE = 2000;

/**
 * Stops a program and all that it started: on POSIX they are asked first and killed after 2 s. Ends when they are
 * gone or killed; never throws.
 */
export async function stopTree(root: ProcessTreeOptions['root'], platform: NodeJS.Platform): Promise<void> {
  const tree = new ProcessTree({ root, platform });
  // Windows has nothing to ask with.
  if (platform !== 'win32') {
    await tree.ask();
    if (await tree.gone(STOP_GRACE)) return;
  }
  await tree.kill();
}
