import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { actionYml } from '../../scripts/action-yml.ts';
import { inputsTable, outputsTable } from '../../scripts/readme-tables.ts';
import type { AnyAction } from '../../src/shared/action.ts';
import { leaves, UserError } from '../../src/shared/errors.ts';
import { defaultOf, type Field, parseInputs } from '../../src/shared/inputs.ts';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** GitHub's list. */
const COLORS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];

/** The committed files of one action. */
export interface ActionFiles {
  yml: string;
  readme: string;
  hasPost: boolean;
}

/** What is wrong with an action's own words: names, descriptions, defaults, branding. */
export function specProblems(action: AnyAction): string[] {
  const { name, description, branding, inputs, outputs } = action;
  const names = [name, ...Object.keys(inputs), ...Object.keys(outputs)].filter((word) => !KEBAB.test(word));
  const texts = [
    description,
    ...Object.values<Field>(inputs).map((field) => field.description),
    ...Object.values(outputs),
  ].filter((text) => !isSentence(text));
  return [
    ...names.map((word) => `'${word}' is not in kebab-case`),
    ...texts.map((text) => `no full sentence: ${text}`),
    ...defaultProblems(action),
    ...(KEBAB.test(branding.icon) && COLORS.includes(branding.color) ? [] : ['branding is not GitHub’s']),
    ...('working-directory' in inputs ? [] : ["the input 'working-directory' is absent"]),
  ];
}

/** What differs between an action's spec and its `action.yml` and README. */
export function fileProblems(action: AnyAction, { yml, readme, hasPost }: ActionFiles): string[] {
  const parsed = parse(yml);
  const expected = {
    inputs: Object.fromEntries(
      Object.entries<Field>(action.inputs).map(([name, field]) => [name, ymlInput(field)]),
    ),
    outputs: Object.fromEntries(
      Object.entries(action.outputs).map(([name, description]) => [name, { description }]),
    ),
    branding: action.branding,
    description: action.description,
    runs: {
      using: 'node24',
      main: `../dist/${action.name}/index.js`,
      ...(hasPost && { post: `../dist/${action.name}/post/index.js` }),
    },
  };
  const different = Object.entries(expected)
    .filter(([key, value]) => JSON.stringify(parsed[key]) !== JSON.stringify(value))
    .map(([key]) => `action.yml: '${key}' differs from the spec`);
  return [
    ...different,
    ...(yml === actionYml(action, hasPost) ? [] : ['action.yml is not the generated text']),
    ...(readme.includes(`<!-- inputs:start -->\n${inputsTable(action)}\n<!--`)
      ? []
      : ['README: inputs are out of date']),
    ...(readme.includes(`<!-- outputs:start -->\n${outputsTable(action)}\n<!--`)
      ? []
      : ['README: outputs are out of date']),
  ];
}

/** Programs that `action.yml` names and that are not there, seen from the folder that holds it. */
export function missingPrograms(yml: string, folder: string): string[] {
  const { main, post } = parse(yml).runs;
  return [main, post].filter((path) => path !== undefined && !existsSync(join(folder, path)));
}

/** One line that begins like a sentence and ends with a full stop, perhaps inside a closing bracket. */
function isSentence(text: string): boolean {
  return /^(\p{Lu}|`|macOS|uv\b|pip\b)/u.test(text) && /\.\)?$/.test(text) && !/\n| {2}/.test(text);
}

/** An input that is not given must be fine, unless it is required: so each default must be valid. */
function defaultProblems(action: AnyAction): string[] {
  try {
    parseInputs(action.inputs, () => '');
    return [];
  } catch (error) {
    return leaves(error)
      .filter((leaf) => !(leaf instanceof UserError && leaf.code === 'input-required'))
      .map((leaf) => `a default is not valid: ${leaf}`);
  }
}

function ymlInput(field: Field): { description: string; required: boolean; default?: string } {
  const value = defaultOf(field);
  return {
    description: field.description,
    required: field.kind === 'text' && field.required === true,
    ...(value !== undefined && { default: value }),
  };
}
