import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A `uses:` of another repository. */
export interface UsedAction {
  /** `owner/name`, without the folder inside. */
  repository: string;
  ref: string;
}

/** The actions and workflows of other repositories that `yaml` uses; a commented-out line does not count. */
export function usedActions(yaml: string): UsedAction[] {
  const found = yaml.matchAll(/^[^#\n]*?\buses:\s*['"]?([\w.-]+\/[\w.-]+)(?:\/[^@\s'"]+)?@([^\s'"#]+)/gm);
  return Array.from(found, ([, repository = '', ref = '']) => ({ repository, ref }));
}

/** The text of every workflow and action below `folder`, for `usedActions`. */
export async function yamlBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter(
    ({ name, parentPath }) =>
      /^action\.ya?ml$/.test(name) || (/\.ya?ml$/.test(name) && /\.github[\\/]workflows/.test(parentPath)),
  );
  return Promise.all(files.map(({ name, parentPath }) => readFile(join(parentPath, name), 'utf8')));
}
