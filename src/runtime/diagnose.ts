import type { SidecarError } from './errors.ts';
import type { Exit } from './types.ts';

/** Placeholder until wt-places is merged. */
export function diagnoseExit(_: {
  stderr: readonly string[];
  exit: Exit;
  program: string;
}): SidecarError | undefined {
  return undefined;
}
