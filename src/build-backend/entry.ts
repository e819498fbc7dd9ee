import { stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { UserError } from '../shared/errors.ts';

/** What the input `entry` names. */
export type Entry =
  | { kind: 'script' /** Absolute. */; file: string }
  | { kind: 'module'; module: string; function: string | undefined };

const DOTTED = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;

/** Reads `entry`: an existing file is a script, `package.module[:function]` a module. Throws `entry-missing`. */
export async function resolveEntry(text: string, workingDirectory: string): Promise<Entry> {
  const file = resolve(workingDirectory, text);
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return { kind: 'script', file };
  const [module = '', name, ...rest] = text.split(':');
  const dotted = DOTTED.test(module) && (name === undefined || DOTTED.test(name)) && rest.length === 0;
  if (dotted && !module.endsWith('.py') && !isAbsolute(text))
    return { kind: 'module', module, function: name };
  throw new UserError(
    'entry-missing',
    `The entry '${text}' does not exist: expected a script at '${file}'.`,
    {
      hint: "Change 'entry': a script relative to 'working-directory', 'package.module', or 'package.module:function'.",
    },
  );
}

/** The script that starts a module: PyInstaller freezes scripts only. */
export function startScript(entry: Extract<Entry, { kind: 'module' }>): string {
  const { module, function: name } = entry;
  if (name === undefined) {
    return [
      'import runpy',
      '',
      `runpy.run_module(${JSON.stringify(module)}, run_name="__main__", alter_sys=True)`,
      '',
    ].join('\n');
  }
  const [first] = name.split('.');
  return ['import sys', '', `from ${module} import ${first}`, '', `sys.exit(${name}())`, ''].join('\n');
}
