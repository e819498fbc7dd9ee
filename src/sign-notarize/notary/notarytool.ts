import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { ExecResult } from '../../shared/exec.ts';
import type { ToolCall } from '../tool-call.ts';
import type { NotaryCredentials, SigningContext } from '../types.ts';
import type { Notary } from './notary.ts';

type AppleId = Extract<NotaryCredentials, { kind: 'apple-id' }>;

const PROFILE = 'sidecar-notary';
const AS_JSON = ['--output-format', 'json'];

/**
 * The calls by which an Apple ID notarizes. `notarytool` takes the password from a terminal, as an argument, or from a
 * keychain profile, and from no file, variable or standard input (`@env:` was altool's). So it is an argument
 * once, for the moment in which the profile is stored in a keychain of our own; the later calls name the profile.
 */
export const notarytoolCalls = {
  createKeychain: (keychain: string, password: string): ToolCall[] => [
    { tool: 'security', args: ['create-keychain', '-p', password, keychain] },
    // Without this it locks itself after five minutes, and notarytool would ask a person who is not there.
    { tool: 'security', args: ['set-keychain-settings', keychain] },
    { tool: 'security', args: ['unlock-keychain', '-p', password, keychain] },
  ],
  store: ({ appleId, teamId, password }: AppleId, keychain: string): ToolCall => ({
    tool: 'xcrun',
    args: [
      ...['notarytool', 'store-credentials', PROFILE, '--keychain', keychain],
      ...['--apple-id', appleId, '--team-id', teamId, '--password', password],
    ],
  }),
  submit: (file: string, keychain: string): ToolCall =>
    notarytool('submit', [file, '--no-progress'], keychain),
  info: (id: string, keychain: string): ToolCall => notarytool('info', [id], keychain),
  log: (id: string, file: string, keychain: string): ToolCall => ({
    tool: 'xcrun',
    args: ['notarytool', 'log', id, file, ...profile(keychain)],
  }),
  deleteKeychain: (keychain: string): ToolCall => ({ tool: 'security', args: ['delete-keychain', keychain] }),
} as const;

function notarytool(command: string, args: readonly string[], keychain: string): ToolCall {
  return { tool: 'xcrun', args: ['notarytool', command, ...args, ...profile(keychain), ...AS_JSON] };
}

function profile(keychain: string): string[] {
  return ['--keychain-profile', PROFILE, '--keychain', keychain];
}

/** Gives `work` the notary of an Apple ID; the keychain with its password is gone afterwards. Throws `notary-needs-mac`. */
export async function withNotarytool<T>(
  appleId: AppleId,
  context: SigningContext,
  work: (notary: Notary) => Promise<T>,
): Promise<T> {
  const { host } = context;
  if (host.platform !== 'darwin') throw needsMac();
  const keychain = join(context.work, 'notary.keychain-db');
  const secret = randomBytes(24).toString('hex');
  host.mask(secret);
  const run = ({ tool, args }: ToolCall, allowFailure = false) =>
    host.exec(tool, args, { env: context.env, allowFailure });
  try {
    for (const call of notarytoolCalls.createKeychain(keychain, secret)) await run(call);
    const stored = await run(notarytoolCalls.store(appleId, keychain), true);
    if (stored.code !== 0) throw refusedId(appleId, stored);
    return await work(notaryOf(keychain, context, run));
  } finally {
    await run(notarytoolCalls.deleteKeychain(keychain), true).catch(() => undefined);
  }
}

function notaryOf(
  keychain: string,
  context: SigningContext,
  run: (call: ToolCall, allowFailure?: boolean) => Promise<ExecResult>,
): Notary {
  return {
    submit: async (file) => field(await run(notarytoolCalls.submit(file, keychain), true), 'id'),
    // It ends with 0 for a refused submission, too: what counts is the word.
    status: async (id) => field(await run(notarytoolCalls.info(id, keychain), true), 'status'),
    log: async (id) => {
      const file = join(context.work, 'notary-log.json');
      const { code } = await run(notarytoolCalls.log(id, file, keychain), true);
      return code === 0 ? JSON.parse(await readFile(file, 'utf8')) : undefined;
    },
  };
}

/** A field of the JSON on stdout. Other lines (warnings of Xcode) may stand around it. */
function field({ code, stdout, stderr }: ExecResult, name: 'id' | 'status'): string {
  const start = stdout.indexOf('{');
  const end = stdout.lastIndexOf('}');
  const value = start < 0 ? undefined : parse(stdout.slice(start, end + 1))?.[name];
  if (code === 0 && typeof value === 'string' && value !== '') return value;
  const said = (stderr.trim() || stdout.trim()).split('\n').slice(-8).join('\n');
  if (/agreement/i.test(said)) {
    return fail(
      'notary-agreement',
      said,
      'The Account Holder of the team must accept the new agreement at developer.apple.com.',
    );
  }
  return fail(
    'notary-failed',
    said,
    'Run it again; if it stays, try an API key (`apple-api-key`), which needs no notarytool.',
  );
}

function fail(code: 'notary-agreement' | 'notary-failed', said: string, hint: string): never {
  throw new UserError(code, `notarytool failed: ${said || 'it printed nothing'}`, { hint });
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusedId({ appleId, teamId }: AppleId, { stdout, stderr }: ExecResult): UserError {
  const said = (stderr.trim() || stdout.trim()).split('\n').slice(-5).join('\n');
  return new UserError(
    'notary-unauthorized',
    `Apple refused the Apple ID '${appleId}' of team '${teamId}'. notarytool said:\n${said}`,
    {
      hint:
        '`apple-notarize-password` must be an app-specific password (account.apple.com, Sign-In and Security), not that of the account, ' +
        'and the Apple ID must belong to the team.',
    },
  );
}

function needsMac(): UserError {
  return new UserError('notary-needs-mac', 'An Apple ID can notarize on macOS only, where notarytool is.', {
    hint: 'Use an App Store Connect API key (`apple-api-key`, `apple-api-key-id`, `apple-api-issuer`): it works on every runner. Or run this job on macos-latest.',
  });
}
