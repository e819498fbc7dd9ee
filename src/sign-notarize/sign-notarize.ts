import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { UserError } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';
import { gatherCredentials } from './credentials/credentials.ts';
import { childEnvironment } from './credentials/variables.ts';
import type { outputs, SignInputs } from './inputs.ts';
import { signLinux } from './linux/sign-linux.ts';
import { count, renderReport } from './report.ts';
import { type SignedSubject, signSubject } from './sign-subject.ts';
import { openSubject, type Subject } from './subject.ts';
import type { Credentials, SigningContext } from './types.ts';
import { leaveUnsigned, withoutCertificate } from './unsigned.ts';
import { withWorkFolder } from './work-folder.ts';

type Outputs = Record<keyof typeof outputs, string>;

/** The whole action: opens, plans, signs, verifies, notarizes, puts in place, reports. Returns the outputs. */
export async function signNotarize(given: SignInputs, host: Host): Promise<Outputs> {
  const folder = resolve(host.workspace, given['working-directory']);
  const path = await pathOf(given, folder, host);
  const subject = await openSubject(path, host);
  if (given.signing === 'off') return leaveUnsigned(subject, "'signing' is off", host);
  const installer = subject.kind === 'file' && subject.format === 'pkg';
  const request = { given, platform: subject.platform, installer, folder };
  const gathered = await gatherCredentials(request, { ...host, fetch });
  if (gathered.state === 'none') {
    assertOptional(given, gathered.missing, host);
    const why = `there are no credentials for ${subject.platform} (${gathered.missing.join(', ')})`;
    return withoutCertificate(subject, why, given, host);
  }
  const signed = await withWorkFolder(host, (work) =>
    sign(subject, contextOf({ given, host, subject, work }, gathered.credentials)),
  );
  if (given.artifact !== undefined) await uploadAgain(given.artifact, signed, host);
  await host.summary(renderReport({ ...signed, source: shortPath(subject.source, host.workspace) }));
  return describe(signed);
}

function sign(subject: Subject, context: SigningContext): Promise<SignedSubject> {
  return subject.platform === 'linux' ? signLinux(subject, context) : signSubject(subject, context);
}

interface Surroundings {
  given: SignInputs;
  host: Host;
  subject: Subject;
  work: string;
}

function contextOf({ given, host, subject, work }: Surroundings, credentials: Credentials): SigningContext {
  const format = subject.kind === 'file' && { format: subject.format };
  const { platform } = subject;
  return { given, host, platform, ...format, credentials, work, env: childEnvironment(host.env) };
}

/** The named path, or the folder that the named artifact was downloaded to. */
async function pathOf({ path, artifact }: SignInputs, folder: string, host: Host): Promise<string> {
  if (path !== undefined && artifact === undefined) return resolve(folder, path);
  if (artifact === undefined || path !== undefined) {
    const both = path !== undefined;
    throw new UserError(
      both ? 'input-invalid' : 'input-required',
      both
        ? "Both 'path' and 'artifact' are given."
        : "Neither 'path' nor 'artifact' is given: there is nothing to sign.",
      {
        hint: both
          ? 'Remove one of them.'
          : "Add 'path: …' (the output 'manifest' of build-backend), or the name of an artifact of this run.",
        exitCode: 2,
      },
    );
  }
  if (!host.artifacts) {
    throw new UserError('artifact-missing', `There is no artifact service here to take '${artifact}' from.`, {
      hint: "Use 'path' on a developer's machine.",
    });
  }
  const place = join(host.temp, `signing-${artifact}`);
  await host.artifacts.download(artifact, place);
  return place;
}

/** A release that nobody signed must not look like one that somebody did. */
function assertOptional({ signing }: SignInputs, missing: readonly string[], { context }: Host): void {
  if (signing !== 'required' && context.tag === undefined) return;
  const why =
    signing === 'required'
      ? "'signing' is required"
      : `this run is for the tag '${context.tag}', and releases are signed`;
  throw new UserError(
    'credentials-missing',
    `There is nothing to sign with, and ${why}. Missing: ${missing.join(', ')}.`,
    {
      hint: "Add them to the repository's secrets, and to 'env:' of this step. Without signing: 'signing: off'.",
    },
  );
}

/** Everything that the next job needs, in one artifact, as the one was that it replaces. */
async function uploadAgain(name: string, signed: SignedSubject, host: Host): Promise<void> {
  const { archive, manifest, checksums, signatures } = signed;
  const files = [archive, manifest ?? '', checksums, ...signatures].filter((file) => file !== '');
  await host.group(`Upload artifact '${name}'`, async () =>
    host.artifacts?.upload(name, files, dirname(archive)),
  );
}

function describe(signed: SignedSubject): Outputs {
  const { outcomes, identity } = signed;
  return {
    signed: String(identity !== undefined),
    'signed-count': String(count(outcomes, 'signed')),
    'kept-count': String(count(outcomes, 'kept')),
    'skipped-count': String(count(outcomes, 'skipped')),
    identity: identity ?? '',
    'submission-id': signed.submissionId ?? '',
    notarized: String(signed.notarized),
    stapled: String(signed.stapled),
    archive: signed.archive,
    manifest: signed.manifest ?? '',
    checksums: signed.checksums,
  };
}

/** Relative to the workspace where it is in it. */
function shortPath(path: string, workspace: string): string {
  const short = relative(workspace, path);
  return short.startsWith('..') || isAbsolute(short) ? path : short || '.';
}
