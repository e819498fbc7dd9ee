/** Looks for secrets where none may be: in what was printed, and in files, through zips and `.tar.zst` archives. */
import { createPrivateKey } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackArchive } from '../../src/sidecar/archive/unpack.ts';
import { PYTHON } from './python-tools.ts';
import { run } from './run.ts';

/** Long enough that nothing else holds it by accident, short enough to be on one line of PEM. */
const PIECE = 32;
const UNZIP = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';

/** What to look for, by name. */
export type Secrets = Readonly<Record<string, readonly (string | Buffer)[]>>;

/**
 * The forms in which a PKCS#12 file, its password and its key (PEM) could be told: as they are, in base64, the key in
 * both of its usual encodings. Of long forms every piece counts, so that line breaks and cut lines hide nothing.
 */
export function secretForms({ p12, password, key }: { p12: Buffer; password: string; key: string }): Secrets {
  const own = createPrivateKey(key);
  const encodings = (['pkcs1', 'pkcs8'] as const).map((type) => own.export({ type, format: 'der' }));
  // What an RSA key has in common with its certificate is at its beginning; the rest is secret.
  const secret = encodings.map((der) => der.subarray(der.length / 2));
  return {
    password: [password, JSON.stringify(password).slice(1, -1), Buffer.from(password).toString('base64')],
    'p12 in base64': pieces(p12.toString('base64')),
    'the p12 file': [p12.subarray(0, PIECE), p12.subarray(-PIECE)],
    'the key in base64': encodings.flatMap((der) => pieces(secondHalf(der.toString('base64')))),
    'the key': secret.map((der) => der.subarray(0, PIECE)),
  };
}

function secondHalf(text: string): string {
  // From the beginning of a line of PEM.
  return text.slice(Math.ceil(text.length / 2 / 64) * 64);
}

function pieces(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from + PIECE <= text.length; from += PIECE) found.push(text.slice(from, from + PIECE));
  return found;
}

/** The names of the secrets that are in `data`. */
export function secretsIn(data: Buffer | string, secrets: Secrets): string[] {
  const bytes = Buffer.from(data);
  return Object.entries(secrets).flatMap(([name, forms]) =>
    forms.some((form) => bytes.includes(form)) ? [name] : [],
  );
}

/** The secrets in the files below `folder`, and in what is packed in them; each as `path: name`. */
export async function secretsBelow(folder: string, secrets: Secrets): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const data = await readFile(file);
    const inside = await secretsInside(file, data, secrets);
    found.push(
      ...[...secretsIn(data, secrets), ...inside].map((name) => `${file.slice(folder.length + 1)}: ${name}`),
    );
  }
  return found;
}

async function secretsInside(file: string, data: Buffer, secrets: Secrets): Promise<string[]> {
  const zip = data.subarray(0, 4).toString('latin1') === 'PK\x03\x04';
  if (!zip && !file.endsWith('.tar.zst')) return [];
  const work = await mkdtemp(join(tmpdir(), 'secrets-'));
  try {
    const to = join(work, 'unpacked');
    if (zip) await run(PYTHON, ['-c', UNZIP, file, to]);
    else await unpackArchive(file, to, { platform: process.platform });
    return await secretsBelow(to, secrets);
  } finally {
    await rm(work, { recursive: true });
  }
}
