/**
 * A stand-in for Microsoft's token service, GitHub's OIDC tokens and Azure Trusted Signing. It speaks their protocols:
 * tokens are checked, and digests are really signed (RSA) with a certificate of the test. Loopback only.
 */
import { constants, privateEncrypt, randomUUID, X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Certificate } from '../../src/sign-notarize/types.ts';
import { close, listen } from './loopback.ts';

/** What DER puts before a SHA-256 digest in an RSA signature (RFC 8017, 9.2). */
const SHA256_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

export const AZURE = { tenant: 'tenant-1', client: 'client-1', secret: 'azure~secret-4711' };

export interface AzureServer {
  url: string;
  /** Of each request for a token. */
  tokenRequests: URLSearchParams[];
  /** `audience` of each request for GitHub's token. */
  audiences: string[];
  tokens: string[];
  /** Seconds that tokens live. */
  lifetime: number;
  /** Signatures asked for. */
  signatures: number;
  /** Answers every signing request with this status. */
  refusal: number | undefined;
  close(): Promise<void>;
}

/** Starts all three services on one port, with account `acc` and profile `prof` signing as `certificate`. */
export async function startAzure(certificate: Certificate): Promise<AzureServer> {
  const operations = new Map<string, string>();
  const http = createServer((request, response) => {
    answer({ request, response, server, certificate, operations }).catch((error: unknown) => {
      send(response, 500, { title: String(error) });
    });
  });
  const { url } = await listen(http);
  const server: AzureServer = {
    url,
    tokenRequests: [],
    audiences: [],
    tokens: [],
    lifetime: 3600,
    signatures: 0,
    refusal: undefined,
    close: () => close(http),
  };
  return server;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  server: AzureServer;
  certificate: Certificate;
  operations: Map<string, string>;
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, server } = exchange;
  const url = new URL(request.url ?? '/', 'http://loopback');
  if (url.pathname === `/${AZURE.tenant}/oauth2/v2.0/token`) return giveToken(exchange);
  if (url.pathname === '/oidc') {
    server.audiences.push(url.searchParams.get('audience') ?? '');
    const known = request.headers.authorization === 'Bearer runner-token';
    return send(response, known ? 200 : 401, known ? { value: 'github-oidc-token' } : {});
  }
  const path = '/codesigningaccounts/acc/certificateprofiles/prof/sign';
  if (!url.pathname.startsWith(path))
    return send(response, 404, { status: 404, title: 'Not Found', errors: {} });
  const token = /^Bearer (.*)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (!server.tokens.includes(token))
    return send(response, 401, { status: 401, title: 'Unauthorized', errors: {} });
  if (server.refusal) {
    const errorDetail = {
      code: 'InternalError',
      message: `Response status code does not indicate success: ${server.refusal} (Forbidden).`,
    };
    return send(response, server.refusal, { errorDetail });
  }
  if (request.method === 'POST') return beginSigning(exchange);
  giveSignature(exchange, url.pathname.slice(path.length + 1));
}

async function giveToken({ request, response, server }: Exchange): Promise<void> {
  const form = new URLSearchParams(await text(request));
  server.tokenRequests.push(form);
  const proven =
    form.get('client_secret') === AZURE.secret ||
    (form.get('client_assertion') === 'github-oidc-token' &&
      form.get('client_assertion_type') === 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
  const scope = form.get('scope') === 'https://codesigning.azure.net/.default';
  if (!proven || !scope || form.get('client_id') !== AZURE.client) {
    const error_description = 'AADSTS7000215: Invalid client secret provided.';
    return send(response, 401, { error: 'invalid_client', error_description });
  }
  const token = `azure-token-${randomUUID()}`;
  server.tokens.push(token);
  send(response, 200, { token_type: 'Bearer', expires_in: server.lifetime, access_token: token });
}

async function beginSigning({ request, response, server, certificate, operations }: Exchange): Promise<void> {
  const { signatureAlgorithm, digest } = JSON.parse(await text(request));
  if (signatureAlgorithm !== 'RS256')
    return send(response, 400, { status: 400, title: 'Bad Request', errors: {} });
  const info = Buffer.concat([SHA256_INFO, Buffer.from(digest, 'base64')]);
  const signature = privateEncrypt({ key: certificate.keyPem, padding: constants.RSA_PKCS1_PADDING }, info);
  const operationId = randomUUID();
  operations.set(operationId, signature.toString('base64'));
  server.signatures += 1;
  send(response, 202, { operationId, status: 'InProgress' });
}

function giveSignature({ response, certificate, operations }: Exchange, operationId: string): void {
  const signature = operations.get(operationId);
  if (!signature) {
    send(response, 404, { status: 404, title: 'Not Found', errors: {} });
    return;
  }
  const chain = certificate.chainPem.match(/-----BEGIN[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  const der = Buffer.concat(chain.map((pem) => new X509Certificate(pem).raw));
  const signingCertificate = Buffer.from(der.toString('base64')).toString('base64');
  send(response, 200, { operationId, status: 'Succeeded', signature, signingCertificate });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
