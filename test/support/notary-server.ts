/**
 * A stand-in for Apple's Notary REST API and for the storage behind it. It speaks their protocol as Apple and Amazon
 * describe it: tokens are verified (signature, claims, age), uploads too (signature, length, hash). Loopback only.
 */
import { createHash, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { jwtVerify } from 'jose';
import type { Clock } from '../../src/sign-notarize/clock.ts';
import { close, listen } from './loopback.ts';
import { type StorageKeys, signatureProblem } from './sigv4.ts';

type Call = 'submit' | 'status' | 'logs' | 'upload';

/** A mishap for the next request of a kind: a status, a connection that breaks, or a whole answer of Apple. */
export interface Mishap {
  call: Call;
  what: 'reset' | { status: number; headers?: Record<string, string>; body?: object };
}

export interface NotaryServer {
  api: string;
  storage: (bucket: string) => string;
  key: { kind: 'api-key'; key: string; keyId: string; issuer: string };
  /** What Apple says in turn; the last one for ever. */
  statuses: string[];
  log: object | undefined;
  mishaps: Mishap[];
  /** Tokens that are refused although they are right, as after a revocation. */
  refusedTokens: number;
  /** Every request: `submit`, `status`, … */
  calls: Call[];
  tokens: Set<string>;
  /** Bytes of the complete uploads. */
  uploads: Buffer[];
  secrets: StorageKeys;
  close(): Promise<void>;
}

const KEY_ID = 'ABC1234567';
const ISSUER = '69a6de70-03db-47e3-e053-5b8c7c11a4d1';
const BUCKET = 'notary-submissions-test';

/** Starts the service; tokens are judged by the time of `clock`. */
export async function startNotary(clock: Clock): Promise<NotaryServer> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const http = createServer((request, response) => {
    answer({ request, response, server, publicKey, clock, submissions }).catch((error: unknown) => {
      refuse(response, 500, 'UNEXPECTED_ERROR', String(error));
    });
  });
  const { url } = await listen(http);
  const submissions = new Map<string, Submission>();
  const server: NotaryServer = {
    api: `${url}/notary/v2`,
    storage: (bucket) => `${url}/storage/${bucket}`,
    key: { kind: 'api-key', key, keyId: KEY_ID, issuer: ISSUER },
    statuses: ['In Progress', 'Accepted'],
    log: undefined,
    mishaps: [],
    refusedTokens: 0,
    calls: [],
    tokens: new Set(),
    uploads: [],
    secrets: { id: 'ASIATEST', secret: `secret-${randomUUID()}`, session: `session-${randomUUID()}` },
    close: () => close(http),
  };
  return server;
}

interface Submission {
  name: string;
  sha256: string;
  uploaded: boolean;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  server: NotaryServer;
  publicKey: KeyObject;
  clock: Clock;
  submissions: Map<string, Submission>;
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, server } = exchange;
  const path = request.url ?? '';
  if (path.startsWith('/developer-log/')) return send(response, 200, server.log ?? {});
  const call = callOf(request.method ?? '', path);
  if (!call) return refuse(response, 404, 'NOT_FOUND', `this stand-in has no ${request.method} ${path}`);
  server.calls.push(call);
  if (mishap(exchange, call)) return;
  if (call === 'upload') return takeUpload(exchange);
  if (!(await isAuthorized(exchange))) {
    return refuse(response, 401, 'NOT_AUTHORIZED', 'Provide a properly configured and signed bearer token.');
  }
  if (call === 'submit') return takeSubmission(exchange);
  const id = path.split('/')[4] ?? '';
  const submission = exchange.submissions.get(id);
  if (!submission)
    return refuse(response, 404, 'NOT_FOUND', `There is no resource of type 'submissions' with id '${id}'`);
  if (call === 'status') return send(response, 200, statusOf(id, submission, server));
  if (!server.log) return refuse(response, 404, 'NOT_FOUND', 'The log is not there yet.');
  const developerLogUrl = `${server.api.replace('/notary/v2', '')}/developer-log/${id}`;
  send(response, 200, { data: { id, type: 'submissionsLog', attributes: { developerLogUrl } }, meta: {} });
}

