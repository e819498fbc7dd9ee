import type { Platform } from '../../sidecar/target.ts';

/** What the name of a metadata file says. */
export interface ChannelFile {
  name: string;
  /** Such as `latest`. */
  channel: string;
  platform: Platform;
  /** Of a Linux file, which has one processor only; Windows and macOS have all of theirs in one file. */
  arch?: string;
}

/** YAML files that electron-builder leaves beside the installers and that no client reads. */
const NOT_FOR_CLIENTS = /^(?:builder-.*|app-update|dev-app-update)\.ya?ml$/;
const NAME = /^(?<channel>.+?)(?:-(?<os>mac|linux)(?:-(?<arch>arm64|arm|ia32|riscv64|loong64))?)?\.yml$/;

/** Whether `name` is that of update metadata: any YAML file that electron-builder does not keep for itself. */
export function isUpdateMetadata(name: string): boolean {
  return name.endsWith('.yml') && !NOT_FOR_CLIENTS.test(name);
}

/** Takes the name apart as electron-updater puts it together: `<channel>[-mac | -linux[-<arch>]].yml`. */
export function channelFile(name: string): ChannelFile {
  const { channel = name, os, arch } = NAME.exec(name)?.groups ?? {};
  if (os === 'linux') return { name, channel, platform: 'linux', arch: arch ?? 'x64' };
  return { name, channel, platform: os === 'mac' ? 'darwin' : 'win32' };
}

/** The channels whose files may lie in a release of `channel`: with `generateUpdatesFilesForAllChannels`, lesser ones too. */
export function channelsOf(channel: string): readonly string[] {
  const all = ['latest', 'beta', 'alpha'];
  const at = all.indexOf(channel);
  return at < 0 ? [channel] : all.slice(at);
}

/** The processor that the name of an installer says, as clients take it from there; undefined where it says nothing. */
export function archOfName(name: string): string | undefined {
  if (/arm64|aarch64/i.test(name)) return 'arm64';
  if (/universal/i.test(name)) return 'universal';
  if (/armv7l|armhf/i.test(name)) return 'arm';
  if (/(?:^|[-_. ])(?:x64|x86_64|amd64)(?=[-_. ])/i.test(name)) return 'x64';
  return /(?:^|[-_. ])(?:ia32|i386|i686)(?=[-_. ])/i.test(name) ? 'ia32' : undefined;
}
