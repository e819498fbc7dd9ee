import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Env, Host } from '../../shared/host.ts';
import type { ToolCall } from '../tool-call.ts';
import type { Credentials, SigningContext } from '../types.ts';

/** The socket of the agent must have a path of less than 108 characters, and gpg adds some. */
const LONGEST_HOME = 80;

/** A key that is in a home of its own. */
export interface GpgKey {
  /** As reports name it: `Name <address>`, and the fingerprint. */
  identity: string;
  /** Writes the armored detached signature of `file` to `to`. Throws `gpg-failed`. */
  sign(file: string, to: string): Promise<void>;
  /** Checks a signature with the public part of the key. Throws `gpg-failed`. */
  verify(file: string, signature: string): Promise<void>;
}

/** What gpg is called with. The passphrase comes on standard input (`--passphrase-fd 0`) and nowhere else. */
export const gpgCalls = {
  importKey: (home: string, file: string): ToolCall => gpg(home, ['--import', file]),
  list: (home: string): ToolCall => gpg(home, ['--with-colons', '--list-secret-keys']),
  sign: (home: string, { key, file, to }: { key: string; file: string; to: string }): ToolCall =>
    gpg(home, [
      ...['--pinentry-mode', 'loopback', '--passphrase-fd', '0', '--local-user', key],
      ...['--armor', '--detach-sign', '--output', to, '--', file],
    ]),
  verify: (home: string, signature: string, file: string): ToolCall =>
    gpg(home, ['--verify', '--', signature, file]),
  endAgent: (home: string): ToolCall => ({ tool: 'gpgconf', args: ['--homedir', home, '--kill', 'all'] }),
} as const;

function gpg(home: string, args: readonly string[]): ToolCall {
  return { tool: 'gpg', args: ['--homedir', home, '--batch', '--no-tty', '--yes', ...args] };
}

/**
 * Imports the key into a home of its own (0700) and gives it to `work`. Afterwards its agent is ended and the home is
 * gone, whatever happened. Throws `gpg-key-invalid`.
 */
export async function withGpgKey<T>(
  { key, passphrase }: NonNullable<Credentials['gpg']>,
  context: SigningContext,
  work: (key: GpgKey) => Promise<T>,
): Promise<T> {
  const { host } = context;
  const home = await makeHome(context);
  const env: Env = { ...context.env, GNUPGHOME: home, LC_ALL: 'C.UTF-8' };
  try {
    const { fingerprint, name } = await importKey(home, key, { host, env });
    return await work({
      identity: `${name} (${fingerprint})`,
      sign: async (file, to) => {
        const { tool, args } = gpgCalls.sign(home, { key: fingerprint, file, to });
        const result = await host.exec(tool, args, { env, input: `${passphrase}\n`, allowFailure: true });
        if (result.code !== 0) throw failed(file, result.stderr);
      },
      verify: async (file, signature) => {
        const { tool, args } = gpgCalls.verify(home, signature, file);
        const result = await host.exec(tool, args, { env, allowFailure: true });
        if (result.code !== 0) throw failed(file, result.stderr);
      },
    });
  } finally {
    const end = gpgCalls.endAgent(home);
    await host.exec(end.tool, end.args, { env, allowFailure: true }).catch(() => undefined);
    await rm(home, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

async function makeHome({ work }: SigningContext): Promise<string> {
  const parent = work.length < LONGEST_HOME ? work : tmpdir();
  await mkdir(parent, { recursive: true });
  // mkdtemp makes it with mode 0700, without which gpg complains.
  return mkdtemp(join(parent, 'gpg-'));
}

async function importKey(
  home: string,
  key: Buffer,
  { host, env }: { host: Host; env: Env },
): Promise<{ fingerprint: string; name: string }> {
  const file = join(home, 'key.gpg');
  await writeFile(file, key, { mode: 0o600 });
  const call = gpgCalls.importKey(home, file);
  const imported = await host.exec(call.tool, call.args, { env, allowFailure: true });
  await rm(file);
  const list = gpgCalls.list(home);
  const { stdout } = await host.exec(list.tool, list.args, { env, allowFailure: true });
  const records = stdout.split('\n').map((line) => line.split(':'));
  const fingerprint = records.find(([type]) => type === 'fpr')?.[9];
  const [, validity] = records.find(([type]) => type === 'sec') ?? [];
  if (!fingerprint) throw notAKey(imported.stderr);
  if (validity === 'e' || validity === 'r') throw ended(fingerprint, validity);
  return { fingerprint, name: records.find(([type]) => type === 'uid')?.[9] ?? 'no name' };
}

function notAKey(said: string): UserError {
  return new UserError(
    'gpg-key-invalid',
    `\`gpg-key\` holds no secret key that gpg can read. It said:\n${lastOf(said)}`,
    {
      hint: 'Give what this prints (armored text, or base64 of it): gpg --armor --export-secret-keys <id>',
    },
  );
}

function ended(fingerprint: string, validity: 'e' | 'r'): UserError {
  const what = validity === 'e' ? 'has expired' : 'is revoked';
  return new UserError('gpg-key-invalid', `The GPG key ${fingerprint} ${what}.`, {
    hint: 'Give it more time (gpg --quick-set-expire), export it again, and publish its public part again.',
  });
}

function failed(file: string, said: string): UserError {
  const wrong = /bad passphrase/i.test(said);
  return new UserError('gpg-failed', `gpg made no good signature of '${file}'. It said:\n${lastOf(said)}`, {
    hint: wrong
      ? 'The passphrase is wrong: check `gpg-passphrase` (or GPG_PASSPHRASE).'
      : 'Can the key sign? `gpg --list-secret-keys` shows [S] at a key that can.',
  });
}

function lastOf(said: string): string {
  return said.trim().split('\n').slice(-4).join('\n') || 'nothing';
}
