import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Certificate, Signable, SigningContext } from '../types.ts';
import type { Signed } from './batches.ts';
import { IMPORT_SCRIPT, type KeyFiles, powershellCall, REMOVE_SCRIPT, signtoolCall } from './commands.ts';

const KITS = ['Windows Kits', '10', 'bin'];
/** Files per process: Windows takes command lines of 32767 characters, and paths can be long. */
export const SIGNTOOL_FILES = 60;
const TRIES = 3;

/**
 * Where signtool is: `SIGNTOOL_PATH`, else in the newest Windows kit, which puts nothing on PATH. Undefined if there is none.
 */
export async function findSigntool({ host }: Pick<SigningContext, 'host'>): Promise<string | undefined> {
  const named = host.env['SIGNTOOL_PATH'];
  if (named) return named;
  const programs = host.env['ProgramFiles(x86)'];
  if (host.platform !== 'win32' || !programs) return undefined;
  const bin = join(programs, ...KITS);
  const versions = (await readdir(bin).catch((): string[] => [])).filter((name) => /^10\.[\d.]+$/.test(name));
  const newestFirst = versions.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const arch = host.arch === 'arm64' ? 'arm64' : 'x64';
  for (const version of newestFirst) {
    const files = await readdir(join(bin, version, arch)).catch((): string[] => []);
    if (files.includes('signtool.exe')) return join(bin, version, arch, 'signtool.exe');
  }
  return undefined;
}

/** Runs `work` while the certificate is in the store of the user, and takes it out again. */
export async function withStoredCertificate<T>(
  certificate: Certificate,
  files: KeyFiles,
  { context, work }: { context: SigningContext; work: () => Promise<T> },
): Promise<T> {
  const { host } = context;
  const env = {
    ...context.env,
    SIDECAR_CHAIN: files.chain,
    SIDECAR_KEY: files.key,
    SIDECAR_FINGERPRINT: certificate.fingerprint,
  };
  const put = powershellCall(IMPORT_SCRIPT);
  const remove = powershellCall(REMOVE_SCRIPT);
  try {
    await host.exec(put.tool, put.args, { env });
    return await work();
  } finally {
    await host.exec(remove.tool, remove.args, { env, allowFailure: true }).catch(() => undefined);
  }
}

/**
 * Signs many files with one process. signtool stops at none of them but tells only how many failed, so after a failure
 * each file is signed by itself.
 */
export async function signWithSigntool(
  files: readonly Signable[],
  key: { fingerprint: string } | { dlib: string; metadata: string },
  { signtool, servers, context }: { signtool: string; servers: readonly string[]; context: SigningContext },
): Promise<Signed[]> {
  const places = files.map(({ place }) => place);
  let said = '';
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const server = servers[attempt % Math.max(1, servers.length)];
    const { tool, args } = signtoolCall(signtool, key, { files: places, server });
    const { code, stdout, stderr } = await context.host.exec(tool, args, {
      env: context.env,
      allowFailure: true,
    });
    if (code === 0) return files.map(() => ({ ok: true }));
    said = `${stdout}\n${stderr}`;
  }
  if (files.length === 1) return [{ ok: false, said }];
  const each: Signed[] = [];
  for (const file of files)
    each.push(...(await signWithSigntool([file], key, { signtool, servers, context })));
  return each;
}

/** There is no signtool where it was asked for. */
export function signtoolMissing(): UserError {
  return new UserError('tool-missing', 'signtool was not found.', {
    hint: 'It is part of the Windows SDK, which every Windows runner has; elsewhere name it with SIGNTOOL_PATH, or use `tool: osslsigncode`.',
  });
}
