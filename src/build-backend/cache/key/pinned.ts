/** Whether a PEP 508 requirement leaves no choice of version: `name==1.2`, perhaps with a marker. */
export function isPinned(requirement: string): boolean {
  return /^[\w.-]+(?:\[[^\]]*\])?\s*={2,3}\s*[^*,;\s]+\s*(?:;.*)?$/.test(requirement);
}
