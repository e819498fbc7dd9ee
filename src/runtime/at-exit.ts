import type { ProcessTree } from '../shared/processes/process-tree.ts';

/** All that has to go when this process goes. */
const trees = new Set<ProcessTree>();

/** Kills `tree` when this process ends before the returned function was called. A signal or crash does not get here. */
export function killAtExit(tree: ProcessTree): () => void {
  // One listener for all, since Node warns of many.
  if (trees.size === 0) process.on('exit', killAll);
  trees.add(tree);
  return () => {
    trees.delete(tree);
    if (trees.size === 0) process.off('exit', killAll);
  };
}

function killAll(): void {
  for (const tree of trees) tree.killNow();
}
