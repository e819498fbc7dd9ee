import { throwAll, UserError } from './errors.ts';
import { invalid } from './invalid-input.ts';
import { parseDuration, parseInteger, parseSize } from './quantities.ts';

interface FieldBase {
  /** One or more full sentences; becomes action.yml, the README table and `--help`. */
  description: string;
}

interface Required {
  required?: true;
}

/** Any text. */
export interface TextField extends FieldBase, Required {
  kind: 'text';
  default?: string;
  /** The default in words, where it is not a constant. */
  defaultText?: string;
}

/** One of a few words. */
export interface ChoiceField extends FieldBase {
  kind: 'choice';
  options: readonly [string, ...string[]];
  default: string;
}

/** `true` or `false`. */
export interface FlagField extends FieldBase {
  kind: 'flag';
  default: boolean;
}

/** One item per line; blank lines do not count. */
export interface ListField extends FieldBase {
  kind: 'list';
  defaultText?: string;
}

export interface IntegerField extends FieldBase {
  kind: 'integer';
  default: number;
  min: number;
  max: number;
}

/** Bytes, written as `400 MB`. */
export interface SizeField extends FieldBase {
  kind: 'size';
  default?: string;
}

/** Milliseconds, written as `60 s`. */
export interface DurationField extends FieldBase {
  kind: 'duration';
  default?: string;
}

export type Field =
  | TextField
  | ChoiceField
  | FlagField
  | ListField
  | IntegerField
  | SizeField
  | DurationField;

/** The inputs of one action, by their kebab-case names. */
export type InputSpec = Record<string, Field>;

type Present<F, V> = F extends { default: string } | { required: true } ? V : V | undefined;

/** The type that a field's text is parsed to. */
export type Value<F extends Field> = F extends ChoiceField
  ? F['options'][number]
  : F extends FlagField
    ? boolean
    : F extends ListField
      ? string[]
      : F extends TextField
        ? Present<F, string>
        : F extends IntegerField
          ? number
          : Present<F, number>;

export type Inputs<S extends InputSpec> = { [K in keyof S]: Value<S[K]> };

/**
 * Parses every input of `spec` from the texts that `read` gives (empty means unset).
 * All problems are thrown together, each an `input-invalid` or `input-required`, before anything happens.
 */
export function parseInputs<S extends InputSpec>(spec: S, read: (name: string) => string): Inputs<S> {
  const problems: UserError[] = [];
  const values = Object.entries(spec).map(([name, field]) => {
    try {
      return [name, parseField(name, field, read(name).trim())] as const;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
      return [name, undefined] as const;
    }
  });
  throwAll(problems);
  return Object.fromEntries(values) as Inputs<S>;
}

/** The text that stands for a field's constant default in action.yml, or undefined. */
export function defaultOf(field: Field): string | undefined {
  if (field.kind === 'list' || field.default === undefined) return undefined;
  return String(field.default);
}

function parseField(name: string, field: Field, given: string): unknown {
  const text = given || defaultOf(field) || '';
  if (field.kind === 'list')
    return text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
  if (!text) return parseEmpty(name, field);
  switch (field.kind) {
    case 'text':
      return text;
    case 'choice':
      return parseChoice(name, field, text);
    case 'flag':
      return parseFlag(name, text);
    case 'integer':
      return parseInteger(name, text, field);
    case 'size':
      return parseSize(name, text);
    case 'duration':
      return parseDuration(name, text);
  }
}

function parseEmpty(name: string, field: Field): undefined {
  if (field.kind !== 'text' || !field.required) return undefined;
  throw new UserError('input-required', `The input '${name}' is missing.`, {
    hint: `Add it: '${name}: …'. ${field.description}`,
    exitCode: 2,
  });
}

function parseChoice(name: string, field: ChoiceField, text: string): string {
  if (field.options.includes(text)) return text;
  throw invalid(name, text, `one of ${field.options.map((option) => `'${option}'`).join(', ')}`);
}

function parseFlag(name: string, text: string): boolean {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  throw invalid(name, text, `'true' or 'false'`);
}
