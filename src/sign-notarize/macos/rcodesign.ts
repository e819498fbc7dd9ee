import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../shared/describe-error.ts';
import { UserError } from '../../shared/errors.ts';
import type { ExecResult } from '../../shared/exec.ts';
import { inOrder } from '../../sidecar/in-order.ts';
import type { FileOutcome, Signable, Signer, SigningContext } from '../types.ts';
import { attempt } from './retry.ts';
import { identifierOf, isEntitled, type MacSettings } from './settings.ts';
import { verifyMacho } from './verify-macho.ts';

/** A process takes 15 ms and its timestamp a second of waiting. */
const AT_ONCE = 4;

const TIMESTAMP_FAILED = /^Error:.*Time-Stamp/m;

/** A signer for macOS code on every system. The key lies in a file of `context.work` that only we can read. */
export async function rcodesignSigner(context: SigningContext, settings: MacSettings): Promise<Signer> {
  const { host, env, work, credentials } = context;
  await assertInstalled(context);
  const pem = credentials.certificate && (await writePem(work, credentials.certificate));
  const signOne = async (file: Signable): Promise<FileOutcome> => {
    const result = await attempt<ExecResult>({
      signal: host.signal,
      again: ({ stderr }) => TIMESTAMP_FAILED.test(stderr),
      work: (number) =>
        host.exec('rcodesign', rcodesignArguments(file, settings, { pem, number }), {
          env,
          allowFailure: true,
        }),
    });
    if (result.code === 0) return { path: file.path, status: 'signed' };
    return failure(file, result.stderr);
  };
  return {
    tool: 'rcodesign',
    ...(settings.identity && { identity: settings.identity.name }),
    sign: async (files) => {
      const outcomes: FileOutcome[] = [];
      for await (const outcome of inOrder(files, AT_ONCE, signOne)) outcomes.push(outcome);
      return outcomes;
    },
    verify: (files) => verifyMacho(files, settings, host.platform),
  };
}

/** What one run of rcodesign needs beside the settings. */
export interface RcodesignRun {
  /** File with certificates and key; absent: ad hoc. */
  pem?: string | undefined;
  /** The how-manieth attempt it is: each one asks the next timestamp server. */
  number?: number;
}

/**
 * The arguments that sign `file` in place. A bundle is signed without what is in it, which was signed before with flags
 * of its own, or keeps the signature of somebody else: rcodesign gives its flags to the outermost only, and would sign
 * again every program and library that it is not told to leave.
 */
export function rcodesignArguments(
  file: Signable,
  settings: MacSettings,
  { pem, number = 0 }: RcodesignRun,
): string[] {
  const { identity, timestamps, entitlements } = settings;
  const identifier = identifierOf(file, settings);
  const server = timestamps === 'none' ? 'none' : timestamps[number % Math.max(timestamps.length, 1)];
  return [
    'sign',
    // Without the configuration files that may lie about on the machine.
    ...['--config-file', '/dev/null'],
    ...(identity && pem !== undefined ? ['--pem-file', pem] : []),
    ...(identity && file.format === 'macho' ? ['--code-signature-flags', 'runtime'] : []),
    ...(identity?.teamId !== undefined ? ['--team-name', identity.teamId] : []),
    ...(identity && server !== undefined ? ['--timestamp-url', server] : []),
    ...(identifier !== undefined ? ['--binary-identifier', identifier] : []),
    ...(entitlements !== undefined && isEntitled(file, settings)
      ? ['--entitlements-xml-file', entitlements]
      : []),
    ...(file.bundle
      ? ['--shallow', ...file.bundle.inner.flatMap((path) => ['--exclude', globOf(path)])]
      : []),
    file.place,
  ];
}

/** The pattern that `path` alone fits. */
function globOf(path: string): string {
  return path.replace(/[*?[\]]/g, '[$&]');
}

async function assertInstalled({ host, env }: SigningContext): Promise<void> {
  try {
    await host.exec('rcodesign', ['--version'], { env });
  } catch (cause) {
    if (!(cause instanceof UserError) || cause.code !== 'tool-missing') throw cause;
    throw new UserError(
      'tool-missing',
      `macOS code is signed by rcodesign on this system, and it cannot be started: ${messageOf(cause)}`,
      {
        hint: "Install it in a step before: cargo install apple-codesign --version 0.29.0 --locked, or the binary of its GitHub release 'apple-codesign/0.29.0'. Or run this job on macOS.",
        cause,
      },
    );
  }
}

/** rcodesign takes the first certificate of the file for the one that belongs to the key, so the leaf is first. */
async function writePem(
  work: string,
  { chainPem, keyPem }: { chainPem: string; keyPem: string },
): Promise<string> {
  const file = join(work, 'certificate.pem');
  await writeFile(file, `${chainPem}${keyPem}`, { mode: 0o600 });
  return file;
}

function failure({ path }: Signable, said: string): FileOutcome {
  const why = /^Error: (.*)$/m.exec(said)?.[1] ?? said.trim().split('\n').slice(-3).join(' / ');
  const hint = TIMESTAMP_FAILED.test(said)
    ? "The timestamp server did not answer in several attempts. Run the job again, or name others: 'timestamp-url: …'."
    : undefined;
  return { path, status: 'failed', why: `rcodesign: ${why}`, ...(hint !== undefined && { hint }) };
}
