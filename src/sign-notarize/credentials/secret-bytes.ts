import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../../shared/describe-error.ts';
import { UserError } from '../../shared/errors.ts';
import { type CredentialName, looksLikePath, variableOf } from './variables.ts';

/** Downloads are given up after this time, in ms. */
const DOWNLOAD_WITHIN = 30_000;
/** Bytes; a certificate with its chain has some thousands. */
const LARGEST = 2 ** 20;

/** Where credentials are looked for. */
export interface Places {
  /** Relative paths start here. */
  folder: string;
  /** What `~` stands for. */
  home: string | undefined;
  fetch: typeof fetch;
}

/**
 * The content of a credential that was given as a path, a `file:` or `https:` address, base64, or PEM text.
 * Throws `credential-unreadable`, which names the variable and never the text, unless that is a path.
 */
export async function secretBytes(name: CredentialName, text: string, places: Places): Promise<Buffer> {
  if (/^https:/i.test(text)) return download(name, text, places.fetch);
  if (/^http:/i.test(text))
    throw unreadable(name, 'it is an http: address, which anybody on the way can read', "Use 'https:'.");
  if (text.includes('-----BEGIN ')) return Buffer.from(`${text}\n`);
  const path = pathOf(text, places);
  const found = await readFile(path).catch(() => undefined);
  if (found) return found;
  const decoded = fromBase64(text);
  if (decoded && !looksLikePath(text)) return decoded;
  if (looksLikePath(text))
    throw unreadable(
      name,
      `there is no file '${path}'`,
      'Is it written by an earlier step of this job? Relative paths start at the working directory.',
    );
  throw unreadable(
    name,
    'it is neither an existing file, an https: address, nor base64',
    "Make the secret with: base64 < certificate.p12 | tr -d '\\n'",
  );
}

function pathOf(text: string, { folder, home }: Places): string {
  if (/^file:\/\//i.test(text)) return fileURLToPath(text);
  const path = text.replace(/^file:/i, '');
  return home && path.startsWith('~/') ? join(home, path.slice(2)) : resolve(folder, path);
}

function fromBase64(text: string): Buffer | undefined {
  const packed = text.replace(/^data:[^,]*;base64,/, '').replaceAll(/\s/g, '');
  const complete =
    packed.length > 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(packed) && packed.replace(/=+$/, '').length % 4 !== 1;
  return complete ? Buffer.from(packed, 'base64') : undefined;
}

async function download(name: CredentialName, address: string, get: typeof fetch): Promise<Buffer> {
  const hint =
    'Can the address be opened without logging in, and is it right? A secret can hold the file itself, as base64.';
  try {
    const answer = await get(address, { signal: AbortSignal.timeout(DOWNLOAD_WITHIN) });
    if (!answer.ok) throw new Error(`the server answered with ${answer.status}`);
    if (answer.url && !answer.url.startsWith('https:'))
      throw new Error('the server sent us to an address that is not https:');
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (bytes.length > LARGEST) throw new Error(`it has ${bytes.length} bytes, which is no certificate`);
    return bytes;
  } catch (error) {
    throw unreadable(name, `it could not be downloaded: ${messageOf(error)}`, hint);
  }
}

function unreadable(name: CredentialName, why: string, hint: string): UserError {
  return new UserError('credential-unreadable', `${variableOf(name)} cannot be read: ${why}.`, {
    hint: `${hint} (Input '${name}'.)`,
  });
}
