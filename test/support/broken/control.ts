import type { CheckName } from '../../../src/verify-binary/check.ts';
import type { VerifyInputs } from '../../../src/verify-binary/inputs.ts';
import { type Faults, handOver, misbehave, type Workshop } from './workshop.ts';

/** Inputs of verify-binary as texts. */
export type GivenInputs = Partial<Record<keyof VerifyInputs, string>>;

/** One class of failure: a program that has it, and what must be said of it. */
export interface NegativeControl {
  /** What is wrong, in a few words. */
  name: string;
  /** Spoils what is in the workshop and returns what to give as `path`. */
  make(workshop: Workshop): Promise<string>;
  /** Beside `path`; `quickly` is what they start from. */
  inputs?: GivenInputs;
  /** The one check that fails. */
  expectedCheck: CheckName;
  /** The essential words of its message: what happened, what was expected, what to do. */
  says: readonly RegExp[];
}

/** Short times for programs that are known to be broken; long enough for a start on a busy machine. */
export const quickly: GivenInputs = {
  args: '--port\n{port}',
  runs: '1',
  'ready-timeout': '30 s',
  'max-startup': '30 s',
  'stop-timeout': '20 s',
};

/** Builds the sound program with these faults as a hand-over, and gives its manifest. */
export function faulty(faults: Faults): NegativeControl['make'] {
  return async (workshop) => {
    await misbehave(workshop, faults);
    return (await handOver(workshop)).manifest;
  };
}

/** Spoils the files of the program, then makes the hand-over of what is left, and gives its manifest. */
export function spoiled(spoil: (workshop: Workshop) => Promise<void>): NegativeControl['make'] {
  return async (workshop) => {
    await spoil(workshop);
    return (await handOver(workshop)).manifest;
  };
}

/** Makes the hand-over of the sound program, then spoils something on its way, and gives what `spoil` returns. */
export function onItsWay(
  spoil: (workshop: Workshop, places: Awaited<ReturnType<typeof handOver>>) => Promise<string>,
): NegativeControl['make'] {
  return async (workshop) => spoil(workshop, await handOver(workshop));
}

/** The sound program itself, for what only the inputs forbid. */
export const sound: NegativeControl['make'] = async (workshop) => (await handOver(workshop)).manifest;
