import { throwAll, UserError } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';
import { decide, type Policy } from './plan/decide.ts';
import type { TreePlan } from './plan/plan.ts';
import type { FileOutcome, Signable, Signer } from './types.ts';

/** What became of each file. */
export interface SignedFiles {
  tool: string;
  /** Absent: ad hoc. */
  identity?: string;
  outcomes: FileOutcome[];
}

/** Annotations for files; the report has all of them. */
const FILES_NAMED = 10;

/**
 * Signs the files of a plan, stage by stage, and checks each signature by other means than those that made it.
 * Throws `signing-failed` and `signature-invalid`, one for each file, and what deciding throws.
 */
export async function signFiles(plan: TreePlan, { signer, policy, host }: Signing): Promise<SignedFiles> {
  const { stages, kept } = await decide(plan.stages, policy, signer);
  const count = stages.flat().length;
  const title = count === 0 ? 'Nothing to sign again' : `Sign ${count} files with ${signer.tool}`;
  const outcomes = await host.group(title, () => signStages(stages, signer, host));
  const failed = outcomes.filter((outcome) => outcome.status === 'failed');
  throwAll(firstOnes(failed, signingFailed));
  if (count > 0) await host.group(`Check ${count} signatures`, () => check(stages.flat(), signer));
  return {
    tool: signer.tool,
    ...(signer.identity !== undefined && { identity: signer.identity }),
    outcomes: [...outcomes, ...kept, ...plan.skipped],
  };
}

/** Who signs, by which rules. */
export interface Signing {
  signer: Signer;
  policy: Policy;
  host: Host;
}

async function signStages(
  stages: readonly Signable[][],
  signer: Signer,
  { progress }: Host,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const stage of stages) {
    progress(`${outcomes.length} signed, now ${stage[0]?.path ?? ''}`);
    const done = await signer.sign(stage);
    outcomes.push(...done);
    // What is outside would seal what is broken.
    if (done.some(({ status }) => status === 'failed')) break;
  }
  return outcomes;
}

async function check(files: readonly Signable[], signer: Signer): Promise<void> {
  const problems = await signer.verify(files);
  throwAll(
    firstOnes(problems, ({ path, what, hint }) => {
      const advice =
        hint ??
        'This is not the fault of your files. Run it again; if it stays, report it with the log, and try another tool (input `tool`).';
      return new UserError('signature-invalid', `'${path || '.'}' was signed, but ${what}.`, {
        hint: advice,
      });
    }),
  );
}

function signingFailed(outcome: FileOutcome): UserError {
  const { path } = outcome;
  const why = 'why' in outcome ? outcome.why : '';
  const hint =
    'hint' in outcome && outcome.hint !== undefined
      ? outcome.hint
      : 'The previous files are where they were.';
  return new UserError('signing-failed', `'${path || '.'}' could not be signed: ${why}`, { hint });
}

function firstOnes<T extends { path: string }>(
  items: readonly T[],
  toError: (item: T) => UserError,
): UserError[] {
  const errors = items.slice(0, FILES_NAMED).map(toError);
  const more = items.length - errors.length;
  const [first] = items;
  if (more > 0 && first) {
    const names = items
      .slice(FILES_NAMED, 3 * FILES_NAMED)
      .map(({ path }) => path)
      .join(', ');
    errors.push(
      new UserError(toError(first).code, `And ${more} more: ${names}${more > 2 * FILES_NAMED ? ', …' : ''}.`),
    );
  }
  return errors;
}
