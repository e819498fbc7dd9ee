import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { UserError } from '../../shared/errors.ts';
import { inOrder } from '../../sidecar/in-order.ts';
import type { Signable, SignatureProblem, SigningContext } from '../types.ts';
import { nameOf, readCodeSignature } from './authenticode.ts';
import { lastLines } from './batches.ts';
import { hasTool } from './choose-tool.ts';
import { osslsigncodeCheck, signtoolCheck } from './commands.ts';
import { findSigntool } from './signtool.ts';
import type { WindowsTool } from './windows-signer.ts';

/** What the signatures must be. */
export interface Expected {
  /** What made them, and so may not judge them. */
  tool: WindowsTool;
  timestamped: boolean;
  /** Of the certificate: SHA-1, hexadecimal in capitals. Any certificate where it is not known beforehand. */
  fingerprint?: string;
}

/** What is wrong, in a line of osslsigncode: its own words, or (the only ones of older versions) those of OpenSSL. */
const COMPLAINT = /^\s*Error: |:Verify error: ?|MISMATCH|No signature/i;
/** OpenSSL's words where a chain ends at a root that this machine does not know, or no list of revoked ones is to be had. */
const UNDECIDED =
  /(?:^\s*Error|:Verify error): ?(?:unable to get (?:local )?(?:issuer certificate|certificate CRL)|self[- ]signed certificate)/;

/**
 * Checks every file by means that did not sign it: our own reader on each PE file (hash, signature, certificate,
 * timestamp), and a second program where this machine has one: osslsigncode, or signtool on Windows.
 * A root that is unknown here is a warning, once: an own authority's root is known to its users only.
 */
export async function verifyWindows(
  files: readonly Signable[],
  context: SigningContext,
  expected: Expected,
): Promise<SignatureProblem[]> {
  const ours = await each(files, (file) => readBack(file, expected));
  const known = new Set(ours.map(({ path }) => path));
  const others = files.filter(({ path }) => !known.has(path));
  return [...ours, ...(await askOthers(others, context, expected))];
}

async function readBack(
  file: Signable,
  { timestamped, fingerprint }: Expected,
): Promise<SignatureProblem | undefined> {
  if (file.format !== 'pe') return undefined;
  const signature = await readCodeSignature(file.place);
  const wrong = (what: string) => ({ path: file.path, what });
  if (!signature) return wrong('has no signature although the tool reported success');
  if (signature.problem) return wrong(`has a broken signature: ${signature.problem}`);
  const { signer, timestamp } = signature;
  if (signer && fingerprint && signer.fingerprint.replaceAll(':', '') !== fingerprint) {
    return wrong(`is signed by '${nameOf(signer)}' (${signer.fingerprint}) and not by the given certificate`);
  }
  if (timestamp?.problem) return wrong(`has a bad timestamp: ${timestamp.problem}`);
  if (timestamped && !timestamp) return wrong('has no timestamp although one was asked for');
  return undefined;
}

async function askOthers(
  files: readonly Signable[],
  context: SigningContext,
  { tool }: Expected,
): Promise<SignatureProblem[]> {
  const signtool = await findSigntool(context);
  if (signtool && tool !== 'signtool') return each(files, (file) => askSigntool(signtool, file, context));
  if (!(await hasTool('osslsigncode', ['--version'], context))) {
    assertReadable(files);
    return [];
  }
  // Of its own work it is asked where the chain leads, which is the same for all, and about what our reader cannot read.
  const asked =
    tool === 'osslsigncode' ? files.filter(({ format }, index) => index === 0 || format !== 'pe') : files;
  const roots = await rootsFile(context);
  const unknown: string[] = [];
  const problems = await each(asked, (file) => askOsslsigncode(file, { roots, unknown, context }));
  if (unknown.length > 0) {
    context.host.annotate(
      'warning',
      `The signatures are good, and their certificate (or that of the timestamp) leads to a root that this machine does not know (such as ${files.find(({ path }) => unknown.includes(path))?.path}). ` +
        'With a certificate of a public authority, add its intermediate certificates to the .p12; an own authority is known to its own users only. ' +
        'SSL_CERT_FILE names the roots to trust here.',
    );
  }
  return problems;
}

/** Our reader knows PE files. Where nobody else is here, an installer database would go out unseen. */
function assertReadable(files: readonly Signable[]): void {
  const unread = files.find(({ format }) => format !== 'pe');
  if (!unread) return;
  throw new UserError(
    'tool-missing',
    `There is no program here that can check the signature of '${unread.path}'.`,
    {
      hint: 'Install one: `sudo apt-get install osslsigncode` or `brew install osslsigncode`.',
    },
  );
}

async function askOsslsigncode(
  { path, place }: Signable,
  { roots, unknown, context }: { roots: string; unknown: string[]; context: SigningContext },
): Promise<SignatureProblem | undefined> {
  const { tool, args } = osslsigncodeCheck(place, roots);
  const { code, stdout, stderr } = await context.host.exec(tool, args, {
    env: context.env,
    allowFailure: true,
  });
  if (code === 0) return undefined;
  const errors = `${stdout}\n${stderr}`.split('\n').filter((line) => COMPLAINT.test(line));
  if (errors.length > 0 && errors.every((line) => UNDECIDED.test(line))) {
    unknown.push(path);
    return undefined;
  }
  const said = errors.map((line) => line.trim()).join('; ') || lastLines(`${stdout}\n${stderr}`, 3);
  return { path, what: `is refused by osslsigncode: ${said}` };
}

async function askSigntool(
  signtool: string,
  { path, place }: Signable,
  context: SigningContext,
): Promise<SignatureProblem | undefined> {
  const { tool, args } = signtoolCheck(signtool, [place]);
  const { code, stdout, stderr } = await context.host.exec(tool, args, {
    env: context.env,
    allowFailure: true,
  });
  // A chain that ends at an unknown root is 0x800B0109 or 0x800B010A.
  if (code === 0 || /0x800B010[9A]/i.test(stdout + stderr)) return undefined;
  return { path, what: `is refused by signtool: ${(stderr || stdout).trim().split('\n').at(-1)}` };
}

/** The roots to trust: those that `SSL_CERT_FILE` names, else Mozilla's, which Node carries on every system. */
async function rootsFile({ host, work }: SigningContext): Promise<string> {
  const named = host.env['SSL_CERT_FILE'];
  if (named) return named;
  const file = join(work, 'roots.pem');
  await writeFile(file, rootCertificates.join('\n'));
  return file;
}

async function each(
  files: readonly Signable[],
  check: (file: Signable) => Promise<SignatureProblem | undefined>,
): Promise<SignatureProblem[]> {
  const problems: SignatureProblem[] = [];
  for await (const problem of inOrder(files, availableParallelism(), check))
    if (problem) problems.push(problem);
  return problems;
}
