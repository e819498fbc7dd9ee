import type { ErrorCatalogue } from '../shared/errors.ts';

/** Errors of sign-notarize: what is signed, and with what. Those of tools and services stand in their folders. */
export const signErrors = {
  'credentials-incomplete': {
    when: 'Some of the secrets that belong together are set, and others are not. The message names the missing ones.',
    fix: 'Add the missing ones to the secrets of the repository and to `env:` of the step, or remove the others.',
  },
  'credential-unreadable': {
    when: 'A secret is none of what it can be: a path that exists, a `file:` or `https:` address that can be read, base64, or PEM text.',
    fix: "Make it with `base64 < certificate.p12 | tr -d '\\n'`, or correct the path.",
  },
  'certificate-unreadable': {
    when: 'A certificate file is no PKCS#12 file (`.p12`, `.pfx`), is cut short, or is encrypted in an unknown way.',
    fix: 'Export it again, with its key: Keychain Access → My Certificates → Export, or `openssl pkcs12 -export`.',
  },
  'certificate-password': {
    when: 'The password of a certificate file is wrong or missing.',
    fix: 'Set the variable in the message to the password that the file was exported with.',
  },
  'certificate-no-key': {
    when: 'A certificate file holds no private key, or one that belongs to none of its certificates.',
    fix: "Export it with its key: in Keychain Access from 'My Certificates', with OpenSSL with `-inkey`.",
  },
  'certificate-ambiguous': {
    when: 'A certificate file holds several certificates with keys.',
    fix: 'Name the one that is meant: `identity: …`.',
  },
  'certificate-unfit': {
    when: 'The certificate cannot sign what it is given for: it is an authority, a web server’s, an installer’s instead of an application’s, or its key is too short.',
    fix: "Use 'Developer ID Application' for macOS programs, 'Developer ID Installer' for `.pkg`, a code-signing certificate for Windows.",
  },
  'certificate-expired': {
    when: 'The certificate has expired, or is not valid yet.',
    fix: 'Have it renewed and replace the secret.',
  },
  'certificate-mismatch': {
    when: 'The certificate is of another team, or has another name, than the inputs say.',
    fix: 'Change the input or the secret, so that both speak of the same certificate.',
  },
} satisfies ErrorCatalogue;
