import { UserError } from '../../shared/errors.ts';
import { type Clock, realClock } from '../clock.ts';
import type { Service } from '../http.ts';
import type { Notarization, SigningContext } from '../types.ts';
import { NOTARY_URL, NotaryApi } from './api.ts';
import { describeIssue, issuesIn } from './issues.ts';
import { type Notary, restNotary } from './notary.ts';
import { withNotarytool } from './notarytool.ts';
import { NotaryToken } from './token.ts';
import { STORAGE_URL, type StorageUrl } from './upload.ts';
import { waitForDecision } from './wait.ts';

/** What Apple is asked to notarize. */
export interface NotaryRequest {
  /** Absolute path of a `.zip`, `.pkg` or `.dmg`; absent only where `submission-id` resumes. */
  file?: string;
  /** Turns a path of Apple's log (`sidecar.zip/_internal/x.so`) into one that the reader knows. */
  shownPath: (path: string) => string;
}

/** Where Apple is, and its time: other values are for tests. */
export interface NotaryPlace {
  api: string;
  storage: StorageUrl;
  clock: Clock;
}

/**
 * Submits `file` (or resumes `context.given['submission-id']`), prints and outputs the id at once, waits until Apple
 * has decided or the time is up. Returns only if it was accepted; each issue of the log becomes an annotation.
 *
 * Throws `notary-rejected`, `notary-timeout`, `notary-agreement`, `notary-unauthorized`, `notary-unknown-id`,
 * `notary-upload-failed`, `notary-too-large`, `notary-key-invalid`, `notary-needs-mac`, `notary-failed`, `service-unreachable`.
 */
export async function notarize(
  request: NotaryRequest,
  context: SigningContext,
  place: NotaryPlace = placeOf(context),
): Promise<Notarization> {
  const { host, credentials } = context;
  const service: Service = {
    name: "Apple's notary service",
    clock: place.clock,
    signal: host.signal,
    debug: (message) => host.debug(message),
  };
  if (credentials.notary?.kind === 'apple-id') {
    return withNotarytool(credentials.notary, context, (notary) =>
      run(notary, { request, context, service }),
    );
  }
  if (!credentials.notary) throw new Error('notarize() was called without credentials');
  const api = new NotaryApi(place.api, new NotaryToken(credentials.notary, place.clock), service);
  const notary = restNotary(api, { storage: place.storage, service, mask: (secret) => host.mask(secret) });
  return run(notary, { request, context, service });
}

/** Apple's addresses, or a stand-in's where the suite's own tests run the finished program. */
function placeOf({ host }: SigningContext): NotaryPlace {
  const { SIDECAR_NOTARY_URL: api, SIDECAR_NOTARY_STORAGE_URL: storage } = host.env;
  return {
    api: api || NOTARY_URL,
    storage: storage ? (bucket) => `${storage}/${bucket}` : STORAGE_URL,
    clock: realClock,
  };
}

interface Job {
  request: NotaryRequest;
  context: SigningContext;
  service: Service;
}

async function run(notary: Notary, { request, context, service }: Job): Promise<Notarization> {
  const { host, given } = context;
  const submissionId = given['submission-id'] ?? (await submit(notary, request, host.info));
  // At once, so that a run that is cancelled or killed while it waits can be resumed.
  host.output('submission-id', submissionId);
  host.info(`Submission ${submissionId} (resume with 'submission-id: ${submissionId}').`);
  const status = await waitForDecision(notary, submissionId, {
    timeout: given['notarize-timeout'],
    service,
    progress: (text) => host.progress(text),
  });
  const summary = await reportIssues(notary, submissionId, { request, context, service });
  if (status !== 'Accepted') throw rejected(submissionId, status, summary);
  host.info(`Apple accepted submission ${submissionId}.`);
  return { submissionId, accepted: true };
}

async function submit(
  notary: Notary,
  { file }: NotaryRequest,
  info: (text: string) => void,
): Promise<string> {
  if (file === undefined) throw new Error('there is neither a file to submit nor an id to resume');
  info(`Submitting '${file}' to Apple's notary service.`);
  return notary.submit(file);
}

/** Annotates every issue of the log, also of an accepted one (those are warnings), and gives Apple's summary. */
async function reportIssues(notary: Notary, id: string, { request, context }: Job): Promise<string> {
  const content = await notary.log(id).catch((error: unknown) => {
    context.host.debug(`no log: ${error}`);
    return undefined;
  });
  if (content !== undefined) context.host.debug(JSON.stringify(content, undefined, 2));
  const { summary, issues } = issuesIn(content);
  for (const issue of issues) {
    const level = issue.severity === 'error' ? 'error' : 'warning';
    context.host.annotate(level, describeIssue(issue, request.shownPath));
  }
  return summary;
}

function rejected(id: string, status: string, summary: string): UserError {
  const said = summary ? ` Apple says: ${summary}.` : '';
  return new UserError(
    'notary-rejected',
    `Apple's decision on submission ${id} is '${status}', not 'Accepted'.${said}`,
    {
      hint: 'Every file that Apple complains about is annotated above. Sign them, and submit again (without `submission-id`).',
    },
  );
}
