import type { Existing, Signer, SigningContext, ToolName } from '../types.ts';

/** The tools that sign for Windows. */
export type WindowsTool = Extract<ToolName, 'signtool' | 'osslsigncode' | 'jsign' | 'azure' | 'command'>;

/**
 * The tool to sign Windows files with: the one that was asked for, else Azure or the command where they are
 * configured, else what this machine has (signtool on Windows; osslsigncode, jsign). Throws `tool-missing` with what to install.
 */
export async function chooseWindowsTool(_context: SigningContext): Promise<WindowsTool> {
  throw new Error('not written yet');
}

/** A signer for PE files and installers, with timestamps. Secrets are written to `context.work` only. */
export async function windowsSigner(_tool: WindowsTool, _context: SigningContext): Promise<Signer> {
  throw new Error('not written yet');
}

/** The signature of the PE file at `place`: its digest is computed and compared, its certificate is named. */
export async function existingPeSignature(_place: string): Promise<Existing> {
  throw new Error('not written yet');
}
