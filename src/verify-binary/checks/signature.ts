import type { BinaryInfo, MachoSlice } from '../../sidecar/formats/binary-info.ts';
import type { Signature } from '../../sidecar/manifest-types.ts';
import { type CheckResult, failed, type Made, passed, skipped } from '../check.ts';
import type { Evidence } from './evidence.ts';

type Macho = Extract<BinaryInfo, { format: 'macho' }>;
const LISTED = 20;
const SIGN_AGAIN =
  'Sign after everything else has been done to the files, with sign-notarize, and verify what it hands over.';

/**
 * `signature`: the state of signatures, as far as files tell: that they are there, of one team, and over these files.
 * Whether a system trusts them is for the system to say, and nothing is said about antivirus.
 */
export function checkSignature(evidence: Evidence): CheckResult {
  const { subject, given } = evidence;
  const mode = given.signature;
  const signature = subject.manifest?.signature;
  if (mode === 'none') return skipped('signature', "not asked for ('signature: none')");
  if (!signature && mode === 'auto') return skipped('signature', unsignedNote(evidence));
  if (signature) {
    const { manifest } = subject;
    // Files that are not the manifest's: other checks say so, and it says nothing about who signed what.
    if (subject.digest !== manifest?.digest) {
      return skipped('signature', 'not reached: the files are not those of the manifest');
    }
    if (signature.digest !== subject.digest) return changedAfter(signature, subject.digest);
  }
  return ofFiles(evidence, signature);
}

function changedAfter(signature: Signature, digest: string): Made {
  return failed('signature', {
    measured: `the signature of ${signature.at} is over other files (${signature.digest})`,
    expected: digest,
    hint: SIGN_AGAIN,
  });
}

function ofFiles({ subject, binaries, info }: Evidence, signature: Signature | undefined): CheckResult {
  // Windows asks for the signature of what lies on the disk at the start, macOS for that of everything that is loaded.
  const inside = (path: string) => path.startsWith(`${subject.executable}/`);
  const signable = [...binaries.infos].filter(
    ([path, found]) => isSignable(found) && !(found.format === 'pe' && inside(path)),
  );
  if (signable.length === 0) return withoutEmbedded(signature);
  const missing = signable.filter(([, found]) => !isSigned(found, signature));
  const [first] = missing;
  if (first && missing.length > (signature?.skipped ?? 0)) {
    return failed('signature', {
      measured: `${missing.length} of ${signable.length} files have no signature: '${first[0]}'`,
      expected: 'a signature in every program and library',
      hint: "Sign every nested file and not only the program: sign-notarize does, 'signing: required' insists on it.",
      details: missing.slice(0, LISTED).map(([path]) => path),
    });
  }
  const team = oneTeam(signable) ?? hardened(subject.executable, info);
  return (
    team ??
    passed(
      'signature',
      `${signable.length - missing.length} of ${signable.length} files signed${byWhom(signature)}`,
    )
  );
}

function withoutEmbedded(signature: Signature | undefined): CheckResult {
  if (signature) return passed('signature', `the manifest has one over these files${byWhom(signature)}`);
  return failed('signature', {
    measured: 'the manifest has no signature, and ELF files carry none',
    expected: 'a signature',
    hint: "Sign it with sign-notarize and 'gpg-key' or 'csc-link', or leave 'signature: required' out on Linux.",
  });
}

/** macOS does not let a process load code of another team (library validation). */
function oneTeam(signable: readonly [string, BinaryInfo][]): Made | undefined {
  const teams = Map.groupBy(
    signable.flatMap(([path, info]) =>
      slicesOf(info).flatMap(({ teamId }) => (teamId === undefined ? [] : [{ path, teamId }])),
    ),
    ({ teamId }) => teamId,
  );
  if (teams.size < 2) return undefined;
  return failed('signature', {
    measured: `signed by ${teams.size} teams: ${[...teams.keys()].join(', ')}`,
    expected: 'one Team ID in all files',
    hint: `macOS refuses to load libraries of another team. ${SIGN_AGAIN} Set 'existing-signatures: replace' there.`,
    details: [...teams].map(([team, files]) => `${team}: ${files.length} files, such as ${files[0]?.path}`),
  });
}

function hardened(executable: string, info: BinaryInfo | undefined): Made | undefined {
  const slices = info ? slicesOf(info) : [];
  const soft = slices.some(({ signed, hardenedRuntime }) => signed === 'identity' && !hardenedRuntime);
  const blocked = slices.some(({ signed, hardenedRuntime }) => signed === 'adhoc' && hardenedRuntime);
  if (!soft && !blocked) return undefined;
  return failed('signature', {
    measured: `'${executable}' is signed ${soft ? 'without the' : 'ad hoc and with the'} hardened runtime`,
    expected: soft
      ? 'the hardened runtime, without which Apple does not notarize'
      : 'an ad-hoc signature without it',
    hint: soft
      ? SIGN_AGAIN
      : 'With it and no team, macOS refuses every native module. Sign with a certificate, or without the hardened runtime.',
  });
}

/** What an unsigned sidecar should know (Apple's processors start nothing without a signature). */
function unsignedNote({ binaries }: Evidence): string {
  const bare = [...binaries.infos].filter(([, info]) =>
    slicesOf(info).some(({ arch, kind, signed }) => arch === 'arm64' && kind !== 'other' && signed === 'no'),
  );
  const [first] = bare;
  const note = first
    ? `; ${bare.length} arm64 files have none, such as '${first[0]}', and macOS kills what loads them: sign them, ad hoc at least ('codesign --sign -')`
    : '';
  return `the manifest does not say that it was signed${note}`;
}

function isSignable(info: BinaryInfo): boolean {
  if (info.format === 'macho') return slicesOf(info).some(({ kind }) => kind !== 'other');
  return info.format === 'pe' && info.kind !== 'other';
}

/** An ad-hoc signature counts where the manifest has one without an identity. */
function isSigned(info: BinaryInfo, signature: Signature | undefined): boolean {
  if (info.format === 'pe') return info.signed;
  const adhoc = signature !== undefined && signature.identity === undefined;
  return slicesOf(info).every(({ signed }) => signed === 'identity' || (adhoc && signed === 'adhoc'));
}

function slicesOf(info: BinaryInfo): MachoSlice[] {
  return info.format === 'macho' ? (info satisfies Macho).slices : [];
}

function byWhom(signature: Signature | undefined): string {
  if (!signature) return '';
  return ` by ${signature.identity ?? 'nobody (ad hoc)'} with ${signature.tool}`;
}
