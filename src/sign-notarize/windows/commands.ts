import type { ToolCall } from '../tool-call.ts';

/** Key and certificates, as files that only we can read. */
export interface KeyFiles {
  /** PEM, not encrypted. */
  key: string;
  /** PEM: the leaf first. */
  chain: string;
}

/** The same as a PKCS#12 file, and the file of its password. */
export interface KeyStore {
  keystore: string;
  passwordFile: string;
}

/** How jsign is started: its launcher, or its jar. */
export type JsignStart = readonly [tool: string, ...args: string[]];

/** A certificate in Azure Trusted Signing, and a token for it in a file. */
export interface AzureKey {
  endpoint: string;
  account: string;
  profile: string;
  tokenFile: string;
}

/** osslsigncode signs one file into another one, and tries its servers in turn. No password: the key is in a file. */
export function osslsigncodeCall(
  { key, chain }: KeyFiles,
  { from, to, servers }: { from: string; to: string; servers: readonly string[] },
): ToolCall {
  const timestamps = servers.flatMap((url) => ['-ts', url]);
  const args = ['sign', '-certs', chain, '-key', key, '-h', 'sha256', ...timestamps];
  return { tool: 'osslsigncode', args: [...args, '-in', from, '-out', to] };
}

/** `-TSA-CAfile` always: without it a timestamp that cannot be verified ends with 0. */
export function osslsigncodeCheck(file: string, roots: string): ToolCall {
  return { tool: 'osslsigncode', args: ['verify', '-CAfile', roots, '-TSA-CAfile', roots, '-in', file] };
}

/** jsign signs all files of a list (a file with one path a line) in place, in one process. */
export function jsignCall(
  start: JsignStart,
  key: KeyFiles | KeyStore | AzureKey,
  options: JsignOptions,
): ToolCall {
  const [tool, ...first] = start;
  return { tool, args: [...first, ...jsignKey(key), ...jsignOptions(options), `@${options.list}`] };
}

export interface JsignOptions {
  servers: readonly string[];
  list: string;
}

function jsignKey(key: KeyFiles | KeyStore | AzureKey): string[] {
  if ('keystore' in key) {
    return ['--storetype', 'PKCS12', '--keystore', key.keystore, '--storepass', `file:${key.passwordFile}`];
  }
  if ('key' in key) return ['--keyfile', key.key, '--certfile', key.chain];
  const alias = `${key.account}/${key.profile}`;
  const store = ['--storetype', 'TRUSTEDSIGNING', '--keystore', key.endpoint];
  return [...store, '--storepass', `file:${key.tokenFile}`, '--alias', alias];
}

function jsignOptions({ servers }: JsignOptions): string[] {
  // Its own default is the protocol from before RFC 3161, and without `--replace` it adds a second signature.
  const timestamps = [
    '--tsmode',
    'RFC3161',
    '--tsaurl',
    servers.join(','),
    '--tsretries',
    '3',
    '--tsretrywait',
    '3',
  ];
  return ['--alg', 'SHA-256', '--replace', ...(servers.length > 0 ? timestamps : [])];
}

/** signtool signs many files per process with a certificate of the user's store, or with Azure's library. */
export function signtoolCall(
  signtool: string,
  key: { fingerprint: string } | { dlib: string; metadata: string },
  { files, server }: { files: readonly string[]; server: string | undefined },
): ToolCall {
  const source = 'dlib' in key ? ['/dlib', key.dlib, '/dmdf', key.metadata] : ['/sha1', key.fingerprint];
  const timestamp = server === undefined ? [] : ['/tr', server, '/td', 'SHA256'];
  return { tool: signtool, args: ['sign', '/v', '/fd', 'SHA256', ...source, ...timestamp, ...files] };
}

/** `/tw` warns, with exit code 2, of a signature without a timestamp. */
export function signtoolCheck(signtool: string, files: readonly string[]): ToolCall {
  return { tool: signtool, args: ['verify', '/pa', '/tw', '/v', ...files] };
}

/** Takes the certificate into the user's store, so that no password is ever an argument. Paths are in the environment. */
export const IMPORT_SCRIPT = [
  '$ErrorActionPreference = "Stop"',
  '$pem = [Security.Cryptography.X509Certificates.X509Certificate2]::CreateFromPemFile($env:SIDECAR_CHAIN, $env:SIDECAR_KEY)',
  '$flags = "UserKeySet, PersistKeySet"',
  '$certificate = [Security.Cryptography.X509Certificates.X509Certificate2]::new($pem.Export("Pkcs12"), "", $flags)',
  '$store = [Security.Cryptography.X509Certificates.X509Store]::new("My", "CurrentUser")',
  '$store.Open("ReadWrite"); $store.Add($certificate); $store.Close()',
].join('; ');

/** Takes it out again, with its key. */
export const REMOVE_SCRIPT =
  'Remove-Item -DeleteKey -Path "Cert:\\CurrentUser\\My\\$env:SIDECAR_FINGERPRINT"';

/** PowerShell 7, which every Windows runner has; 5.1 cannot read PEM. */
export function powershellCall(script: string): ToolCall {
  return { tool: 'pwsh', args: ['-NoProfile', '-NonInteractive', '-Command', script] };
}

/** The user's own program: every `{file}` becomes the path. */
export function commandCall([tool = '', ...args]: readonly string[], file: string): ToolCall {
  return { tool, args: args.map((arg) => arg.replaceAll('{file}', file)) };
}
