import { resolve } from 'node:path';
import { UserError } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';
import { shortPath } from '../shared/short-path.ts';
import { type DownloadedArtifact, nameHandOver, shareAgain } from '../sidecar/named-hand-over.ts';
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
  const { path, artifact } = await nameHandOver(given, host);
  const known = artifact && `Artifact '${artifact.name}'`;
  const subject: Subject = { ...(await openSubject(path, host)), ...(known && { known }) };
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
    sign(subject, contextOf({ given, host, subject, work }, gathered.credentials), artifact),
  );
  const source = known ?? shortPath(subject.source, host);
  await host.summary(renderReport({ ...signed, source }));
  return describe(signed);
}

async function sign(
  subject: Subject,
  context: SigningContext,
  artifact: DownloadedArtifact | undefined,
): Promise<SignedSubject> {
  const publish = async () => {
    if (artifact) await shareAgain(artifact, context.host);
  };
  if (subject.platform !== 'linux') return signSubject(subject, context, publish);
  const signed = await signLinux(subject, context);
  await publish();
  return signed;
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
