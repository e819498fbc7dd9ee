import type { Finding } from './finding.ts';
import type { Source } from './source.ts';
import { readVersion } from './spelled.ts';

/**
 * The version that the files themselves name, for a check in a project without `VERSION`: that of the first place in the
 * order of the report (Python before npm before Tauri before Cargo). All others are then compared with it.
 */
export function agreed(findings: readonly Finding[]): Source | undefined {
  for (const finding of findings) {
    const version = finding.kind === 'spot' ? readVersion(finding.found) : undefined;
    if (version && finding.kind === 'spot') {
      return { version, origin: `${finding.file.shown} (${finding.key})`, distance: 0 };
    }
  }
  return undefined;
}
