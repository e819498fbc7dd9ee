import { type Finding, spotAt } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { TextFile } from '../text-file.ts';
import { followAttribute, followFile } from './followed.ts';
import { type Ini, readIni } from './ini.ts';

/** Reads setup.cfg (static, `attr:` or `file:`) and .bumpversion.cfg. */
export function readSetupCfg(file: TextFile): Reading {
  const ini = readIni(file);
  const name = ini.get('metadata')?.get('name')?.value;
  return {
    ...(name && { declares: { ecosystem: 'python', name } }),
    find: (project) => [
      ...metadataVersion(file, ini, project),
      ...staticValue(file, ini, 'bumpversion', 'current_version'),
    ],
  };
}

function metadataVersion(file: TextFile, ini: Ini, project: Parameters<Reading['find']>[0]): Finding[] {
  const value = ini.get('metadata')?.get('version')?.value;
  const [, directive, target = ''] = /^(attr|file):\s*(.*)$/.exec(value ?? '') ?? [];
  const key = 'metadata.version';
  if (directive === 'file') return followFile(project, { from: file, key, path: target });
  if (directive === 'attr') {
    return followAttribute(project, { from: file, key, attribute: target, roots: ['', 'src'] });
  }
  return staticValue(file, ini, 'metadata', 'version');
}

function staticValue(file: TextFile, ini: Ini, section: string, key: string): Finding[] {
  const found = ini.get(section)?.get(key);
  return found ? [spotAt(file, `${section}.${key}`, found, 'pep440')] : [];
}
