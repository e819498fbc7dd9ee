import { X509Certificate } from 'node:crypto';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Certificate, SigningContext } from '../types.ts';
import { writeChecksums } from './checksums.ts';
import { withGpgKey } from './gpg.ts';

/** Files that were written beside what they speak of. All paths are absolute. */
export interface Detached {
  checksums: string;
  /** `.asc` of each file and of the checksums with a GPG key; `SHA256SUMS.p7s` (CMS, DER) with a certificate. */
  signatures: string[];
  /** How many of them are those of the earlier run. */
  kept: number;
  /** Whose they are; absent if there are none. */
  identity?: string;
}

/** Where detached signatures go. */
export interface DetachedPlaces {
  /** Absolute; they are written here. */
  folder: string;
  /** Where an earlier run has put its own: what still fits is copied from there and not made anew. */
  earlier?: string;
}

/**
 * Writes `SHA256SUMS` of `files` (absolute) into a folder, with detached signatures by `context.credentials.gpg` and,
 * for Linux files, by `context.credentials.certificate`. The GPG home is a folder of its own below `context.work`; the
 * agent that it starts is ended. Each signature is verified before it counts.
 * Throws `gpg-key-invalid`, `gpg-failed`, `tool-missing`.
 */
export async function writeDetached(
  files: readonly string[],
  places: DetachedPlaces,
  context: SigningContext,
): Promise<Detached> {
  const checksums = await writeChecksums(files, places.folder);
  const { gpg, certificate } = context.credentials;
  const made: Made[] = [];
  let identity: string | undefined;
  if (certificate && context.platform === 'linux') {
    const cms = await cmsKey(certificate, context);
    made.push(await signOrKeep(checksums, cms, places));
    identity = certificate.name;
  }
  if (gpg) {
    identity = await withGpgKey(gpg, context, async (key) => {
      for (const file of [...files, checksums])
        made.push(await signOrKeep(file, { ...key, ending: '.asc' }, places));
      return key.identity;
    });
  }
  return {
    checksums,
    signatures: made.map(({ signature }) => signature),
    kept: made.filter(({ kept }) => kept).length,
    ...(identity !== undefined && { identity }),
  };
}

interface Made {
  signature: string;
  kept: boolean;
}

/** A key that makes detached signatures; `verify` throws at one that is not good, or not of this key. */
interface DetachedKey {
  ending: string;
  sign(file: string, to: string): Promise<void>;
  verify(file: string, signature: string): Promise<void>;
}

async function signOrKeep(
  file: string,
  key: DetachedKey,
  { folder, earlier }: DetachedPlaces,
): Promise<Made> {
  const name = `${basename(file)}${key.ending}`;
  const signature = join(folder, name);
  if (earlier !== undefined && (await copied(join(earlier, name), signature))) {
    const fits = await key.verify(file, signature).then(
      () => true,
      () => false,
    );
    if (fits) return { signature, kept: true };
    await rm(signature);
  }
  await key.sign(file, signature);
  await key.verify(file, signature);
  return { signature, kept: false };
}

/** Whether there was something at `from` to copy. */
async function copied(from: string, to: string): Promise<boolean> {
  return copyFile(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

/** Makes CMS signatures (DER, detached) that `openssl cms -verify -binary -inform DER -content …` checks. */
async function cmsKey(
  { keyPem, chainPem, fingerprint }: Certificate,
  { work, host, env }: SigningContext,
): Promise<DetachedKey> {
  const at = (name: string) => join(work, `cms-${name}`);
  const [first = '', ...rest] = chainPem.match(/-----BEGIN[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  await writeFile(at('key.pem'), keyPem, { mode: 0o600 });
  await writeFile(at('leaf.pem'), first);
  await writeFile(at('others.pem'), rest.join('\n'));
  const others = rest.length > 0 ? ['-certfile', at('others.pem')] : [];
  const form = ['-binary', '-md', 'sha256', '-outform', 'DER'];
  return {
    ending: '.p7s',
    sign: async (file, to) => {
      const who = ['-signer', at('leaf.pem'), '-inkey', at('key.pem'), ...others];
      await host.exec('openssl', ['cms', '-sign', ...form, '-in', file, '-out', to, ...who], { env });
    },
    verify: async (file, signature) => {
      // Without a judgement on the chain: its root is known to those who check it, and not here.
      const check = ['cms', '-verify', '-binary', '-inform', 'DER', '-noverify', '-signer', at('signer.pem')];
      const data = ['-in', signature, '-content', file, '-out', at('checked')];
      await host.exec('openssl', [...check, ...data], { env });
      const signer = new X509Certificate(await readFile(at('signer.pem')));
      if (signer.fingerprint.replaceAll(':', '') !== fingerprint)
        throw new Error(`'${signature}' is of another certificate: ${signer.subject}`);
    },
  };
}
