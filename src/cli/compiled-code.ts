import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { userCache } from '../shared/user-cache.ts';

/**
 * Lets Node keep what it compiles of our code from now on, for the next start (measured: 20 ms of 250). It keeps the code
 * of each Node apart, notices that a file changed, and does without where it cannot write. Nothing of it outlives a
 * runner, so actions do not ask for it. `NODE_DISABLE_COMPILE_CACHE=1` turns it off.
 */
export function keepCompiledCode(): void {
  // Node before 22.1 has none, and is told about in the next step.
  enableCompileCache?.(join(userCache(process.env, process.platform), 'compiled'));
}
