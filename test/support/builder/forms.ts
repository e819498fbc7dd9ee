import { stringify } from 'yaml';

/** Every form in which electron-builder takes a configuration. */
export const STATIC_FORMS = ['yml', 'yaml', 'json', 'json5', 'toml', 'package.json'] as const;
export const PROGRAM_FORMS = ['js', 'cjs', 'mjs', 'ts'] as const;

export type Form = (typeof STATIC_FORMS)[number] | (typeof PROGRAM_FORMS)[number];

/** `config` as the text of a configuration file of that form. TOML has no null. */
export function spelledAs(form: Exclude<Form, 'package.json'>, config: Record<string, unknown>): string {
  const json = JSON.stringify(config, null, 2);
  switch (form) {
    case 'yml':
    case 'yaml':
      return stringify(config);
    case 'json':
      return json;
    case 'json5':
      return `// As JSON5\n${json.replace(/^( *)"(\w+)":/gm, '$1$2:').replace(/\n}$/, ',\n}')}\n`;
    case 'toml':
      return Object.entries(config)
        .map(([key, value]) => `${key} = ${tomlValue(value)}\n`)
        .join('');
    case 'js':
    case 'cjs':
      return `console.log('a program may print');\nmodule.exports = async () => (${json});\n`;
    case 'mjs':
      return `export default ${json};\n`;
    case 'ts':
      return `const config: object = ${json};\nexport default config;\n`;
  }
}

function tomlValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(tomlValue).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)} = ${tomlValue(inner)}`)
    .join(', ')} }`;
}
