import { meansSame, readVersion } from '../../../version-sync/spelled.ts';
import type { Finding } from '../../finding.ts';
import { appFolder } from '../packed-files.ts';
import { type ConfigSubject, failing } from '../subject.ts';
import { appVersion, metadataPlace } from '../values.ts';

const RULE = 'version';

/** The app's version is the one that everything else has: the tag's, or that of the file `VERSION`. */
export function version({ config, source }: ConfigSubject): Finding[] {
  const found = appVersion(config);
  const place = metadataPlace(config, ['version']);
  // A project of two package.json has its version in the other one.
  if (found === undefined && appFolder(config) !== '') return [];
  if (found === undefined) {
    const message = "package.json has no 'version'; electron-builder needs one.";
    const hint = `Add '"version": "${source?.version.semver ?? '0.1.0'}"'.`;
    return [failing(RULE, { message, hint, place })];
  }
  if (!source) return [];
  const meant = readVersion(found);
  if (meant && meansSame(meant, source.version)) return [];
  return [
    failing(RULE, {
      message: `The app's version is '${found}'; expected '${source.version.semver}' (from ${source.origin}).`,
      hint: "Change the line, or let 'sidecar version-sync' write it.",
      place,
    }),
  ];
}
