import { element, show } from './elements.ts';

const place = element('problem', HTMLElement);
/** By what was tried, so that something else that works hides none of them. */
const problems = new Map<string, string>();

/** Does what the user asked for. What goes wrong is shown until it goes well: no click may do nothing. */
export async function attempt(what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
    problems.delete(what);
  } catch (error) {
    problems.set(what, `${what} did not work: ${textOf(error)}`);
  }
  show(place, [...problems.values()].join('\n'));
}

/** Electron puts its own words before an error of the main process: "Error invoking remote method 'notes:add': Error: …". */
function textOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^Error invoking remote method '[^']*': (?:Error: )?/, '');
}
