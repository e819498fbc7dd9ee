import { parseArgs } from 'node:util';
import type { AnyAction } from '../shared/action.ts';
import { throwAll, UserError } from '../shared/errors.ts';
import { nearest } from '../shared/nearest.ts';

/** Flags of the command line itself, beside an action's inputs. */
const OWN_FLAGS = ['help', 'json', 'outputs', 'verbose'] as const;

export type OwnFlag = (typeof OWN_FLAGS)[number];

export interface Arguments {
  inputs: Map<string, string>;
  flags: Set<OwnFlag>;
}

/**
 * Reads `--input value`, `--input=value`, a bare `--flag` (true) and our own flags. A list that is given again
 * gets one more line; of any other input the last one counts.
 * Throws `input-unknown` (with the nearest name) for all unknown flags together, `input-required` for a missing value.
 */
export function parseArguments(action: AnyAction, args: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...args], options: options(action), strict: false, tokens: true });
  const result: Arguments = { inputs: new Map(), flags: new Set() };
  const problems = tokens
    .map((token, position) =>
      readToken(action, { token, before: tokens[position - 1], next: tokens[position + 1] }, result),
    )
    .filter((problem) => problem !== undefined);
  throwAll(problems);
  return result;
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

interface Position {
  token: Token;
  before: Token | undefined;
  next: Token | undefined;
}

/** Adds what `token` gives to `result`, or returns what is wrong with it. */
function readToken(
  action: AnyAction,
  { token, before, next }: Position,
  result: Arguments,
): UserError | undefined {
  if (token.kind === 'positional') {
    return belongsToOption(action, before, token.value) ? undefined : unexpected(action, token.value);
  }
  if (token.kind !== 'option') return undefined;
  const { name } = token;
  if (isOwnFlag(name)) {
    result.flags.add(name);
    return undefined;
  }
  if (!isInput(action, name)) return unknownFlag(action, token.rawName, name);
  const value = token.value ?? flagValue(action, name, next);
  if (value === undefined || swallowed(action, token)) return valueMissing(name);
  const earlier = action.inputs[name]?.kind === 'list' ? result.inputs.get(name) : undefined;
  result.inputs.set(name, earlier === undefined ? value : `${earlier}\n${value}`);
  return undefined;
}

function options(action: AnyAction): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  const inputs = Object.keys(action.inputs).map((name) => [
    name,
    { type: isFlag(action, name) ? 'boolean' : 'string' },
  ]);
  const own = OWN_FLAGS.map((name) => [name, { type: 'boolean', ...(name === 'help' && { short: 'h' }) }]);
  return Object.fromEntries([...inputs, ...own]);
}

function isInput(action: AnyAction, name: string): boolean {
  return Object.hasOwn(action.inputs, name);
}

function isFlag(action: AnyAction, name: string): boolean {
  return isInput(action, name) && action.inputs[name]?.kind === 'flag';
}

function isOwnFlag(name: string): name is OwnFlag {
  return OWN_FLAGS.some((flag) => flag === name);
}

/** Whether the value of `token` is the next flag: a dash alone says nothing, since values may begin with one. */
function swallowed(action: AnyAction, token: Token): boolean {
  if (token.kind !== 'option' || token.inlineValue !== false) return false;
  const [, name = ''] = /^--([^=]+)/.exec(token.value) ?? [];
  return isInput(action, name) || isOwnFlag(name);
}

/** `--clean false`, the value behind a flag that was taken for a value itself, or the value of a flag that is unknown: the parser takes the word for a positional argument. */
function belongsToOption(action: AnyAction, before: Token | undefined, value: string): boolean {
  if (before?.kind !== 'option' || isOwnFlag(before.name)) return false;
  return (
    !isInput(action, before.name) ||
    swallowed(action, before) ||
    (isFlag(action, before.name) && /^(true|false)$/i.test(value))
  );
}

function flagValue(action: AnyAction, name: string, next: Token | undefined): string | undefined {
  if (!isFlag(action, name)) return undefined;
  return next?.kind === 'positional' && /^(true|false)$/i.test(next.value) ? next.value : 'true';
}

function unknownFlag(action: AnyAction, rawName: string, name: string): UserError {
  const near = nearest(name, [...Object.keys(action.inputs), ...OWN_FLAGS]);
  return new UserError('input-unknown', `'${action.name}' has no flag ${rawName}.`, {
    hint: near ? `Did you mean --${near}?` : `See 'sidecar ${action.name} --help'.`,
    exitCode: 2,
  });
}

function unexpected(action: AnyAction, value: string): UserError {
  return new UserError('input-unknown', `Unexpected argument '${value}'.`, {
    hint: `Inputs are given by name: sidecar ${action.name} --<input> <value>.`,
    exitCode: 2,
  });
}

function valueMissing(name: string): UserError {
  return new UserError('input-required', `--${name} needs a value.`, {
    hint: `Write --${name} <value>, or --${name}=<value> if it looks like a flag.`,
    exitCode: 2,
  });
}
