import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../shared/describe-error.ts';
import { createExec } from '../../shared/exec.ts';
import type { Host } from '../../shared/host.ts';
import type { ToolCall } from '../tool-call.ts';

/** Apple's program for keychains. */
export const SECURITY = 'security';
/** The file of the keychain in the work folder. Nothing else is ever deleted. */
export const KEYCHAIN_FILE = 'signing.keychain-db';

/** The command that sets the user's search list. */
export function planSearchList(keychains: readonly string[]): ToolCall {
  return { tool: SECURITY, args: ['list-keychains', '-d', 'user', '-s', ...keychains] };
}

/** The paths in what `security list-keychains` prints: one on a line, indented, in quotes. */
export function parseSearchList(stdout: string): string[] {
  return stdout
    .split('\n')
    .map((line) => line.trim().replace(/^"(.*)"$/, '$1'))
    .filter(Boolean);
}

/**
 * Takes the keychain of the folder `work` off the search list and deletes it. It warns and never throws: what was
 * signed is signed. An interrupted run does this too, so it does not listen to the run's own signal.
 */
export async function removeKeychain(
  work: string,
  host: Pick<Host, 'platform' | 'annotate'>,
  env: Host['env'],
): Promise<void> {
  const keychain = join(work, KEYCHAIN_FILE);
  if (!(await exists(keychain))) return;
  const exec = createExec(new AbortController().signal, host.platform);
  try {
    const { stdout } = await exec(SECURITY, ['list-keychains', '-d', 'user'], { env });
    // The list as it is now without ours: what others have changed meanwhile stays.
    const others = parseSearchList(stdout).filter((path) => !path.endsWith(keychain));
    await exec(SECURITY, planSearchList(others).args, { env });
    await exec(SECURITY, ['delete-keychain', keychain], { env });
  } catch (error) {
    host.annotate(
      'warning',
      `The temporary keychain '${keychain}' could not be removed: ${messageOf(error)}`,
    );
  }
}

/** Whether there is something at `path`. */
export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
