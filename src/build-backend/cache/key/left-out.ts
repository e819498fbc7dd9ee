import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a folder belongs to a tool: its names and contents come and go without the project's doing. */
export function isToolFolder(name: string, path: string): boolean {
  return (
    name.startsWith('.') ||
    name === '__pycache__' ||
    name === 'node_modules' ||
    name.endsWith('.egg-info') ||
    existsSync(join(path, 'pyvenv.cfg')) ||
    existsSync(join(path, 'conda-meta'))
  );
}

/** Whether a path (with `/`) is documentation, which no build reads unless it collects it. */
export function isDocumentation(path: string): boolean {
  return (
    /\.(?:md|rst|adoc)$/i.test(path) ||
    /(?:^|\/)docs?\//i.test(path) ||
    /(?:^|\/)(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|CHANGELOG|CHANGES|HISTORY|README)(?:[-.][^/]*)?$/i.test(
      path,
    )
  );
}
