import type { AnyAction } from '../src/shared/action.ts';
import { defaultOf, type Field } from '../src/shared/inputs.ts';

/** The text of an action's `action.yml`, from its spec. */
export function actionYml(action: AnyAction, hasPost: boolean): string {
  return [
    '# Generated from the action’s spec by `npm run docs`; do not edit.',
    `name: ${quote(`sidecar ${action.name}`)}`,
    `description: ${quote(action.description)}`,
    'author: sidecar-actions maintainers',
    'branding:',
    `  icon: ${action.branding.icon}`,
    `  color: ${action.branding.color}`,
    'inputs:',
    ...Object.entries<Field>(action.inputs).flatMap(([name, field]) => inputLines(name, field)),
    'outputs:',
    ...Object.entries(action.outputs).flatMap(([name, text]) => [
      `  ${name}:`,
      `    description: ${quote(text)}`,
    ]),
    'runs:',
    '  using: node24',
    `  main: ../dist/${action.name}/index.js`,
    ...(hasPost ? [`  post: ../dist/${action.name}/post/index.js`] : []),
    '',
  ].join('\n');
}

function inputLines(name: string, field: Field): string[] {
  const value = defaultOf(field);
  return [
    `  ${name}:`,
    `    description: ${quote(field.description)}`,
    `    required: ${field.kind === 'text' && field.required === true}`,
    ...(value === undefined ? [] : [`    default: ${quote(value)}`]),
  ];
}

/** A YAML scalar in single quotes, in which only the quote itself is special. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
