import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Signable, SigningContext } from '../types.ts';
import type { Signed } from './batches.ts';
import { type AzureKey, type JsignStart, jsignCall, type KeyFiles, type KeyStore } from './commands.ts';

const STARTED = /^Adding Authenticode signature to (.*)$/gm;

/** How to start jsign: the jar that `JSIGN_JAR` names, else the program on PATH. */
export function jsignStart({ host }: SigningContext): JsignStart {
  const jar = host.env['JSIGN_JAR'];
  // Short-lived processes: the simple compiler and collector make each of them start and end sooner.
  return jar ? ['java', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=4', '-jar', jar] : ['jsign'];
}

/**
 * Signs `files` in place in one process. jsign stops at the first file that fails; those after it are signed by
 * another process, so that each file has an outcome of its own.
 */
export async function signWithJsign(
  files: readonly Signable[],
  key: KeyFiles | KeyStore | AzureKey,
  { servers, context }: { servers: readonly string[]; context: SigningContext },
): Promise<Signed[]> {
  const results: Signed[] = [];
  while (results.length < files.length) {
    const rest = files.slice(results.length);
    const { code, stdout, stderr } = await runJsign(rest, key, { servers, context });
    if (code === 0) return [...results, ...rest.map(() => ({ ok: true }) as const)];
    const said = reason(`${stdout}\n${stderr}`);
    const failed = failedIndex(rest, stdout, said);
    // Without a file it is the key, the token or Java; no other file would fare better.
    if (failed === undefined) return [...results, ...rest.map(() => ({ ok: false, said }) as const)];
    for (let index = 0; index < failed; index++) results.push({ ok: true });
    results.push({ ok: false, said });
  }
  return results;
}

/** Which file jsign gave up at: the one that it names, else the one that it began last. */
function failedIndex(files: readonly Signable[], stdout: string, said: string): number | undefined {
  const named = files.findIndex(({ place }) => said.split('\n')[0]?.includes(place));
  if (named >= 0) return named;
  const begun = [...stdout.matchAll(STARTED)].length;
  return begun > 0 ? begun - 1 : undefined;
}

async function runJsign(
  files: readonly Signable[],
  key: KeyFiles | KeyStore | AzureKey,
  { servers, context }: { servers: readonly string[]; context: SigningContext },
) {
  const list = join(context.work, `jsign-${randomUUID()}.txt`);
  await writeFile(list, files.map(({ place }) => `${place}\n`).join(''), { mode: 0o600 });
  try {
    const { tool, args } = jsignCall(jsignStart(context), key, { servers, list });
    // Java reads names of files in the encoding of the locale, and knows nothing but ASCII in that of `C`.
    const env = { ...context.env, ...(context.host.platform !== 'win32' && { LC_ALL: 'C.UTF-8' }) };
    return await context.host.exec(tool, args, { env, allowFailure: true });
  } finally {
    await rm(list, { force: true });
  }
}

/** The message and the causes in Java's stack trace, without the stack and without the lines about help. */
function reason(said: string): string {
  const lines = said
    .split('\n')
    .filter((line) => /^(jsign:|[\w.]+(Exception|Error)\b|Caused by:|\s+Suppressed:)/.test(line));
  return [...new Set(lines.map((line) => line.trim()))].join('\n') || said;
}

/**
 * The key for jsign: PEM files, which it reads for RSA only; an elliptic key goes into a PKCS#12 file with a password of
 * its own, made by openssl.
 */
export async function jsignKeyOf(
  algorithm: 'rsa' | 'ec',
  { key, chain }: KeyFiles,
  context: SigningContext,
): Promise<KeyFiles | KeyStore> {
  if (algorithm === 'rsa') return { key, chain };
  const { host, work, env } = context;
  const store = { keystore: join(work, 'windows-key.p12'), passwordFile: join(work, 'windows-key.txt') };
  const password = randomUUID();
  host.mask(password);
  await writeFile(store.passwordFile, password, { mode: 0o600 });
  const pair = ['-inkey', key, '-in', chain, '-name', 'signer'];
  const out = ['-passout', `file:${store.passwordFile}`, '-out', store.keystore];
  await host.exec('openssl', ['pkcs12', '-export', ...pair, ...out], { env });
  return store;
}
