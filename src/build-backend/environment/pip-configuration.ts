import { readFile, stat } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { variable } from './variables.ts';

type ConfigurationHost = Pick<Host, 'env' | 'platform'>;
type Settings = Record<string, string>;

/**
 * uv reads neither `pip.conf` nor `PIP_…` variables. This says the user's indexes, certificates and trusted hosts
 * in uv's variables, as far as the user has not set those. Rule: pip's documentation, "Configuration".
 */
export async function uvVariablesFromPip(host: ConfigurationHost): Promise<Record<string, string>> {
  const settings = await readSettings(host);
  const words = (key: string) => settings[key]?.split(/\s+/).filter(Boolean) ?? [];
  const result: Record<string, string> = {};
  const set = (name: string, value: string | undefined, ...others: string[]) => {
    if (value && ![name, ...others].some((one) => variable(host, one))) result[name] = value;
  };
  set('UV_DEFAULT_INDEX', settings['index-url'], 'UV_INDEX_URL');
  const extra = words('extra-index-url').join(' ');
  set('UV_INDEX', extra, 'UV_EXTRA_INDEX_URL');
  // pip takes the best version of all indexes, uv would stop at the first index that has the package.
  if (result['UV_INDEX']) set('UV_INDEX_STRATEGY', 'unsafe-best-match');
  set('UV_FIND_LINKS', (await existing(words('find-links'))).join(','));
  set('UV_INSECURE_HOST', words('trusted-host').join(' '));
  set('UV_NO_INDEX', isOn(settings['no-index']) ? '1' : undefined);
  set('SSL_CERT_FILE', settings['cert']);
  set('SSL_CLIENT_CERT', settings['client-cert']);
  set('ALL_PROXY', settings['proxy'], 'HTTPS_PROXY', 'https_proxy', 'all_proxy');
  return result;
}

async function readSettings(host: ConfigurationHost): Promise<Settings> {
  const settings: Settings = {};
  for (const file of configurationFiles(host)) {
    Object.assign(settings, parse(await readFile(file, 'utf8').catch(() => '')));
  }
  for (const [name, value] of Object.entries(host.env)) {
    const key = /^PIP_(\w+)$/i.exec(name)?.[1];
    if (key && value) settings[key.toLowerCase().replaceAll('_', '-')] = value;
  }
  return settings;
}

/** In the order in which pip reads them; later ones win. */
function configurationFiles(host: ConfigurationHost): string[] {
  const own = variable(host, 'PIP_CONFIG_FILE');
  if (own && /^(\/dev\/null|nul)$/i.test(own)) return [];
  return [...platformFiles(host), ...(own ? [own] : [])];
}

function platformFiles(host: ConfigurationHost): string[] {
  const folder = (name: string, ...parts: string[]) => {
    const value = variable(host, name);
    return value ? [(host.platform === 'win32' ? win32 : posix).join(value, ...parts)] : [];
  };
  if (host.platform === 'win32') {
    return [
      ...folder('ProgramData', 'pip', 'pip.ini'),
      ...folder('USERPROFILE', 'pip', 'pip.ini'),
      ...folder('APPDATA', 'pip', 'pip.ini'),
    ];
  }
  const settings = folder('XDG_CONFIG_HOME', 'pip', 'pip.conf');
  const user = settings.length > 0 ? settings : folder('HOME', '.config', 'pip', 'pip.conf');
  const legacy = folder('HOME', '.pip', 'pip.conf');
  if (host.platform !== 'darwin') return ['/etc/xdg/pip/pip.conf', '/etc/pip.conf', ...legacy, ...user];
  const support = posix.join('Library', 'Application Support', 'pip', 'pip.conf');
  return [posix.join('/', support), ...legacy, ...user, ...folder('HOME', support)];
}

/** The settings in `[global]` and `[install]`; a value may go on in indented lines. */
function parse(text: string): Settings {
  const sections: Record<string, Settings> = {};
  let section = '';
  let key = '';
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*([#;]|$)/.test(line)) continue;
    section = /^\[(.+)\]/.exec(line)?.[1] ?? section;
    const settings = sections[section] ?? {};
    sections[section] = settings;
    const pair = /^([\w-]+)\s*[=:]\s*(.*)$/.exec(line);
    if (pair?.[1]) {
      key = pair[1].toLowerCase().replaceAll('_', '-');
      settings[key] = pair[2] ?? '';
    } else if (/^\s/.test(line) && key) settings[key] = `${settings[key] ?? ''} ${line.trim()}`.trim();
  }
  return { ...sections['global'], ...sections['install'] };
}

function isOn(value: string | undefined): boolean {
  return /^(1|true|yes|on)$/i.test(value ?? '');
}

/** Unlike pip, uv fails on a local folder that is not there. */
async function existing(links: readonly string[]): Promise<string[]> {
  const kept = await Promise.all(
    links.map(
      async (link) =>
        /^[a-z]+:\/\//i.test(link) ||
        (await stat(link).then(
          () => true,
          () => false,
        )),
    ),
  );
  return links.filter((_, index) => kept[index]);
}
