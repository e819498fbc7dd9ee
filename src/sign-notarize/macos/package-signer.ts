import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { ToolCall } from '../tool-call.ts';
import type {
  Certificate,
  FileOutcome,
  Signable,
  SignatureProblem,
  Signer,
  SigningContext,
} from '../types.ts';
import { readPackageSeal } from './installer-package.ts';

/** A signer for `.pkg` by the installer certificate: productsign with `keychain` on macOS, rcodesign elsewhere. */
export async function packageSigner(context: SigningContext, keychain: string | undefined): Promise<Signer> {
  const { host, env, work } = context;
  const certificate = installerOf(context);
  const pem = join(work, 'installer.pem');
  if (keychain === undefined)
    await writeFile(pem, `${certificate.chainPem}${certificate.keyPem}`, { mode: 0o600 });
  const signOne = async ({ path, place }: Signable): Promise<FileOutcome> => {
    const signed = `${place}.signed`;
    const servers = context.given['timestamp-url'];
    const { tool, args } =
      keychain === undefined
        ? planRcodesign(place, signed, { pem, servers })
        : planProductsign(place, signed, { keychain, name: certificate.name, servers });
    const { code, stderr, stdout } = await host.exec(tool, args, { env, allowFailure: true });
    if (code !== 0)
      return {
        path,
        status: 'failed',
        why: `${tool}: ${(stderr || stdout).trim().split('\n').slice(-3).join(' / ')}`,
      };
    await rename(signed, place);
    return { path, status: 'signed' };
  };
  return {
    tool: keychain === undefined ? 'rcodesign' : 'productsign',
    identity: certificate.name,
    sign: async (files) => {
      const outcomes: FileOutcome[] = [];
      for (const file of files) outcomes.push(await signOne(file));
      return outcomes;
    },
    verify: async (files) => (await Promise.all(files.map((file) => problemsOf(file, certificate)))).flat(),
  };
}

/** The command that signs a package into a new file. */
export function planProductsign(
  place: string,
  signed: string,
  given: { keychain: string; name: string; servers: readonly string[] },
): ToolCall {
  const timestamp = given.servers.includes('none') ? '--timestamp=none' : '--timestamp';
  return {
    tool: 'productsign',
    args: ['--sign', given.name, '--keychain', given.keychain, timestamp, place, signed],
  };
}

function planRcodesign(
  place: string,
  signed: string,
  { pem, servers }: { pem: string; servers: readonly string[] },
): ToolCall {
  const timestamp = servers[0] === undefined ? [] : ['--timestamp-url', servers[0]];
  return {
    tool: 'rcodesign',
    args: ['sign', '--config-file', '/dev/null', '--pem-file', pem, ...timestamp, place, signed],
  };
}

function installerOf({ credentials }: SigningContext): Certificate {
  if (credentials.installer) return credentials.installer;
  throw new UserError(
    'signing-credentials-missing',
    'A .pkg is signed by an installer certificate, and none was given.',
    {
      hint: 'Set APPLE_INSTALLER_CERTIFICATE_BASE64 and APPLE_INSTALLER_CERTIFICATE_PASSWORD.',
    },
  );
}

async function problemsOf(
  { path, place }: Signable,
  { fingerprint, name }: Certificate,
): Promise<SignatureProblem[]> {
  const { signer, problems } = await readPackageSeal(place);
  const whose = signer?.fingerprint.replaceAll(':', '');
  const found =
    whose === fingerprint ? problems : [signer ? `is not of '${name}'` : 'is missing', ...problems];
  return found.map((what) => ({ path, what: `its signature ${what}` }));
}
