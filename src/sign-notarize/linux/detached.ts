import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Certificate, SigningContext } from '../types.ts';
import { writeChecksums } from './checksums.ts';
import { withGpgKey } from './gpg.ts';

/** Files that were written beside what they speak of. All paths are absolute. */
export interface Detached {
  checksums: string;
  /** `.asc` of each file and of the checksums with a GPG key; `SHA256SUMS.p7s` (CMS, DER) with a certificate. */
  signatures: string[];
  /** Whose they are; absent if there are none. */
  identity?: string;
}

/**
 * Writes `SHA256SUMS` of `files` (absolute, all in one folder) into `folder`, with detached signatures by
 * `context.credentials.gpg` and, for Linux files, by `context.credentials.certificate`. The GPG home is a folder of
 * its own below `context.work`; the agent that it starts is ended. Each signature is verified before it counts.
 * Throws `gpg-key-invalid`, `gpg-failed`, `tool-missing`.
 */
export async function writeDetached(
  files: readonly string[],
  folder: string,
  context: SigningContext,
): Promise<Detached> {
  const checksums = await writeChecksums(files, folder);
  const { gpg, certificate } = context.credentials;
  const signatures: string[] = [];
  let identity: string | undefined;
  if (certificate && context.platform === 'linux') {
    signatures.push(await signWithCertificate(checksums, certificate, context));
    identity = certificate.name;
  }
  if (gpg) {
    identity = await withGpgKey(gpg, context, async (key) => {
      for (const file of [...files, checksums]) {
        const signature = await key.sign(file);
        await key.verify(file, signature);
        signatures.push(signature);
      }
      return key.identity;
    });
  }
  return { checksums, signatures, ...(identity && { identity }) };
}

/** A CMS signature (DER, detached) that `openssl cms -verify -binary -inform DER -content …` checks. */
async function signWithCertificate(
  file: string,
  { keyPem, chainPem }: Certificate,
  { work, host, env }: SigningContext,
): Promise<string> {
  const key = join(work, 'cms-key.pem');
  const [leaf, others] = [join(work, 'cms-leaf.pem'), join(work, 'cms-others.pem')];
  const [first = '', ...rest] = chainPem.match(/-----BEGIN[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  await writeFile(key, keyPem, { mode: 0o600 });
  await writeFile(leaf, first);
  await writeFile(others, rest.join('\n'));
  const to = `${file}.p7s`;
  const who = ['-signer', leaf, '-inkey', key, ...(rest.length > 0 ? ['-certfile', others] : [])];
  const sign = [
    'cms',
    '-sign',
    '-binary',
    '-md',
    'sha256',
    '-outform',
    'DER',
    '-in',
    file,
    '-out',
    to,
    ...who,
  ];
  await host.exec('openssl', sign, { env });
  // Without a judgement on the chain: its root is known to those who check it, and not here.
  const check = ['cms', '-verify', '-binary', '-inform', 'DER', '-in', to, '-content', file, '-noverify'];
  await host.exec('openssl', [...check, '-out', join(work, 'cms-checked')], { env });
  return to;
}
