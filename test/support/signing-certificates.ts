/** Certificates as Apple and code-signing authorities issue them, and as they go wrong, in files made by OpenSSL. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { type CertificateText, type Issued, issue } from './certificates.ts';
import { run as runTool } from './run.ts';
import { toolPath } from './tools.ts';

/** Of every PKCS#12 file here; of a form that no log holds by accident. */
export const P12_PASSWORD = "s3cret pass'word-7Q";

/** The team in the certificates that are like Apple's. */
export const TEAM = 'ABCDE12345';

const signer = { commonName: `Developer ID Application: Example (${TEAM})`, unit: TEAM };

const LEAVES = {
  /** Good for code signing, of team `TEAM`. */
  signer: { ...signer, usages: ['codeSigning'] },
  /** The same of another team. */
  stranger: {
    commonName: 'Developer ID Application: Stranger (ZZZZZ99999)',
    unit: 'ZZZZZ99999',
    usages: ['codeSigning'],
  },
  /** For `.pkg`, by Apple's own usage. */
  installer: {
    commonName: `Developer ID Installer: Example (${TEAM})`,
    unit: TEAM,
    usages: ['1.2.840.113635.100.4.13'],
  },
  /** A web server's. */
  server: { commonName: 'www.example.com', usages: ['serverAuth'] },
  /** Good for code signing once. */
  expired: {
    ...signer,
    usages: ['codeSigning'],
    from: new Date('2020-01-01T00:00:00Z'),
    until: new Date('2021-01-01T00:00:00Z'),
  },
  /** For a timestamp server. */
  timestamp: { commonName: 'Example Timestamps', usages: ['timeStamping'] },
} as const satisfies Record<string, CertificateText>;

/** The leaves: each has a `.key` (PEM, PKCS#8), a `.pem` and a `.p12`. */
export type LeafName = keyof typeof LEAVES;

/**
 * Further `.p12` files. `signer-with-ca`: root and intermediate are in it; `signer-legacy`: the same with 3DES and RC2, as
 * Keychain Access writes them; `signer-ec`: an EC key; `no-key`: certificates only; `authority`: the key of the CA itself.
 * All but the legacy one have the algorithms that OpenSSL 3 uses by default (AES, SHA-256).
 */
export type SpecialP12 = 'signer-with-ca' | 'signer-legacy' | 'signer-ec' | 'no-key' | 'authority';

/** Where the files lie. */
export interface CertificateFolder {
  /** The root, PEM: what verification trusts. */
  ca: string;
  intermediate: string;
  p12(name: LeafName | SpecialP12): string;
  pem(name: LeafName | 'signer-ec'): string;
  key(name: LeafName | 'signer-ec'): string;
}

/** The certificates, made once. The chain is root, intermediate, leaf. */
export async function signingCertificates(): Promise<CertificateFolder> {
  // Those who use them start it by its name, even when the files are there from an earlier run.
  await opensslPath();
  const folder = await cached('signing-certificates-1', makeAll);
  const file = (ending: string) => (name: string) => join(folder, `${name}.${ending}`);
  return {
    ca: join(folder, 'root.pem'),
    intermediate: join(folder, 'intermediate.pem'),
    p12: file('p12'),
    pem: file('pem'),
    key: file('key'),
  };
}

async function makeAll(folder: string): Promise<void> {
  const at = (name: string) => join(folder, name);
  const save = async (name: string, { pem, key }: Issued) => {
    await writeFile(at(`${name}.pem`), pem);
    await writeFile(at(`${name}.key`), key, { mode: 0o600 });
  };
  const root = issue({ commonName: 'Example Root', ca: true });
  const intermediate = issue({ commonName: 'Example Code Signing CA', ca: true }, root);
  await save('root', root);
  await save('intermediate', intermediate);
  await writeFile(at('chain.pem'), `${root.pem}${intermediate.pem}`);
  for (const [name, text] of Object.entries(LEAVES)) {
    await save(name, issue(text, intermediate));
    await exportP12(folder, name, name);
  }
  await makeEcSigner(folder);
  const withChain = ['-certfile', at('chain.pem')];
  await exportP12(folder, 'signer', 'signer-with-ca', withChain);
  await exportP12(folder, 'signer', 'signer-legacy', [...withChain, '-legacy']);
  await exportP12(folder, 'root', 'authority');
  const noKey = ['pkcs12', '-export', '-nokeys', '-in', at('signer.pem'), '-out', at('no-key.p12')];
  await openssl([...noKey, '-passout', 'env:PW'], { PW: P12_PASSWORD });
}

/** forge knows no elliptic curves. */
async function makeEcSigner(folder: string): Promise<void> {
  const at = (ending: string) => join(folder, `signer-ec.${ending}`);
  const subject = ['-subj', `/CN=${signer.commonName}/OU=${TEAM}`];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  await openssl(['req', '-new', ...curve, '-noenc', '-keyout', at('key'), '-out', at('csr'), ...subject]);
  await writeFile(
    at('ext'),
    'basicConstraints=critical,CA:false\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=codeSigning\n',
  );
  const issuer = ['-CA', join(folder, 'intermediate.pem'), '-CAkey', join(folder, 'intermediate.key')];
  const made = [
    '-in',
    at('csr'),
    '-out',
    at('pem'),
    '-days',
    '3650',
    '-extfile',
    at('ext'),
    '-CAcreateserial',
  ];
  await openssl(['x509', '-req', ...issuer, ...made]);
  await exportP12(folder, 'signer-ec', 'signer-ec');
}

async function exportP12(
  folder: string,
  from: string,
  to: string,
  more: readonly string[] = [],
): Promise<void> {
  const pair = ['-inkey', join(folder, `${from}.key`), '-in', join(folder, `${from}.pem`)];
  const out = ['-out', join(folder, `${to}.p12`), '-passout', 'env:PW'];
  await openssl(['pkcs12', '-export', ...pair, ...out, ...more], { PW: P12_PASSWORD });
}

async function openssl(args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  await runTool(await opensslPath(), args, env);
}

async function opensslPath(): Promise<string> {
  const tool = await toolPath('openssl');
  if (tool.path === undefined) throw new Error(tool.reason);
  return tool.path;
}
