import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Signable, SigningContext } from '../types.ts';
import type { Signed } from './batches.ts';
import { type AzureKey, type JsignStart, jsignCall, type KeyFiles } from './commands.ts';

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
  key: KeyFiles | AzureKey,
  { servers, context }: { servers: readonly string[]; context: SigningContext },
): Promise<Signed[]> {
  const results: Signed[] = [];
  while (results.length < files.length) {
    const rest = files.slice(results.length);
    const { code, stdout, stderr } = await runJsign(rest, key, { servers, context });
    if (code === 0) return [...results, ...rest.map(() => ({ ok: true }) as const)];
    // The one that it began last is the one that failed.
    const begun = [...stdout.matchAll(STARTED)].length;
    for (let index = 1; index < begun; index++) results.push({ ok: true });
    results.push({ ok: false, said: reason(`${stdout}\n${stderr}`) });
    // Before the first file it is the key, the token or Java; no other file would fare better.
    if (begun === 0)
      return [...results, ...rest.slice(1).map(() => ({ ok: false, said: reason(stderr) }) as const)];
  }
  return results;
}

async function runJsign(
  files: readonly Signable[],
  key: KeyFiles | AzureKey,
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
