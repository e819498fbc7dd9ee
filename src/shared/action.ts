import type { Host } from './host.ts';
import type { InputSpec, Inputs } from './inputs.ts';

/** One action of the suite: what it takes, what it gives, what it does. action.yml, README and `--help` come from it. */
export interface Action<S extends InputSpec = InputSpec, O extends string = string> {
  /** The kebab-case name: of the folder, the command and the bundle. */
  name: string;
  /** One sentence, shown in the marketplace and in the command list. */
  description: string;
  branding: { icon: string; color: string };
  inputs: S;
  /** A full sentence for each output. */
  outputs: Readonly<Record<O, string>>;
  run(inputs: Inputs<S>, host: Host): Promise<Record<O, string>>;
}

/** Keeps the exact types of an action's inputs and outputs. */
export function defineAction<const S extends InputSpec, const O extends string>(
  action: Action<S, O>,
): Action<S, O> {
  return action;
}

/** An action whose input types are not of interest: for the printer, the command line and the generators. */
// biome-ignore lint/suspicious/noExplicitAny: the input types of different actions have no common supertype
export type AnyAction = Action<any, string>;