function callOf(method: string, path: string): Call | undefined {
  if (method === 'PUT' && path.startsWith(`/storage/${BUCKET}/`)) return 'upload';
  if (method === 'POST' && path === '/notary/v2/submissions') return 'submit';
  if (method === 'GET' && /^\/notary\/v2\/submissions\/[^/]+\/logs$/.test(path)) return 'logs';
  return method === 'GET' && /^\/notary\/v2\/submissions\/[^/]+$/.test(path) ? 'status' : undefined;
}

function mishap({ request, response, server }: Exchange, call: Call): boolean {
  const index = server.mishaps.findIndex((each) => each.call === call);
  const [found] = index < 0 ? [] : server.mishaps.splice(index, 1);
  if (!found) return false;
  if (found.what === 'reset') request.socket.destroy();
  else response.writeHead(found.what.status, found.what.headers).end(JSON.stringify(found.what.body ?? {}));
  return true;
}

async function isAuthorized({ request, server, publicKey, clock }: Exchange): Promise<boolean> {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (!server.tokens.has(token) && server.refusedTokens > 0) {
    server.refusedTokens -= 1;
    return false;
  }
  try {
    const { payload, protectedHeader } = await jwtVerify(token, publicKey, {
      issuer: ISSUER,
      audience: 'appstoreconnect-v1',
      algorithms: ['ES256'],
      currentDate: new Date(clock.now()),
    });
    const { iat = 0, exp = 0 } = payload;
    server.tokens.add(token);
    return protectedHeader.kid === KEY_ID && exp - iat <= 20 * 60 && iat * 1000 <= clock.now();
  } catch {
    return false;
  }
}

async function takeSubmission({ request, response, server, submissions }: Exchange): Promise<void> {
  const { submissionName, sha256 } = JSON.parse(await text(request));
  if (typeof submissionName !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) {
    return refuse(response, 400, 'INVALID_REQUEST', 'name or sha256 is missing');
  }
  const id = randomUUID();
  submissions.set(id, { name: submissionName, sha256, uploaded: false });
  const attributes = {
    awsAccessKeyId: server.secrets.id,
    awsSecretAccessKey: server.secrets.secret,
    awsSessionToken: server.secrets.session,
    bucket: BUCKET,
    object: `prod/AROA:${id}`,
  };
  send(response, 200, { data: { type: 'newSubmissions', id, attributes }, meta: {} });
}

async function takeUpload({ request, response, server, submissions }: Exchange): Promise<void> {
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    hash.update(chunk);
    chunks.push(chunk);
  }
  const content = Buffer.concat(chunks);
  const code = signatureProblem(request, server.secrets);
  if (code) return refuseUpload(response, 403, code);
  if (request.headers['content-length'] === undefined)
    return refuseUpload(response, 411, 'MissingContentLength');
  const sha256 = hash.digest('hex');
  const claimed = request.headers['x-amz-content-sha256'];
  if (claimed !== 'UNSIGNED-PAYLOAD' && claimed !== sha256)
    return refuseUpload(response, 400, 'XAmzContentSHA256Mismatch');
  const id =
    decodeURIComponent(request.url ?? '')
      .split(':')
      .at(-1) ?? '';
  const submission = submissions.get(id);
  if (!submission || submission.sha256 !== sha256) return refuseUpload(response, 404, 'NoSuchKey');
  submission.uploaded = true;
  server.uploads.push(content);
  response.writeHead(200).end();
}

function statusOf(id: string, { name, uploaded }: Submission, server: NotaryServer): object {
  const [next = 'In Progress'] = server.statuses;
  if (uploaded && server.statuses.length > 1) server.statuses.shift();
  const attributes = { status: uploaded ? next : 'In Progress', name, createdDate: new Date().toISOString() };
  return { data: { id, type: 'submissions', attributes }, meta: {} };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, code: string, detail: string): void {
  send(response, status, {
    errors: [{ id: randomUUID(), status: String(status), code, title: code, detail }],
  });
}

function refuseUpload(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>refused</Message></Error>`);
}
