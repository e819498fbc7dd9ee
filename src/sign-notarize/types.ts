import type { Env, Host } from '../shared/host.ts';
import type { Platform } from '../sidecar/target.ts';
import type { SignInputs } from './inputs.ts';

/** The programs that sign; `gpg` makes the detached signatures of Linux files. */
export type ToolName =
  | 'codesign'
  | 'productsign'
  | 'rcodesign'
  | 'signtool'
  | 'osslsigncode'
  | 'jsign'
  | 'azure'
  | 'command'
  | 'gpg';

/** What a file is to a signer. `msi` includes every installer database of Windows. */
export type SignableFormat = 'macho' | 'pe' | 'msi' | 'pkg' | 'dmg';

/** A signature that is there already. `broken`: the file was changed afterwards, or its certificate is not fit. */
export type Existing =
  | { state: 'none' }
  | { state: 'adhoc' }
  | { state: 'valid' | 'broken'; signer?: string; teamId?: string; why?: string };

/** Something that gets a signature of its own. */
export interface Signable {
  /** Below the root of what is signed, with `/`; of a bundle: the path of its folder. */
  path: string;
  /** Absolute. */
  place: string;
  format: SignableFormat;
  /** `program` is started, `library` is loaded, `package` is an installer, image or app that is delivered as it is. */
  kind: 'program' | 'library' | 'package';
  /** Only of a bundle (framework, app). */
  bundle?: {
    type: 'framework' | 'app' | 'other';
    /** Its main program, below its folder. */
    executable: string;
    /** The files below its folder that have a signature of their own when it is sealed. */
    inner: readonly string[];
  };
  existing: Existing;
}

/** What became of one file. `path` is that of the `Signable`, or of a file that is none. */
export type FileOutcome = { path: string } & (
  | { status: 'signed' }
  | { status: 'kept'; why: string }
  | { status: 'skipped'; why: string }
  | { status: 'failed'; why: string; hint?: string }
);

/** What a signature says that is wrong, of one file. */
export interface SignatureProblem {
  path: string;
  /** What was found and what was expected, as the end of a sentence that begins with the path. */
  what: string;
  hint?: string;
}

/** One tool with one certificate, ready to sign. */
export interface Signer {
  readonly tool: ToolName;
  /** Whose signature it makes, as reports name it; absent: ad hoc. */
  readonly identity?: string;
  /**
   * Signs `files` in place. They do not contain each other, so their order does not matter: side by side and many per
   * process where the tool can. Gives one outcome for each, in the same order; throws only what concerns all of them
   * (a missing tool, an expired token, an interruption).
   */
  sign(files: readonly Signable[]): Promise<FileOutcome[]>;
  /** Checks each file by other means than those that signed it. Empty: all is well. Throws where it cannot check. */
  verify(files: readonly Signable[]): Promise<SignatureProblem[]>;
}

/** A certificate with its key, opened and found fit for signing. */
export interface Certificate {
  /** The common name. */
  name: string;
  /** Of Apple's certificates: the organizational unit. */
  teamId?: string;
  /** Whether Apple issued it. */
  fromApple: boolean;
  algorithm: 'rsa' | 'ec';
  expires: Date;
  /** SHA-1 of the certificate, hexadecimal in capitals, as keychains and certificate stores name it. */
  fingerprint: string;
  /** PEM: the leaf, then the intermediates. No root. */
  chainPem: string;
  /** PEM (PKCS#8), not encrypted. A secret. */
  keyPem: string;
}

/** Access to Apple's notary service. */
export type NotaryCredentials =
  | { kind: 'api-key' /** PEM. */; key: string; keyId: string; issuer: string }
  | { kind: 'apple-id'; appleId: string; password: string; teamId: string };

/** All that was given to sign with; each part is complete, or absent. What was given is masked; what was decrypted is printed nowhere. */
export interface Credentials {
  /** For the platform of what is signed. */
  certificate?: Certificate;
  /** For `.pkg`. */
  installer?: Certificate;
  notary?: NotaryCredentials;
  azure?: { endpoint: string; account: string; profile: string };
  command?: readonly string[];
  gpg?: { /** Armored or binary, as it was given. */ key: Buffer; passphrase: string };
  /** Files of intermediate certificates in PEM, to import beside the certificate. */
  intermediates: readonly string[];
}

/** What every step of a signing run works with. */
export interface SigningContext {
  host: Host;
  given: SignInputs;
  platform: Platform;
  /** Of a single file; absent for folders and hand-overs. */
  format?: SignableFormat | 'elf' | 'other';
  credentials: Credentials;
  /** Absolute; a folder that only we can read and that goes away with the run. Secrets are written nowhere else. */
  work: string;
  /** The environment of every child: ours without inputs and credentials. */
  env: Env;
}

/** Where a notarization got to. */
export interface Notarization {
  submissionId: string;
  /** Anything but acceptance is thrown. */
  accepted: true;
}
