import type { ExecResult } from '../../shared/exec.ts';
import type { ToolCall } from '../tool-call.ts';
import type { FileOutcome, Signable, SignatureProblem, Signer, SigningContext } from '../types.ts';
import { attempt } from './retry.ts';
import { identifierOf, isEntitled, type MacSettings } from './settings.ts';
import { verifyMacho } from './verify-macho.ts';

/** Files for one process; the arguments of a command are limited. */
const FILES_PER_PROCESS = 50;
const TIMESTAMP_FAILED = /timestamp (?:service|was expected|server)|A timestamp/i;

/** What codesign said, and what it means. */
const EXPLANATIONS: readonly [RegExp, string][] = [
  [
    /errSecInternalComponent/,
    'The keychain is locked, or its partition list does not name codesign. Is another step changing keychains at the same time?',
  ],
  [
    /unable to build chain to self-signed root/,
    'The intermediate certificate is missing: set APPLE_DEVELOPER_ID_CA_G2, or export the certificate with its chain.',
  ],
  [
    /resource fork, Finder information/,
    'Extended attributes are in the way: xattr -cr <folder>, before the action.',
  ],
  [
    /bundle format (?:unrecognized|is ambiguous)/,
    'A folder looks like a bundle and is none: a framework needs Versions/Current and its links. Hand over the archive; upload-artifact loses links.',
  ],
  [
    TIMESTAMP_FAILED,
    "Apple's timestamp server did not answer in several attempts. Run the job again, or name another: 'timestamp-url: …'.",
  ],
];

/** A signer with Apple's own program. `keychain` holds the certificate; absent: ad hoc. */
export function codesignSigner(
  context: SigningContext,
  settings: MacSettings,
  keychain: string | undefined,
): Signer {
  return {
    tool: 'codesign',
    ...(settings.identity && { identity: settings.identity.name }),
    sign: async (files) => {
      const outcomes = new Map<string, FileOutcome>();
      for (const batch of batches(files, settings)) {
        for (const outcome of await signBatch(batch, { context, settings, keychain }))
          outcomes.set(outcome.path, outcome);
      }
      return files.map(
        ({ path }) => outcomes.get(path) ?? { path, status: 'failed', why: 'codesign was not run on it' },
      );
    },
    verify: async (files) => [
      ...(await verifyMacho(files, settings, context.host.platform)),
      ...(await verifyByCodesign(files, context)),
    ],
  };
}

/** Files that are signed with the same arguments, as many as one process takes. */
export function batches(files: readonly Signable[], settings: MacSettings): Signable[][] {
  // An identifier is given to the one file that it is for; all others take theirs from their names or Info.plist.
  const groups = Map.groupBy(
    files,
    (file) => `${isEntitled(file, settings)} ${ownIdentifier(file, settings) ?? ''}`,
  );
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / FILES_PER_PROCESS) }, (_, index) =>
      group.slice(index * FILES_PER_PROCESS, (index + 1) * FILES_PER_PROCESS),
    ),
  );
}

/** The command that signs `files`, all of one batch. Never `--deep`, which gives all files the same flags and skips most. */
export function planCodesign(
  files: readonly Signable[],
  settings: MacSettings,
  { keychain, number = 0 }: CodesignRun,
): ToolCall {
  const { identity } = settings;
  const [first] = files;
  const identifier = first && ownIdentifier(first, settings);
  return {
    tool: 'codesign',
    args: [
      ...['--force', '--sign', identity?.fingerprint ?? '-'],
      ...(identity && first ? certifiedOptions(first, settings, { keychain, number }) : []),
      ...(identifier === undefined ? [] : ['--identifier', identifier]),
      ...files.map(({ place }) => place),
    ],
  };
}

/** What only a signature with a certificate has. */
function certifiedOptions(
  file: Signable,
  settings: MacSettings,
  { keychain, number = 0 }: CodesignRun,
): string[] {
  const { timestamps, entitlements } = settings;
  const server = timestamps === 'none' ? 'none' : timestamps[number % Math.max(timestamps.length, 1)];
  return [
    ...(keychain === undefined ? [] : ['--keychain', keychain]),
    ...(file.format === 'dmg' ? [] : ['--options', 'runtime']),
    server === undefined ? '--timestamp' : `--timestamp=${server}`,
    ...(entitlements !== undefined && isEntitled(file, settings) ? ['--entitlements', entitlements] : []),
  ];
}

/** What one run of codesign needs beside the settings. */
export interface CodesignRun {
  keychain?: string | undefined;
  number?: number;
}

function ownIdentifier(file: Signable, settings: MacSettings): string | undefined {
  return settings.identifier?.path === file.path ? identifierOf(file, settings) : undefined;
}

interface Batch {
  context: SigningContext;
  settings: MacSettings;
  keychain: string | undefined;
}

/** Signs a batch in one process. If that fails, each file is signed alone, so that the failure has a name. */
async function signBatch(files: readonly Signable[], batch: Batch): Promise<FileOutcome[]> {
  const { code, stderr } = await codesign(files, batch);
  if (code === 0) return files.map(({ path }) => ({ path, status: 'signed' }));
  const [only, second] = files;
  if (only && !second) return [failure(only, stderr)];
  const outcomes: FileOutcome[] = [];
  for (const file of files) outcomes.push(...(await signBatch([file], batch)));
  return outcomes;
}

function codesign(files: readonly Signable[], { context, settings, keychain }: Batch): Promise<ExecResult> {
  const { host, env } = context;
  return attempt<ExecResult>({
    signal: host.signal,
    again: ({ code, stderr }) => code !== 0 && TIMESTAMP_FAILED.test(stderr),
    work: (number) => {
      const { tool, args } = planCodesign(files, settings, { keychain, number });
      return host.exec(tool, args, { env, allowFailure: true });
    },
  });
}

function failure({ path }: Signable, stderr: string): FileOutcome {
  const [, hint] = EXPLANATIONS.find(([pattern]) => pattern.test(stderr)) ?? [];
  return {
    path,
    status: 'failed',
    why: `codesign: ${stderr.trim().split('\n').slice(-3).join(' / ')}`,
    ...(hint !== undefined && { hint }),
  };
}

async function verifyByCodesign(
  files: readonly Signable[],
  { host, env }: SigningContext,
): Promise<SignatureProblem[]> {
  const problems: SignatureProblem[] = [];
  for (const { path, place } of files) {
    const { code, stderr } = await host.exec('codesign', ['--verify', '--strict', '--verbose=2', place], {
      env,
      allowFailure: true,
    });
    if (code !== 0)
      problems.push({
        path,
        what: `codesign --verify --strict says: ${stderr.trim().split('\n').slice(-3).join(' / ')}`,
      });
  }
  return problems;
}
