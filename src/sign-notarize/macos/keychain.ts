import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import forge from 'node-forge';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { ToolCall } from '../tool-call.ts';
import type { Certificate, SigningContext } from '../types.ts';
import { KEYCHAIN_FILE, parseSearchList, planSearchList, removeKeychain, SECURITY } from './search-list.ts';

/** What a temporary keychain is made of. */
export interface KeychainPlan {
  /** Absolute. */
  keychain: string;
  password: string;
  /** PKCS#12 files with the password that they were written with. */
  identities: readonly { file: string; password: string }[];
  /** Files of intermediate certificates. */
  intermediates: readonly string[];
}

/**
 * The commands that make the keychain, in order, up to the search list. Without a timeout, since a keychain that locks
 * itself makes codesign wait for a window that nobody sees; with the partition list, without which it asks likewise.
 */
export function planKeychain({ keychain, password, identities, intermediates }: KeychainPlan): ToolCall[] {
  const security = (...args: string[]) => ({ tool: SECURITY, args });
  return [
    security('create-keychain', '-p', password, keychain),
    security('set-keychain-settings', keychain),
    security('unlock-keychain', '-p', password, keychain),
    ...identities.map((one) =>
      security(
        'import',
        one.file,
        '-k',
        keychain,
        '-f',
        'pkcs12',
        '-P',
        one.password,
        '-T',
        '/usr/bin/codesign',
        '-T',
        '/usr/bin/productsign',
        '-T',
        '/usr/bin/security',
      ),
    ),
    ...intermediates.map((file) => security('import', file, '-k', keychain)),
    security('set-key-partition-list', '-S', 'apple-tool:,apple:,codesign:', '-s', '-k', password, keychain),
  ];
}

/**
 * Gives `use` a keychain that holds the certificates of the run, is first on the search list, and goes away afterwards,
 * whatever happens. The passwords in it are made for it, so what is seen of them in a list of processes is worth nothing.
 * Throws `keychain-failed`.
 */
export async function withKeychain<T>(
  context: SigningContext,
  use: (keychain: string) => Promise<T>,
): Promise<T> {
  const { host, env, work } = context;
  const plan = await keychainPlan(context);
  try {
    for (const { tool, args } of planKeychain(plan)) await run(host, { tool, args }, env);
    const { stdout } = await host.exec(SECURITY, ['list-keychains', '-d', 'user'], { env });
    const { tool, args } = planSearchList([plan.keychain, ...parseSearchList(stdout)]);
    await host.exec(tool, args, { env });
    return await use(plan.keychain);
  } finally {
    await removeKeychain(work, host, env);
  }
}

async function keychainPlan({ credentials, work, host }: SigningContext): Promise<KeychainPlan> {
  const secret = () => {
    const text = randomBytes(24).toString('hex');
    host.mask(text);
    return text;
  };
  const identities: { file: string; password: string }[] = [];
  for (const [name, certificate] of [
    ['application', credentials.certificate],
    ['installer', credentials.installer],
  ] as const) {
    if (!certificate) continue;
    const password = secret();
    const file = join(work, `${name}.p12`);
    await writeFile(file, legacyPkcs12(certificate, password), { mode: 0o600 });
    identities.push({ file, password });
  }
  const chains = [credentials.certificate, credentials.installer].flatMap((one) =>
    one ? certificatesIn(one.chainPem).slice(1) : [],
  );
  const intermediates: string[] = [];
  for (const pem of new Set([...chains, ...credentials.intermediates])) {
    const file = join(work, `intermediate-${intermediates.length + 1}.pem`);
    await writeFile(file, pem);
    intermediates.push(file);
  }
  return { keychain: join(work, KEYCHAIN_FILE), password: secret(), identities, intermediates };
}

/**
 * The certificate alone with its key in the one form that every keychain reads: 3DES and SHA-1. What OpenSSL 3 writes, they
 * refuse with "MAC verification failed". Throws `certificate-unfit` for keys that are not RSA.
 */
function legacyPkcs12({ name, algorithm, chainPem, keyPem }: Certificate, password: string): Buffer {
  if (algorithm !== 'rsa') {
    throw new UserError(
      'certificate-unfit',
      `The key of '${name}' is not RSA, and Apple's Developer ID certificates all are.`,
      { hint: "Use the Developer ID certificate, or 'tool: rcodesign', which takes other keys." },
    );
  }
  const [leaf = ''] = certificatesIn(chainPem);
  const [key, certificate] = [forge.pki.privateKeyFromPem(keyPem), forge.pki.certificateFromPem(leaf)];
  const options = { algorithm: '3des', friendlyName: name } as const;
  const asn1 = forge.pkcs12.toPkcs12Asn1(key, certificate, password, options);
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
}

function certificatesIn(pem: string): string[] {
  return pem.split(/(?<=-----END CERTIFICATE-----\n)/).filter((one) => one.trim() !== '');
}

/** The message of the tool would hold its arguments, and with them a password. */
async function run(host: Host, { tool, args }: ToolCall, env: Host['env']): Promise<void> {
  const { code, stderr } = await host.exec(tool, args, { env, allowFailure: true });
  if (code === 0) return;
  throw new UserError('keychain-failed', `'security ${args[0]}' ended with code ${code}: ${stderr.trim()}`, {
    hint: "The keychain of this run could not be made. Does 'security list-keychains' work for this user? 'tool: rcodesign' needs no keychain.",
  });
}
