import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../../shared/errors.ts';
import type { Clock } from '../../clock.ts';
import type { Signable, SigningContext } from '../../types.ts';
import { hasTool } from '../choose-tool.ts';
import { jsignStart, signWithJsign } from '../jsign.ts';
import { findSigntool, SIGNTOOL_FILES, signtoolMissing, signWithSigntool } from '../signtool.ts';
import type { Signing } from '../windows-signer.ts';
import { AzureToken } from './token.ts';

/** Files between two looks at the token: each one takes a second or so, a token lives for an hour. */
const FILES = 50;

/**
 * Azure Trusted Signing: by jsign on every system, or by signtool with Microsoft's library where there is no jsign and
 * `AZURE_CODE_SIGNING_DLIB` names it. The token is fetched when signing begins, and again before it ends.
 */
export async function azureSigning(
  context: SigningContext,
  servers: readonly string[],
  clock: Clock,
): Promise<Signing> {
  const { host, credentials } = context;
  const { azure } = credentials;
  if (!azure) throw incomplete();
  if (servers.length === 0) throw needsTimestamp();
  const identity = `${azure.account}/${azure.profile}`;
  const dlib = host.env['AZURE_CODE_SIGNING_DLIB'];
  const [java, ...start] = jsignStart(context);
  if (dlib && !(await hasTool(java, [...start, '--version'], context))) {
    return { identity, ...(await dlibSigning(dlib, context, servers)) };
  }
  const service = {
    name: "Microsoft's token service",
    clock,
    signal: host.signal,
    debug: (text: string) => host.debug(text),
  };
  const token = new AzureToken(host.env, service, (secret) => host.mask(secret));
  const sign = async (files: readonly Signable[]) => {
    // A file for each process: another one may be reading its own just now.
    const tokenFile = join(context.work, `azure-token-${randomUUID()}`);
    await writeFile(tokenFile, await token.get(), { mode: 0o600 });
    try {
      return await signWithJsign(files, { ...azure, tokenFile }, { servers, context });
    } finally {
      await rm(tokenFile, { force: true });
    }
  };
  return { identity, size: FILES, least: 10, atOnce: 2, sign };
}

/** Microsoft's library fetches its own token from the same variables, which the child therefore gets. */
async function dlibSigning(
  dlib: string,
  context: SigningContext,
  servers: readonly string[],
): Promise<Omit<Signing, 'identity'>> {
  const signtool = await findSigntool(context);
  if (!signtool) throw signtoolMissing();
  const { endpoint = '', account = '', profile = '' } = context.credentials.azure ?? {};
  const metadata = join(context.work, 'azure-metadata.json');
  await writeFile(
    metadata,
    JSON.stringify({ Endpoint: endpoint, CodeSigningAccountName: account, CertificateProfileName: profile }),
  );
  const withToken = { ...context, env: { ...context.env, ...azureVariables(context) } };
  const sign = (files: readonly Signable[]) =>
    signWithSigntool(files, { dlib, metadata }, { signtool, servers, context: withToken });
  return { size: SIGNTOOL_FILES, least: 10, atOnce: 1, sign };
}

function azureVariables({ host }: SigningContext): Record<string, string | undefined> {
  const wanted = /^(AZURE_|ACTIONS_ID_TOKEN_REQUEST_)/;
  return Object.fromEntries(Object.entries(host.env).filter(([name]) => wanted.test(name)));
}

function incomplete(): UserError {
  return new UserError(
    'signing-credentials-missing',
    '`tool: azure` needs the place of a certificate profile.',
    {
      hint: 'Give `azure-endpoint`, `azure-account` and `azure-profile`.',
    },
  );
}

function needsTimestamp(): UserError {
  return new UserError('input-invalid', '`timestamp-url: none` does not go with Azure Trusted Signing.', {
    hint: 'Its certificates live for three days, and so would the signatures. Leave `timestamp-url` out, or name a server.',
    exitCode: 2,
  });
}
