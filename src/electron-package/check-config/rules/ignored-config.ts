import { basename } from 'node:path';
import type { Finding } from '../../finding.ts';
import { type ConfigSubject, failing } from '../subject.ts';

const RULE = 'ignored-config';

/** electron-builder reads one configuration; what stands in a second one is lost without a word. */
export function ignoredConfig({ config }: ConfigSubject): Finding[] {
  const read =
    basename(config.file) === 'package.json' ? "'build' in package.json" : `'${basename(config.file)}'`;
  return config.ignored.map((file) =>
    failing(RULE, {
      message: `'${basename(file)}' is not read: electron-builder takes ${read}.`,
      hint: `Move what it says into ${read}, and remove the other.`,
      place: { file, line: 1 },
    }),
  );
}
