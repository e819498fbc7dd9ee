import { basename } from 'node:path';
import type { Json } from '../../builder-config.ts';
import type { Finding } from '../../finding.ts';
import { type ConfigSubject, failing } from '../subject.ts';

const RULE = 'toml-package';

/** electron-builder loads the package `toml` for such a configuration, and does not bring it. */
export function tomlPackage({ config }: ConfigSubject): Finding[] {
  const parents = [config.values['extends']].flat().filter((each) => typeof each === 'string');
  const file = [config.file, ...parents].find((each) => each.endsWith('.toml'));
  const { dependencies, devDependencies } = config.packageJson;
  if (file === undefined || 'toml' in { ...(dependencies as Json), ...(devDependencies as Json) }) return [];
  return [
    failing(RULE, {
      message: `electron-builder reads '${basename(file)}' with the package 'toml', and package.json does not name it.`,
      hint: "Add it: 'npm install --save-dev toml'. Or write the configuration as electron-builder.yml.",
      place: file === config.file ? { file, line: 1 } : config.placeOf(['extends']),
    }),
  ];
}
