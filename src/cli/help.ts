import type { AnyAction } from '../shared/action.ts';
import { defaultOf, type Field } from '../shared/inputs.ts';

/** What `sidecar --help` prints. */
export function generalHelp(actions: readonly AnyAction[]): string {
  const commands = actions.map(({ name, description }) => `  ${name.padEnd(18)}${description}`);
  return [
    'Usage: sidecar <action> [--<input> <value> …] [--outputs | --json] [--verbose]',
    '',
    'Actions:',
    ...commands,
    '',
    "See 'sidecar <action> --help' for the inputs of one action.",
    'Exit codes: 0 done, 1 a check or build failed, 2 wrong use.',
  ].join('\n');
}

/** What `sidecar <action> --help` prints: every input and output, from the action's own spec. */
export function actionHelp(action: AnyAction): string {
  const inputs = Object.entries<Field>(action.inputs).flatMap(([name, field]) => [
    `  --${name}${placeholder(field)}`,
    `      ${field.description}${defaultText(field)}`,
  ]);
  const outputs = Object.entries(action.outputs).map(([name, text]) => `  ${name.padEnd(18)}${text}`);
  return [
    action.description,
    '',
    `Usage: sidecar ${action.name} [--<input> <value> …]`,
    '',
    'Inputs (a list is given by naming the flag again, or one item per line):',
    ...inputs,
    '',
    'Of the command line itself:',
    '  --outputs           prints the outputs as name=value lines on stdout',
    '  --json              prints the outputs as one JSON object on stdout',
    '  --verbose           prints what the tools say',
    '',
    'Outputs:',
    ...outputs,
  ].join('\n');
}

function placeholder(field: Field): string {
  if (field.kind === 'choice') return ` ${field.options.join('|')}`;
  return field.kind === 'flag' ? ' [true|false]' : ` <${field.kind}>`;
}

function defaultText(field: Field): string {
  if (field.kind === 'text' && field.required) return ' Required.';
  const words = 'defaultText' in field ? field.defaultText : undefined;
  const text = words ?? defaultOf(field);
  return text === undefined ? '' : ` Default: ${text}.`;
}
