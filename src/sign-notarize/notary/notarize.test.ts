import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type NotaryServer, startNotary } from '../../../test/support/notary-server.ts';
import { type ContextOptions, signingContext } from '../../../test/support/signing-context.ts';
import { virtualClock } from '../../../test/support/virtual-clock.ts';
import { notarize } from './notarize.ts';

let folder: string;
let file: string;
let server: NotaryServer;
let clock: ReturnType<typeof virtualClock>;
const content = randomBytes(300_000);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notarize-'));
  file = join(folder, 'sidecar.zip');
  await writeFile(file, content);
  clock = virtualClock();
  server = await startNotary(clock);
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function setUp(options: ContextOptions = {}) {
  const context = signingContext({ ...options, credentials: { notary: server.key } });
  const place = { api: server.api, storage: server.storage, clock };
  const shownPath = (path: string) => path.replace(/^sidecar\.zip\//, '');
  const go = (request: { file?: string } = { file }) => notarize({ ...request, shownPath }, context, place);
  return { context, go };
}

describe('notarize', () => {
  test('submits, uploads, waits and accepts; the id is out before the waiting', async () => {
    server.statuses = ['In Progress', 'In Progress', 'Accepted'];
    const { context, go } = setUp();
    const done = await go();
    expect(done).toEqual({ accepted: true, submissionId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(server.uploads.map((each) => each.equals(content))).toEqual([true]);
    expect(server.calls).toEqual(['submit', 'upload', 'status', 'status', 'status', 'logs']);
    expect(context.recorded.outputs.get('submission-id')).toBe(done.submissionId);
    const told = context.recorded.log.findIndex((line) =>
      line.includes(`submission-id: ${done.submissionId}`),
    );
    const waited = context.recorded.log.findIndex((line) => line.startsWith('waiting for Apple'));
    expect(told).toBeGreaterThanOrEqual(0);
    expect(waited).toBeGreaterThan(told);
    expect(context.recorded.annotations).toEqual([]);
  });

  test('hides the keys of the storage', async () => {
    const { context, go } = setUp();
    await go();
    expect(context.recorded.secrets).toEqual(
      expect.arrayContaining([server.secrets.secret, server.secrets.session]),
    );
    expect(context.recorded.log.join('\n')).not.toContain(server.secrets.secret);
  });

  test('a rejection fails, with one annotation for each issue of the log', async () => {
    server.statuses = ['In Progress', 'Invalid'];
    const message = 'The executable does not have the hardened runtime enabled.';
    const path = 'sidecar.zip/_internal/lib.so';
    server.log = {
      status: 'Invalid',
      statusSummary: 'Archive contains critical validation errors',
      issues: [
        { severity: 'error', path, message, architecture: 'x86_64', docUrl: 'https://developer.apple.com/x' },
        { severity: 'error', path, message, architecture: 'arm64', docUrl: 'https://developer.apple.com/x' },
        { severity: 'warning', path: null, message: 'Something odd.' },
      ],
    };
    const { context, go } = setUp();
    await expect(go()).rejects.toMatchObject({
      code: 'notary-rejected',
      message: expect.stringContaining("'Invalid', not 'Accepted'. Apple says: Archive contains critical"),
    });
    expect(context.recorded.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(
          /^'_internal\/lib\.so' \(x86_64, arm64\): The executable does not.*\n.*replace/,
        ),
      },
      { level: 'warning', message: 'Notarization: Something odd.' },
    ]);
  });

  test.each(['Rejected', 'Whatever Apple invents next'])("'%s' is no success either", async (status) => {
    server.statuses = [status];
    await expect(setUp().go()).rejects.toMatchObject({ code: 'notary-rejected' });
  });

  test('gives up at the deadline, with the line that resumes it', async () => {
    server.statuses = ['In Progress'];
    const { context, go } = setUp({ given: { 'notarize-timeout': '10 min' } });
    const start = clock.now();
    const error = await go().catch((thrown: unknown) => thrown);
    const id = context.recorded.outputs.get('submission-id');
    expect(error).toMatchObject({
      code: 'notary-timeout',
      hint: expect.stringContaining(`submission-id: ${id}`),
    });
    expect(clock.now() - start).toBeLessThanOrEqual(10 * 60_000);
    expect(clock.now() - start).toBeGreaterThan(9 * 60_000);
    expect(Math.max(...clock.waits)).toBe(30_000);
  });

  test('resumes by id without a file', async () => {
    server.statuses = ['In Progress'];
    const first = setUp({ given: { 'notarize-timeout': '1 min' } });
    await expect(first.go()).rejects.toMatchObject({ code: 'notary-timeout' });
    const id = first.context.recorded.outputs.get('submission-id') ?? '';
    server.statuses = ['Accepted'];
    server.calls = [];
    const second = setUp({ given: { 'submission-id': id } });
    expect(await second.go({})).toEqual({ accepted: true, submissionId: id });
    expect(server.calls).toEqual(['status', 'logs']);
  });

  test('an id that Apple does not know is named', async () => {
    const { go } = setUp({ given: { 'submission-id': 'e1f4a5b2-0000-0000-0000-000000000000' } });
    await expect(go({})).rejects.toMatchObject({
      code: 'notary-unknown-id',
      hint: expect.stringContaining('e1f4a5b2-0000'),
    });
  });

  test('a new token is made before the old one ends', async () => {
    server.statuses = [...Array.from({ length: 100 }, () => 'In Progress'), 'Accepted'];
    await setUp().go();
    // About 50 minutes with tokens of 15.
    expect(server.tokens.size).toBeGreaterThanOrEqual(3);
    expect(server.tokens.size).toBeLessThanOrEqual(6);
  });

  test('a token that is refused is renewed once', async () => {
    server.refusedTokens = 1;
    await setUp().go();
    expect(server.calls.slice(0, 3)).toEqual(['submit', 'submit', 'upload']);
  });

  test('a key that is refused for good is an error about the key', async () => {
    server.key.keyId = 'WRONG12345';
    await expect(setUp().go()).rejects.toMatchObject({
      code: 'notary-unauthorized',
      message: expect.stringContaining('401 (NOT_AUTHORIZED)'),
      hint: expect.stringContaining('`apple-api-key-id`'),
    });
    expect(server.calls).toEqual(['submit', 'submit']);
  });

  test('something that is no key is an error before anything is sent', async () => {
    server.key.key = 'AuthKey_ABC.p8';
    await expect(setUp().go()).rejects.toMatchObject({ code: 'notary-key-invalid' });
    expect(server.calls).toEqual([]);
  });

  test('an agreement that ran out is explained', async () => {
    const detail = 'You must first sign the relevant contracts online.';
    const body = { errors: [{ code: 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED', detail }] };
    server.mishaps = [{ call: 'submit', what: { status: 403, body } }];
    await expect(setUp().go()).rejects.toMatchObject({
      code: 'notary-agreement',
      hint: expect.stringContaining('Account Holder'),
    });
    expect(server.calls).toEqual(['submit']);
  });

  test('another 403 is about the role', async () => {
    server.mishaps = [{ call: 'submit', what: { status: 403, body: { errors: [{ code: 'FORBIDDEN' }] } } }];
    await expect(setUp().go()).rejects.toMatchObject({
      code: 'notary-unauthorized',
      hint: expect.stringContaining('role'),
    });
  });

  test('an answer that is no JSON of Apple is named as such', async () => {
    server.mishaps = [{ call: 'submit', what: { status: 200, body: { hello: 'proxy' } } }];
    await expect(setUp().go()).rejects.toMatchObject({
      code: 'notary-failed',
      hint: expect.stringContaining('proxy'),
    });
  });
});

describe('a bad line', () => {
  test('429 is waited out as long as it says', async () => {
    server.mishaps = [{ call: 'submit', what: { status: 429, headers: { 'retry-after': '17' } } }];
    await setUp().go();
    expect(clock.waits[0]).toBe(17_000);
    expect(server.calls.slice(0, 3)).toEqual(['submit', 'submit', 'upload']);
  });

  test('broken connections and server errors are tried again, longer and longer', async () => {
    server.mishaps = [
      { call: 'submit', what: 'reset' },
      { call: 'submit', what: { status: 503 } },
      { call: 'upload', what: 'reset' },
      { call: 'upload', what: { status: 500 } },
      { call: 'status', what: 'reset' },
    ];
    await setUp().go();
    expect(clock.waits.slice(0, 4)).toEqual([1000, 2000, 2000, 4000]);
    expect(server.uploads.map((each) => each.equals(content))).toEqual([true]);
  });

  test('a server that never recovers is an error that names the service', async () => {
    server.mishaps = Array.from({ length: 6 }, () => ({ call: 'submit', what: 'reset' }) as const);
    await expect(setUp().go()).rejects.toMatchObject({
      code: 'service-unreachable',
      message: expect.stringMatching(/Apple's notary service did not answer in 6 tries: .+/),
    });
  });

  test('an outage while Apple decides does not end the waiting', async () => {
    server.mishaps = Array.from({ length: 20 }, () => ({ call: 'status', what: { status: 502 } }) as const);
    expect(await setUp().go()).toMatchObject({ accepted: true });
  });

  test('a wrong signature of the upload is seen by the storage, and said', async () => {
    const { context } = setUp();
    // The keys change between the ticket and the upload.
    const storage = (bucket: string) => {
      server.secrets = { ...server.secrets, secret: 'another' };
      return server.storage(bucket);
    };
    const going = notarize({ file, shownPath: String }, context, { api: server.api, storage, clock });
    await expect(going).rejects.toMatchObject({
      code: 'notary-upload-failed',
      message: expect.stringContaining('SignatureDoesNotMatch'),
    });
    expect(server.uploads).toEqual([]);
  });

  test('a refused upload is not tried again', async () => {
    server.mishaps = [{ call: 'upload', what: { status: 403 } }];
    await expect(setUp().go()).rejects.toMatchObject({ code: 'notary-upload-failed' });
    expect(server.calls).toEqual(['submit', 'upload']);
  });

  test('a run that is cancelled while it waits ends as interrupted', async () => {
    server.statuses = ['In Progress'];
    const controller = new AbortController();
    const { context, go } = setUp({ host: { signal: controller.signal } });
    Object.assign(context.host, { progress: () => controller.abort() });
    await expect(go()).rejects.toMatchObject({ code: 'interrupted' });
    expect(context.recorded.outputs.get('submission-id')).toBeTruthy();
  });
});
