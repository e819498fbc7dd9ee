import { readFile } from 'node:fs/promises';
import { win32 } from 'node:path';
import type { Host } from '../../shared/host.ts';

/** The program to start, and the arguments that come before all others. */
export interface ToolStart {
  tool: string;
  first: readonly string[];
}

/**
 * How the package manager `tool` is started without a shell. On Windows it is a `.cmd` file, which only a shell could
 * run; so the script that the file names is given to Node.
 */
export async function startOfTool(
  tool: string,
  { platform, env }: Pick<Host, 'platform' | 'env'>,
): Promise<ToolStart> {
  if (platform !== 'win32') return { tool, first: [] };
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  for (const folder of path.split(';').filter(Boolean)) {
    const starter = await readFile(win32.join(folder, `${tool}.cmd`), 'utf8').catch(() => undefined);
    const script = starter === undefined ? undefined : scriptOf(starter);
    if (script) return { tool: 'node', first: [win32.join(folder, script)] };
  }
  // A program of its own (`pnpm.exe`), or none: the error then names it.
  return { tool, first: [] };
}

/** The script in a starter as npm writes them: `"%~dp0\node_modules\npm\bin\npm-cli.js"`, relative to the file. */
export function scriptOf(starter: string): string | undefined {
  const scripts = Array.from(
    starter.matchAll(/%(?:~dp0|dp0%)\\?([^"%\r\n]+\.[cm]?js)"/g),
    ([, script]) => script,
  );
  // npm's own starter first asks another script where a newer npm is.
  return scripts.find((script) => !script?.endsWith('npm-prefix.js'));
}
