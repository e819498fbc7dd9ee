import { throwAll, UserError } from '../../shared/errors.ts';
import type { SignInputs } from '../inputs.ts';
import type { Existing, FileOutcome, Signable, Signer } from '../types.ts';

/** What is done with the files of a plan. */
export interface Decision {
  stages: Signable[][];
  kept: FileOutcome[];
}

/** What decides. */
export interface Policy {
  existing: SignInputs['existing-signatures'];
  /** Of macOS, where libraries of different teams cannot be loaded into one program. */
  teamId?: string | undefined;
  /** Whether the entitlements allow libraries of others. */
  foreignLibraries?: boolean;
}

/**
 * Which files are signed and which keep the signature that they have. One that is ad hoc, or that its file no longer
 * fits, is none. What this signer signed before, and still holds, is not signed again, unless something inside of it
 * is. Throws `signature-exists`, `team-mismatch`.
 */
export async function decide(
  stages: readonly Signable[][],
  policy: Policy,
  signer: Signer,
): Promise<Decision> {
  const kept: FileOutcome[] = [];
  const changing: Signable[] = [];
  const decided: Signable[][] = [];
  const problems: UserError[] = [];
  for (const stage of stages) {
    const own = await alreadySigned(stage, signer);
    const toSign = stage.filter((file) => {
      const reopened = file.bundle !== undefined && changing.some(({ path }) => isInside(path, file.path));
      const why = reopened ? undefined : reasonToKeep(file, { policy, signer, own });
      if (why === undefined) return true;
      if (!own.has(file.path)) problems.push(...refusals(file, policy));
      kept.push({ path: file.path, status: 'kept', why });
      return false;
    });
    changing.push(...toSign);
    if (toSign.length > 0) decided.push(toSign);
  }
  throwAll(problems);
  return { stages: decided, kept };
}

/** Of the files that name this signer, those whose signatures are all that they should be. */
async function alreadySigned(files: readonly Signable[], signer: Signer): Promise<ReadonlySet<string>> {
  const named = files.filter(({ existing }) => isOf(existing, signer));
  if (named.length === 0) return new Set();
  const unfit = new Set((await signer.verify(named)).map(({ path }) => path));
  return new Set(named.map(({ path }) => path).filter((path) => !unfit.has(path)));
}

interface Deciding {
  policy: Policy;
  signer: Signer;
  /** Files that this signer signed, as they should be. */
  own: ReadonlySet<string>;
}

function reasonToKeep({ path, existing }: Signable, { policy, signer, own }: Deciding): string | undefined {
  if (policy.existing === 'replace') return undefined;
  if (own.has(path)) return 'signed by this certificate already';
  if (existing.state !== 'valid') return undefined;
  return isOf(existing, signer)
    ? undefined
    : `signed by '${existing.signer ?? existing.teamId ?? 'somebody'}'`;
}

function isOf(existing: Existing, { identity }: Signer): boolean {
  return existing.state === 'valid' && existing.signer !== undefined && existing.signer === identity;
}

function refusals({ path, kind, existing }: Signable, policy: Policy): UserError[] {
  if (existing.state !== 'valid') return [];
  const whose = existing.signer ?? existing.teamId ?? 'somebody';
  if (policy.existing === 'error') {
    return [
      new UserError('signature-exists', `'${path}' is signed by '${whose}' already.`, {
        hint: "Keep such signatures with 'existing-signatures: keep', or put ours in their place with 'replace'.",
      }),
    ];
  }
  const { teamId } = policy;
  if (kind !== 'library' || teamId === undefined || existing.teamId === teamId || policy.foreignLibraries)
    return [];
  return [
    new UserError(
      'team-mismatch',
      `'${path}' is signed by '${whose}' (team ${existing.teamId ?? 'unknown'}), and the program will be of team ${teamId}: macOS does not load it.`,
      {
        hint: "Sign it too: 'existing-signatures: replace'. Or give 'entitlements' with com.apple.security.cs.disable-library-validation.",
      },
    ),
  ];
}

function isInside(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
