/**
 * For `describe.skipIf(…)`: true, with the reason printed, when `available` is false on a developer's machine.
 * In CI a missing tool is an error, so that a ring cannot pass by being skipped.
 */
export function missing(available: boolean, reason: string): boolean {
  if (available) return false;
  if (process.env['CI']) throw new Error(`Needed in CI, but missing: ${reason}`);
  console.warn(`Skipped: ${reason}`);
  return true;
}

/** The same for what no script can install, such as an older Python: a reason to skip in CI too. */
export function unobtainable(available: boolean, reason: string): boolean {
  if (!available) console.warn(`Skipped: ${reason}`);
  return !available;
}
