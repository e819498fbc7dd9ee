import { type Place, throwAll, UserError } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';

/** One thing that a check of the configuration or of the result has found. */
export interface Finding {
  /** A kebab-case word: what was checked. */
  rule: string;
  severity: 'error' | 'warning';
  /** What was found and what was expected, as full sentences. */
  message: string;
  /** The line to change. */
  hint: string;
  place?: Place;
}

/**
 * Annotates every warning among `findings`, then throws every error as a `UserError` of `code`, together; returns if
 * there is none.
 */
export function tellFindings(findings: readonly Finding[], code: string, host: Pick<Host, 'annotate'>): void {
  for (const { severity, message, hint, place } of findings) {
    if (severity === 'warning') host.annotate('warning', `${message} ${hint}`, place);
  }
  throwAll(
    findings
      .filter(({ severity }) => severity === 'error')
      .map(({ message, hint, place }) => new UserError(code, message, { hint, ...(place && { place }) })),
  );
}
