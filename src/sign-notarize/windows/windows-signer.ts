import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import { type Clock, realClock } from '../clock.ts';
import type { Certificate, Signable, Signer, SigningContext, ToolName } from '../types.ts';
import { azureSigning } from './azure/azure-signing.ts';
import { type BatchPlan, processesAtOnce, type Signed, signInBatches } from './batches.ts';
import { commandCall, type KeyFiles } from './commands.ts';
import { explain } from './explain.ts';
import { jsignKeyOf, signWithJsign } from './jsign.ts';
import { signWithOsslsigncode } from './osslsigncode.ts';
import {
  findSigntool,
  SIGNTOOL_FILES,
  signtoolMissing,
  signWithSigntool,
  withStoredCertificate,
} from './signtool.ts';
import { timestampServers } from './timestamps.ts';
import { verifyWindows } from './verify.ts';

export { chooseWindowsTool } from './choose-tool.ts';
export { existingPeSignature } from './existing.ts';

/** The tools that sign for Windows. */
export type WindowsTool = Extract<ToolName, 'signtool' | 'osslsigncode' | 'jsign' | 'azure' | 'command'>;

/** How a tool signs a batch, and how many files and processes suit it. */
export type Signing = Pick<BatchPlan, 'size' | 'least' | 'atOnce' | 'sign'> & {
  /** Whose signature it is, for reports. */
  identity?: string;
};

/** Files that one Java process signs: its start is paid once, and two cores still have two processes. */
const JSIGN_FILES = 250;
/** A Java process takes a second to start, which is the time of some dozens of files. */
const JSIGN_LEAST = 40;

/**
 * A signer for PE files and installers, with timestamps. Secrets are written to `context.work` only. Throws
 * `signing-credentials-missing`, `tool-missing`; its `sign` also `timestamp-failed` and `azure-…`.
 */
export async function windowsSigner(
  tool: WindowsTool,
  context: SigningContext,
  clock: Clock = realClock,
): Promise<Signer> {
  const servers = timestampServers(context.given['timestamp-url'], tool);
  const signing = await signingOf(tool, { context, servers, clock });
  const plan: BatchPlan = {
    ...signing,
    explain: (said) => explain(said, { tool, servers, context }),
    progress: (text) => context.host.progress(text),
  };
  const { certificate } = context.credentials;
  const usesCertificate = tool !== 'azure' && tool !== 'command';
  return {
    tool,
    ...(signing.identity && { identity: signing.identity }),
    sign: (files) => withTool(tool, context, () => signInBatches(files, plan)),
    verify: (files) =>
      verifyWindows(files, context, {
        tool,
        timestamped: servers.length > 0 && tool !== 'command',
        ...(usesCertificate && certificate && { fingerprint: certificate.fingerprint }),
      }),
  };
}

interface Means {
  context: SigningContext;
  servers: readonly string[];
  clock: Clock;
}

async function signingOf(tool: WindowsTool, means: Means): Promise<Signing> {
  const { context, servers, clock } = means;
  if (tool === 'azure') return azureSigning(context, servers, clock);
  if (tool === 'command') return commandSigning(context);
  const certificate = certificateOf(context, tool);
  const key = await keyFiles(certificate, context);
  const identity = certificate.name;
  if (tool === 'signtool') return signtoolSigning(certificate, means);
  if (tool === 'jsign') {
    const store = await jsignKeyOf(certificate.algorithm, key, context);
    const sign = (files: readonly Signable[]) => signWithJsign(files, store, { servers, context });
    return { identity, size: JSIGN_FILES, least: JSIGN_LEAST, atOnce: processesAtOnce([]), sign };
  }
  const sign = async ([file]: readonly Signable[]): Promise<Signed[]> =>
    file ? [await signWithOsslsigncode(file, key, { servers, context, clock })] : [];
  return { identity, size: 1, least: 1, atOnce: processesAtOnce(servers), sign };
}

async function signtoolSigning(certificate: Certificate, { context, servers }: Means): Promise<Signing> {
  const signtool = await findSigntool(context);
  if (!signtool) throw signtoolMissing();
  const { fingerprint, name } = certificate;
  const sign = (files: readonly Signable[]) =>
    signWithSigntool(files, { fingerprint }, { signtool, servers, context });
  return { identity: name, size: SIGNTOOL_FILES, least: 10, atOnce: 2, sign };
}

/** signtool takes its certificate from the user's store; the other tools from files. */
async function withTool<T>(tool: WindowsTool, context: SigningContext, work: () => Promise<T>): Promise<T> {
  if (tool !== 'signtool') return work();
  const certificate = certificateOf(context, tool);
  return withStoredCertificate(certificate, keyPaths(context), { context, work });
}

function commandSigning(context: SigningContext): Signing {
  const command = context.credentials.command ?? [];
  if (!command.some((part) => part.includes('{file}'))) {
    throw new UserError(
      'signing-credentials-missing',
      '`sign-command` does not say where the file goes: it has no `{file}`.',
      {
        hint: 'For example:\n  sign-command: |\n    smctl\n    sign\n    --keypair-alias\n    my-key\n    --input\n    {file}',
      },
    );
  }
  const sign = async ([file]: readonly Signable[]): Promise<Signed[]> => {
    if (!file) return [];
    const { tool, args } = commandCall(command, file.place);
    // Key lockers are logged in by variables of their own, which are no inputs of ours and so still there.
    const options = { env: context.env, allowFailure: true };
    const { code, stdout, stderr } = await context.host.exec(tool, args, options);
    return [code === 0 ? { ok: true } : { ok: false, said: `${stdout}\n${stderr}` }];
  };
  // A token in a slot serves one process at a time.
  return { identity: basename(command[0] ?? ''), size: 1, least: 1, atOnce: 1, sign };
}

function certificateOf({ credentials }: SigningContext, tool: WindowsTool): Certificate {
  if (credentials.certificate) return credentials.certificate;
  throw new UserError(
    'signing-credentials-missing',
    `'${tool}' signs with a certificate, and none was given.`,
    {
      hint: 'Give `win-csc-link` and `win-csc-key-password` (or WIN_CSC_LINK and WIN_CSC_KEY_PASSWORD).',
    },
  );
}

async function keyFiles({ keyPem, chainPem }: Certificate, context: SigningContext): Promise<KeyFiles> {
  const paths = keyPaths(context);
  await writeFile(paths.key, keyPem, { mode: 0o600 });
  await writeFile(paths.chain, chainPem, { mode: 0o600 });
  return paths;
}

function keyPaths({ work }: SigningContext): KeyFiles {
  return { key: join(work, 'windows-key.pem'), chain: join(work, 'windows-chain.pem') };
}
