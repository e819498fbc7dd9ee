import { UserError } from '../shared/errors.ts';
import { codesignSigner } from './macos/codesign.ts';
import { withKeychain } from './macos/keychain.ts';
import { packageSigner } from './macos/package-signer.ts';
import { rcodesignSigner } from './macos/rcodesign.ts';
import { macSettings } from './macos/settings.ts';
import type { Signer, SigningContext } from './types.ts';
import { chooseWindowsTool, windowsSigner } from './windows/windows-signer.ts';

/**
 * Gives `use` the signer for macOS or Windows files on this machine. `program`: path of the main program below the root,
 * where there is one. What the signer needs (a keychain) is there for as long as `use` runs.
 */
export async function withSigner<T>(
  context: SigningContext,
  program: string | undefined,
  use: (signer: Signer) => Promise<T>,
): Promise<T> {
  if (context.platform === 'win32')
    return use(await windowsSigner(await chooseWindowsTool(context), context));
  if (context.format === 'pkg') return withPackageSigner(context, use);
  const settings = await macSettings(context, program);
  if (macTool(context) === 'rcodesign') return use(await rcodesignSigner(context, settings));
  if (!settings.identity) return use(codesignSigner(context, settings, undefined));
  return withKeychain(context, (keychain) => use(codesignSigner(context, settings, keychain)));
}

async function withPackageSigner<T>(
  context: SigningContext,
  use: (signer: Signer) => Promise<T>,
): Promise<T> {
  if (macTool(context) === 'rcodesign') return use(await packageSigner(context, undefined));
  return withKeychain(context, async (keychain) => use(await packageSigner(context, keychain)));
}

function macTool({ given, host }: SigningContext): 'codesign' | 'rcodesign' {
  const { tool } = given;
  if (tool === 'auto') return host.platform === 'darwin' ? 'codesign' : 'rcodesign';
  const onMac = host.platform === 'darwin';
  if (tool === 'rcodesign' || (tool === 'codesign' && onMac)) return tool;
  const why = tool === 'codesign' ? 'codesign is on macOS only' : `'${tool}' does not sign macOS code`;
  throw new UserError('signing-tool-unfit', `'tool: ${tool}' cannot be used: ${why}.`, {
    hint: "Leave 'tool' out: codesign is taken on macOS, rcodesign elsewhere.",
    exitCode: 2,
  });
}
