import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of the tools and services that sign Windows and Linux files. */
export const windowsSigningErrors = {
  'timestamp-failed': {
    when: 'No timestamp server answered as it should, after several tries of each.',
    fix: 'Run it again later, or name other servers with `timestamp-url`.',
  },
  'signing-credentials-missing': {
    when: 'A tool was chosen that signs with something that was not given.',
    fix: 'Give what the message names, or choose another `tool`.',
  },
  'signing-tool-unfit': {
    when: 'The tool that was asked for does not sign files of this platform.',
    fix: 'Leave `tool` at `auto`, or name one of those in the message.',
  },
  'azure-credentials-missing': {
    when: 'There is nothing in the environment that Azure could know the job by.',
    fix: 'Set AZURE_TENANT_ID and AZURE_CLIENT_ID, and a secret or `permissions: id-token: write`.',
  },
  'azure-unauthorized': {
    when: 'Microsoft gives no token, or the signing service does not take it.',
    fix: 'The message has the number of the error (AADSTS…) and what it means.',
  },
  'azure-forbidden': {
    when: 'The token is good, and the signing service refuses all the same.',
    fix: 'Check region, role and profile, as listed in the message.',
  },
  'azure-not-found': {
    when: 'There is no such account or certificate profile at this endpoint.',
    fix: 'Take endpoint and names from the portal.',
  },
  'service-unreachable': {
    when: 'A service on the network (of Apple or Microsoft) gave no answer, after several tries.',
    fix: 'Check network, proxy and the status page of the service, and run it again.',
  },
  'gpg-key-invalid': {
    when: 'The GPG key cannot be read, is no secret key, or cannot sign.',
    fix: 'Give what `gpg --armor --export-secret-keys <id>` prints.',
  },
  'gpg-failed': {
    when: 'gpg could not make a detached signature.',
    fix: 'Check `gpg-passphrase`, and whether the key has expired; the message has what gpg said.',
  },
} satisfies ErrorCatalogue;
