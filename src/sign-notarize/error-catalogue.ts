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
  'credentials-missing': {
    when: 'Signing is required (the input, or because the run is for a tag), and nothing to sign with was given.',
    fix: 'Add the secrets that the message names, to the repository and to `env:` of the step; or `signing: off`.',
  },
  'signing-unsupported': {
    when: 'What was named is nothing that can be signed, or holds no program.',
    fix: 'Name a manifest, an archive, a folder of the packager, an `.app`, `.pkg`, `.dmg`, `.exe` or `.msi`.',
  },
  'hand-over-mismatch': {
    when: 'The files of an archive or folder are not those that its manifest describes.',
    fix: 'Hand over archive and manifest as they were written together. What was verified is what must be signed.',
  },
  'nothing-to-sign': {
    when: 'There is no Mach-O (macOS) or PE (Windows) file in what was named.',
    fix: 'Name what was built for this platform.',
  },
  'onefile-packed': {
    when: 'A one-file program for macOS was to be signed after it was packed. The libraries inside would be of another team.',
    fix: 'Build with `mode: onedir`, or let PyInstaller sign while it packs (`codesign_identity` in the spec).',
  },
  'signature-exists': {
    when: 'A file is signed by somebody already, and `existing-signatures` is `error`.',
    fix: 'Use `keep` or `replace`.',
  },
  'team-mismatch': {
    when: 'A library for macOS is signed by another team than the program will be; it could not be loaded.',
    fix: '`existing-signatures: replace`, or entitlements with `com.apple.security.cs.disable-library-validation`.',
  },
  'signing-failed': {
    when: 'A tool could not sign a file. There is one annotation for each, with what the tool said.',
    fix: 'Do what the hint says. Nothing was changed: results are put in place when all files are signed.',
  },
  'signature-invalid': {
    when: 'A file was signed, and reading the signature back showed that it does not hold or is not what it must be.',
    fix: 'Run it again; if it stays, report it with the log, and try another `tool`.',
  },
  'entitlements-invalid': {
    when: 'The file with the entitlements is missing, binary, or no property list.',
    fix: 'Give a property list in XML, or leave `entitlements` out.',
  },
  'keychain-failed': {
    when: 'The temporary keychain of the run could not be made or filled (macOS).',
    fix: 'Read what `security` said in the message; `tool: rcodesign` needs no keychain.',
  },
  'notary-not-configured': {
    when: 'Notarization or stapling is required, and the access to it is missing, or no ticket can be attached to what is signed.',
    fix: 'Set the variables in the message, or use `auto`.',
  },
} satisfies ErrorCatalogue;
