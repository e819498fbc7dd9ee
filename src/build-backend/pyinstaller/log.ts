import type { UserError } from '../../shared/errors.ts';
import { explainFailure } from './failures.ts';

/** `1234 INFO: text`, as PyInstaller's console log has it. */
const LOG_LINE = /^\d+ (DEBUG|INFO|WARNING|ERROR|CRITICAL): (.*)$/;
const MISSING_HIDDEN_IMPORT = /^Hidden import ["'](.+?)["'] not found/;
const KEPT_LINES = 60;

/** Follows PyInstaller's log while it is written. */
export class PyInstallerLog {
  readonly missingHiddenImports: string[] = [];
  /** The last lines, of every kind. */
  readonly #tail: string[] = [];

  /** Takes a line; returns what PyInstaller is doing, if the line says that. */
  add(line: string): string | undefined {
    this.#tail.push(line);
    if (this.#tail.length > KEPT_LINES) this.#tail.shift();
    const [, level, text] = LOG_LINE.exec(line) ?? [];
    if (text === undefined) return undefined;
    const missing = MISSING_HIDDEN_IMPORT.exec(text)?.[1];
    if (level === 'ERROR' && missing) this.missingHiddenImports.push(missing);
    return level === 'INFO' ? text : undefined;
  }

  /** Why PyInstaller ended with `code`, as well as its last lines tell. */
  failure(code: number): UserError {
    return explainFailure(this.#tail, code);
  }
}
