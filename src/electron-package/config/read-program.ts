import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Place, UserError } from '../../shared/errors.ts';
import { withTempDir } from '../../shared/files.ts';
import type { Host } from '../../shared/host.ts';
import { shownFrom } from './config-text.ts';
import { type Located, locatedAt } from './located.ts';
import { PROGRAM_READER } from './program-reader.ts';

/** What the child process found. */
interface Answer {
  config?: unknown;
  error?: { message: string; stack: string };
}

type ReaderHost = Pick<Host, 'exec' | 'env' | 'temp' | 'workspace'>;

/**
 * A configuration that is a program (js, cjs, mjs, ts), run with the project's electron-builder in a process of its
 * own. Its keys have no lines: every place is the file. A function in it, such as a hook, is the text `[function]`.
 * Throws `builder-config-failed`.
 */
export async function locatedProgram(file: string, project: string, host: ReaderHost): Promise<Located> {
  const { config, error } = await ask(file, project, host);
  if (error) throw failed(file, error, host);
  if (typeof config === 'object' && config !== null && !Array.isArray(config))
    return locatedAt({ file }, config);
  const shown = shownFrom(host.workspace, file);
  throw new UserError(
    'builder-config-failed',
    `${shown} gives ${JSON.stringify(config)}; expected an object.`,
    {
      hint: "Let it export the configuration: 'export default { … }' or 'module.exports = { … }'.",
      place: { file: shown },
    },
  );
}

async function ask(file: string, project: string, host: ReaderHost): Promise<Answer> {
  return withTempDir(host.temp, async (folder) => {
    const answer = join(folder, 'config.json');
    const args = ['--input-type=commonjs', '-e', PROGRAM_READER, project, file, answer];
    // What it prints is not its result, so the result comes back in a file.
    const { stderr, code } = await host.exec(process.execPath, args, {
      cwd: project,
      env: host.env,
      allowFailure: true,
    });
    const text = await readFile(answer, 'utf8').catch(() => undefined);
    if (text !== undefined) return JSON.parse(text) as Answer;
    const said = stderr.trim().split('\n').slice(-10).join('\n');
    return { error: { message: `it ended its process with code ${code}. ${said}`.trim(), stack: stderr } };
  });
}

function failed(
  file: string,
  { message, stack }: { message: string; stack: string },
  host: ReaderHost,
): UserError {
  const place: Place = { file: shownFrom(host.workspace, file), ...lineIn(stack, file) };
  const where = place.line === undefined ? '' : `, line ${place.line}`;
  return new UserError('builder-config-failed', `${place.file}${where}: ${message}`, {
    hint: 'electron-builder would stop there too. Correct the program, or install what it imports before this step.',
    place,
  });
}

/** The first line of the program that its error names. */
function lineIn(stack: string, file: string): { line?: number } {
  const name = basename(file).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const [, line] = new RegExp(`${name}(?:\\?[^:]*)?:(\\d+)`).exec(stack) ?? [];
  return line === undefined ? {} : { line: Number(line) };
}
