import { UserError } from '../../shared/errors.ts';
import type { SigningContext } from '../types.ts';
import { jsignStart } from './jsign.ts';
import { findSigntool } from './signtool.ts';
import type { WindowsTool } from './windows-signer.ts';

const TOOLS: readonly WindowsTool[] = ['signtool', 'osslsigncode', 'jsign', 'azure', 'command'];

/**
 * The tool to sign Windows files with: the one that was asked for, else Azure or the command where they are
 * configured, else what this machine has (signtool on Windows; osslsigncode, jsign). Throws `tool-missing` with what to install.
 */
export async function chooseWindowsTool(context: SigningContext): Promise<WindowsTool> {
  const { given, credentials } = context;
  if (given.tool !== 'auto') return asked(given.tool);
  if (credentials.azure) return 'azure';
  if (credentials.command) return 'command';
  if (await findSigntool(context)) return 'signtool';
  if (await hasTool('osslsigncode', ['--version'], context)) return 'osslsigncode';
  const [tool, ...args] = jsignStart(context);
  if (await hasTool(tool, [...args, '--version'], context)) return 'jsign';
  throw new UserError('tool-missing', 'There is no program here that signs Windows files.', {
    hint:
      'Install one: `sudo apt-get install osslsigncode`, `brew install osslsigncode` or `brew install jsign`; ' +
      'or download jsign from Maven and name its jar with the variable JSIGN_JAR (it needs Java).',
  });
}

/** Whether `tool` can be started with `args`, whatever it thinks of them. */
export async function hasTool(
  tool: string,
  args: readonly string[],
  { host, env }: SigningContext,
): Promise<boolean> {
  try {
    const { code } = await host.exec(tool, args, { env, allowFailure: true });
    return code === 0;
  } catch (error) {
    if (error instanceof UserError && error.code === 'tool-missing') return false;
    throw error;
  }
}

function asked(name: string): WindowsTool {
  const tool = TOOLS.find((each) => each === name);
  if (tool) return tool;
  throw new UserError('signing-tool-unfit', `'${name}' does not sign Windows files.`, {
    hint: `Use \`tool: auto\`, or one of ${TOOLS.join(', ')}.`,
    exitCode: 2,
  });
}
