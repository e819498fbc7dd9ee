import type { AnyAction } from './action.ts';
import { describe } from './describe-error.ts';
import { exitCodeOf, leaves } from './errors.ts';
import type { Host } from './host.ts';
import { parseInputs } from './inputs.ts';

/**
 * Runs `action` with the inputs that `host` gives and hands its outputs over. Every error ends here:
 * one annotation for each thing that is wrong, and a failing exit code, whatever was thrown.
 */
export async function runAction(action: AnyAction, host: Host): Promise<void> {
  try {
    const outputs = await action.run(
      parseInputs(action.inputs, (name) => host.input(name)),
      host,
    );
    for (const [name, value] of Object.entries(outputs)) host.output(name, value);
  } catch (error) {
    report(error, host);
  }
}

/** Prints each error inside `error` as one annotation and makes the process fail. */
export function report(error: unknown, host: Host): void {
  for (const leaf of leaves(error)) {
    const { text, place, stack } = describe(leaf);
    host.annotate('error', text, place);
    if (stack) host.info(stack);
  }
  host.fail(exitCodeOf(error));
}
