/**
 * A stand-in for GitHub's results service: artifact v4 and cache v2 (twirp with JSON bodies), and the block-blob
 * uploads and ranged downloads that their signed URLs point at. It speaks the part of the protocol that
 * `@actions/artifact` 6 and the cache toolkit use. Loopback only, for tests.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { ZodError } from 'zod';
import { close, listen } from './loopback.ts';
import { ArtifactService, type StoredArtifact } from './results-artifacts.ts';
import { BlobStore, type ByteRange } from './results-blobs.ts';
import { CacheService, type StoredCache } from './results-caches.ts';
import { invalid, TwirpError, type TwirpMethod } from './twirp.ts';

export interface ResultsServer {
  /** With a slash at its end. */
  readonly url: string;
  /** The bearer token of one workflow run, in the form that the toolkit reads the run's id from. */
  readonly token: string;
  /** What a runner gives to its steps. */
  readonly env: Readonly<Record<string, string>>;
  artifacts(): StoredArtifact[];
  caches(): StoredCache[];
  close(): Promise<void>;
}

/** Starts the service on a free port; everything uploaded is kept below `folder`. */
export async function startResultsServer(folder: string): Promise<ResultsServer> {
  const blobs = new BlobStore(join(folder, 'blobs'));
  const token = runtimeToken();
  let url = '';
  const artifacts = new ArtifactService(blobs, () => url);
  const caches = new CacheService(blobs, () => url);
  const methods = { ...artifacts.methods, ...caches.methods };
  const server = createServer((request, response) => {
    answer({ request, response, blobs, methods, token }).catch((error: unknown) => refuse(response, error));
  });
  url = `${(await listen(server)).url}/`;
  return {
    url,
    token,
    env: { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_SERVICE_V2: 'true' },
    artifacts: () => artifacts.stored(),
    caches: () => caches.stored(),
    close: () => close(server),
  };
}

/** A JSON web token without a meaningful signature: the toolkit only reads the scope inside. */
function runtimeToken(): string {
  const scope = { scp: `Actions.Results:${randomUUID()}:${randomUUID()}` };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(scope)}.${randomBytes(16).toString('hex')}`;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  blobs: BlobStore;
  methods: Readonly<Record<string, TwirpMethod>>;
  token: string;
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, methods, token } = exchange;
  const url = new URL(request.url ?? '/', 'http://loopback');
  const method = /^\/twirp\/github\.actions\.results\.api\.v1\.(?:Artifact|Cache)Service\/(\w+)$/.exec(
    url.pathname,
  )?.[1];
  if (method === undefined) return answerBlob(exchange, url);
  if (request.headers.authorization !== `Bearer ${token}`) {
    throw new TwirpError(401, 'unauthenticated', 'the token is not that of this run');
  }
  const call = methods[method];
  if (!call) throw new TwirpError(404, 'bad_route', `this stand-in has no method '${method}'`);
  send(response, 200, await call(JSON.parse(await text(request))));
}

async function answerBlob({ request, response, blobs }: Exchange, url: URL): Promise<void> {
  const id = /^\/blob\/([\w-]+)$/.exec(url.pathname)?.[1];
  if (id === undefined) throw new TwirpError(404, 'bad_route', `this stand-in has no '${url.pathname}'`);
  const blob = blobs.open(id, url.searchParams.get('sig'));
  if (!blob) throw new TwirpError(403, 'permission_denied', 'the signature does not fit the blob');
  if (request.method === 'PUT') return upload({ request, response, blobs, id }, url.searchParams);
  const size = await blobs.size(id);
  if (size === undefined) throw new TwirpError(404, 'not_found', 'the blob was never committed');
  response.setHeader('content-type', blob.mimeType);
  response.setHeader(
    'content-disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(blob.fileName)}`,
  );
  await download({ request, response, blobs, id }, size);
}

interface BlobExchange extends Pick<Exchange, 'request' | 'response' | 'blobs'> {
  id: string;
}

async function upload({ request, response, blobs, id }: BlobExchange, query: URLSearchParams): Promise<void> {
  const part = query.get('comp');
  if (part === 'block') await blobs.putBlock(id, query.get('blockid') ?? '', request);
  else if (part !== 'blocklist') await blobs.put(id, request);
  else if (!(await blobs.commit(id, blockNames(await text(request))))) {
    throw invalid('the block list names a block that was never put');
  }
  response.writeHead(201, { etag: `"${id}"`, 'last-modified': new Date().toUTCString() }).end();
}

function blockNames(xml: string): string[] {
  return Array.from(xml.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g), ([, name = '']) => name);
}

async function download({ request, response, blobs, id }: BlobExchange, size: number): Promise<void> {
  // Azure's client says its range in a header of its own.
  const asked = request.headers['x-ms-range'] ?? request.headers.range;
  const range = asked === undefined ? undefined : byteRange(String(asked), size);
  if (asked !== undefined && !range) {
    response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
    return;
  }
  response.statusCode = range ? 206 : 200;
  if (range) response.setHeader('content-range', `bytes ${range.start}-${range.end}/${size}`);
  response.setHeader('content-length', range ? range.end - range.start + 1 : size);
  response.setHeader('accept-ranges', 'bytes');
  response.setHeader('etag', `"${id}"`);
  response.setHeader('last-modified', new Date().toUTCString());
  if (request.method === 'HEAD') response.end();
  else await pipeline(blobs.read(id, range), response);
}

/** The range of a header such as `bytes=0-99` or `bytes=100-`, cut to `size`; undefined if it lies outside. */
function byteRange(header: string, size: number): ByteRange | undefined {
  const found = /^bytes=(\d+)-(\d*)$/.exec(header);
  if (!found) return undefined;
  const start = Number(found[1]);
  const end = found[2] ? Math.min(Number(found[2]), size - 1) : size - 1;
  return start <= end ? { start, end } : undefined;
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else if (error instanceof TwirpError)
    send(response, error.status, { code: error.code, msg: error.message });
  else if (error instanceof ZodError || error instanceof SyntaxError) {
    send(response, 400, { code: 'malformed', msg: error.message });
  } else send(response, 500, { code: 'internal', msg: String(error) });
}
