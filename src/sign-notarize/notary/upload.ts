import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../../shared/describe-error.ts';
import { UserError } from '../../shared/errors.ts';
import { interrupted, isTemporary, pause, type Service } from '../http.ts';
import type { UploadTicket } from './api.ts';

/** Apple's buckets lie here. */
const REGION = 'us-west-2';
/** Storage takes no larger file in one request, in bytes. */
export const LARGEST_UPLOAD = 5 * 1024 ** 3;
const TRIES = 4;
const FIRST_DELAY = 2000;
/** A connection on which nothing moves for this long is given up, in ms. */
const IDLE = 120_000;

/** A file to upload, whose hash is known. */
export interface Upload {
  file: string;
  /** Hexadecimal. The storage compares it with what arrives. */
  sha256: string;
}

/** The address of a bucket, without a slash at its end. */
export type StorageUrl = (bucket: string) => string;

/** Amazon's, which Apple uses. */
export const STORAGE_URL: StorageUrl = (bucket) => `https://${bucket}.s3.${REGION}.amazonaws.com`;

/**
 * Puts the file into Apple's storage as a stream. Its hash is part of the signature, so a transfer that was damaged is
 * refused there. Throws `notary-upload-failed` after some tries.
 */
export async function upload(
  { file, sha256 }: Upload,
  { attributes }: UploadTicket,
  { storage, service }: { storage: StorageUrl; service: Service },
): Promise<void> {
  const { size } = await stat(file);
  const url = `${storage(attributes.bucket)}/${attributes.object.split('/').map(encodeURIComponent).join('/')}`;
  const put: Put = { url, file, size, sha256, attributes, signal: service.signal };
  for (let attempt = 1; ; attempt++) {
    const problem = await putOnce(put, service);
    if (!problem) return;
    if (!problem.temporary || attempt === TRIES) throw failed(file, problem.what, attempt);
    service.debug(`upload: ${problem.what}; try ${attempt} of ${TRIES}`);
    await pause(service, FIRST_DELAY * 2 ** (attempt - 1));
  }
}

interface Put extends Upload {
  url: string;
  size: number;
  attributes: UploadTicket['attributes'];
  signal: AbortSignal;
}

interface Problem {
  what: string;
  temporary: boolean;
}

async function putOnce(put: Put, service: Service): Promise<Problem | undefined> {
  try {
    const { status, body } = await send(put, await signedHeaders(put));
    if (status === 200) return undefined;
    const code = /<Code>([^<]*)<\/Code>/.exec(body)?.[1] ?? 'no code';
    const message = /<Message>([^<]*)<\/Message>/.exec(body)?.[1] ?? '';
    // Amazon's name for a connection that was too slow is a 400.
    const temporary = isTemporary(status) || code === 'RequestTimeout';
    return { what: `status ${status} (${code}) ${message}`.trim(), temporary };
  } catch (error) {
    if (service.signal.aborted) throw interrupted(service.name);
    return { what: messageOf(error), temporary: true };
  }
}

/** Signed anew for each try, because a signature is good for some minutes only. */
async function signedHeaders({ url, size, sha256, attributes }: Put): Promise<Record<string, string>> {
  const { AwsV4Signer } = await import('aws4fetch');
  const signer = new AwsV4Signer({
    method: 'PUT',
    url,
    headers: { 'x-amz-content-sha256': sha256, 'content-type': 'application/octet-stream' },
    accessKeyId: attributes.awsAccessKeyId,
    secretAccessKey: attributes.awsSecretAccessKey,
    sessionToken: attributes.awsSessionToken,
    service: 's3',
    region: REGION,
  });
  const { headers } = await signer.sign();
  // `fetch` would send a stream in chunks of unknown sum, which the storage does not take.
  return { ...Object.fromEntries(headers), 'content-length': String(size) };
}

async function send(put: Put, headers: Record<string, string>): Promise<{ status: number; body: string }> {
  const start = put.url.startsWith('https:') ? httpsRequest : httpRequest;
  const request = start(put.url, { method: 'PUT', headers, signal: put.signal, timeout: IDLE });
  request.on('timeout', () => request.destroy(new Error(`nothing moved for ${IDLE / 1000} s`)));
  const answered = answerTo(request);
  // The answer may come before all is sent (a refusal); what the pipe then says is of no interest.
  const sent = pipeline(createReadStream(put.file, { highWaterMark: 2 ** 20 }), request);
  sent.catch(() => undefined);
  const response = await answered;
  const body = await text(response);
  request.destroy();
  return { status: response.statusCode ?? 0, body };
}

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
  });
}

function failed(file: string, what: string, tries: number): UserError {
  return new UserError(
    'notary-upload-failed',
    `'${file}' could not be uploaded to Apple's storage in ${tries} tries: ${what}.`,
    {
      hint: 'Nothing was notarized. Check the network, and (for a refused signature) the clock of this machine; then run it again.',
    },
  );
}
