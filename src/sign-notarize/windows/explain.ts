import { UserError } from '../../shared/errors.ts';
import type { SigningContext } from '../types.ts';
import { lastLines } from './batches.ts';
import { isAboutTimestamp } from './timestamps.ts';
import type { WindowsTool } from './windows-signer.ts';

/** What to explain an error with. */
export interface Situation {
  tool: WindowsTool;
  servers: readonly string[];
  context: SigningContext;
}

/** The error in a tool's words if it concerns every file and not the one that it was signing; else undefined. */
export function explain(said: string, { tool, servers, context }: Situation): UserError | undefined {
  // First: what a timestamp server says has statuses and host names in it, too.
  if (isAboutTimestamp(said) && servers.length > 0) return deadServers(said, servers);
  if (tool === 'azure' && /\b403\b|Forbidden/i.test(said)) return forbidden(said, context);
  if (tool === 'azure' && /\b401\b|Unauthorized/i.test(said)) return unauthorized(said);
  if (tool === 'azure' && /\b404\b|Not Found|UnknownHost|UnresolvedAddress/i.test(said))
    return wrongPlace(said, context);
  return undefined;
}

function azureOf({ credentials }: SigningContext) {
  return credentials.azure ?? { endpoint: '', account: '', profile: '' };
}

function forbidden(said: string, context: SigningContext): UserError {
  const { endpoint, account, profile } = azureOf(context);
  return new UserError(
    'azure-forbidden',
    `Azure Trusted Signing refuses to sign (403). It said:\n${lastLines(said, 3)}`,
    {
      hint: [
        'The token is good, so one of these is not:',
        `  region: \`azure-endpoint: ${endpoint}\` must be that of the account's region (overview page, "Account URI")`,
        '  role: the app needs "Artifact Signing Certificate Profile Signer" (formerly "Trusted Signing …") on the profile or the account; a new role takes minutes',
        `  name: \`azure-account: ${account}\` and \`azure-profile: ${profile}\` must be spelled as in the portal, capitals too`,
      ].join('\n'),
    },
  );
}

function unauthorized(said: string): UserError {
  return new UserError(
    'azure-unauthorized',
    `Azure Trusted Signing refuses the token (401). It said:\n${lastLines(said, 3)}`,
    {
      hint: 'Is AZURE_TENANT_ID the tenant of the signing account?',
    },
  );
}

function wrongPlace(said: string, context: SigningContext): UserError {
  const { endpoint, account, profile } = azureOf(context);
  return new UserError(
    'azure-not-found',
    `There is no profile '${profile}' of account '${account}' at ${endpoint}. It said:\n${lastLines(said, 3)}`,
    {
      hint: 'Take `azure-endpoint` from the overview page of the account ("Account URI"), and both names from the portal.',
    },
  );
}

function deadServers(said: string, servers: readonly string[]): UserError {
  return new UserError(
    'timestamp-failed',
    `No timestamp server gave a timestamp: ${servers.join(', ')}. The tool said:\n${lastLines(said, 4)}`,
    {
      hint:
        'Nothing is wrong with the certificate. Run it again later, or name other servers (RFC 3161), one a line:\n' +
        '  timestamp-url: |\n    http://timestamp.digicert.com\n    http://timestamp.sectigo.com\n' +
        'Without a timestamp (`timestamp-url: none`) signatures end with the certificate.',
    },
  );
}
