/** Everything that a test needs to sign Windows files for real: certificates, a timestamp server, the tools. */
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signer } from '../../src/sign-notarize/types.ts';
import { type WindowsTool, windowsSigner } from '../../src/sign-notarize/windows/windows-signer.ts';
import { jsignJar } from './jsign.ts';
import { openedCertificate } from './opened-certificate.ts';
import { type CertificateFolder, type LeafName, signingCertificates } from './signing-certificates.ts';
import { signingContext } from './signing-context.ts';
import { startTimestampServer, type TimestampServer } from './timestamp-server.ts';
import { requireTool, type Skippable } from './tools.ts';
import { virtualClock } from './virtual-clock.ts';

export interface SignerOptions {
  /** Timestamp servers; the bench's own by default, empty for none. */
  servers?: readonly string[];
  leaf?: LeafName | 'signer-ec';
  /** Whether the test root is trusted, as a public one would be. */
  trusted?: boolean;
}

/** A place to sign at. */
export interface SigningBench {
  folder: string;
  certificates: CertificateFolder;
  stamps: TimestampServer;
  signer(tool: WindowsTool, test: Skippable, options?: SignerOptions): Promise<ReadySigner>;
  close(): Promise<void>;
}

export interface ReadySigner {
  signer: Signer;
  signing: ReturnType<typeof signingContext>;
  work: string;
}

/** Opens a bench with a folder and a timestamp server of its own. */
export async function openBench(): Promise<SigningBench> {
  const folder = await mkdtemp(join(tmpdir(), 'sign-windows-'));
  const certificates = await signingCertificates();
  const stamps = await startTimestampServer(folder, {
    certificate: certificates.pem('timestamp'),
    key: certificates.key('timestamp'),
    chain: certificates.intermediate,
  });
  return {
    folder,
    certificates,
    stamps,
    signer: (tool, test, options = {}) =>
      readySigner({ folder, certificates, stamps }, { tool, test, options }),
    close: async () => {
      await stamps.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function readySigner(
  { folder, certificates, stamps }: Pick<SigningBench, 'folder' | 'certificates' | 'stamps'>,
  { tool, test, options }: { tool: WindowsTool; test: Skippable; options: SignerOptions },
): Promise<ReadySigner> {
  const { servers = [stamps.url], leaf = 'signer', trusted = true } = options;
  await requireTool('osslsigncode', test);
  const JSIGN_JAR = tool === 'jsign' ? await jsignJar(test) : undefined;
  const work = await mkdtemp(join(folder, 'work-'));
  const env = { PATH: process.env['PATH'], JSIGN_JAR, ...(trusted && { SSL_CERT_FILE: certificates.ca }) };
  const signing = signingContext({
    platform: 'win32',
    work,
    host: { env },
    given: { 'timestamp-url': servers.length > 0 ? servers.join('\n') : 'none' },
    credentials: { certificate: await openedCertificate(certificates, leaf) },
  });
  return { signing, work, signer: await windowsSigner(tool, signing, virtualClock()) };
}

/** Writes over a few bytes of the file at `place`, or behind them. */
export async function overwrite(place: string, at: number): Promise<void> {
  const file = await open(place, 'r+');
  await file.write('tampered', at);
  await file.close();
}
