/** A rule of the source: what is wrong with one file, or nothing. */
export type Rule = (path: string, text: string) => string | undefined;

const LONGEST = 300;
/** Where the outside may be touched. */
const HOSTS =
  /^src\/(shared\/(runner-host|command-line-host|artifacts|caches)|runtime\/machine|cli\/[^/]+)\.ts$/;
const OUTSIDE = [
  /\bprocess\.(env|platform)\b/,
  /\bprocess\[/,
  /=\s*process\s*;/,
  /\bimport\s*\{[^}]*\bplatform\b[^}]*\}\s*from 'node:os'/,
  /'node:process'/,
  /['"]@actions\//,
];

/** No file is longer than 300 lines. */
export const notLong: Rule = (path, text) => {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > LONGEST ? `${path} has ${lines} lines` : undefined;
};

/** No file or folder is named after nothing in particular. */
export const namedForItsJob: Rule = (path) =>
  /(^|[/._-])(utils?|helpers?|misc|common)([/._-]|$)/i.test(path) ? `${path} says nothing` : undefined;

/** TypeScript is named in kebab-case. */
export const kebabCase: Rule = (path) =>
  /\.ts$/.test(path) &&
  !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.test|\.config)?\.ts$/.test(path)
    ? `${path} is not in kebab-case`
    : undefined;

/** Environment, platform and `@actions/*` are named by the hosts and the command line alone. */
export const outsideThroughHost: Rule = (path, text) => {
  if (!path.startsWith('src/') || path.endsWith('.test.ts') || HOSTS.test(path)) return undefined;
  const found = OUTSIDE.map((pattern) => pattern.exec(withoutComments(text))?.[0]).filter(Boolean);
  return found.length > 0 ? `${path} has ${found.join(', ')}` : undefined;
};

/** No path of somebody's machine. */
export const noMachinePath: Rule = (path, text) => {
  const found = /(?<![\w.$}])\/(home|Users|work|tmp\/wt)\/\w+|\bC:\\+Users\\+\w+/.exec(text)?.[0];
  return found && !path.endsWith('.test.ts') ? `${path} has ${found}` : undefined;
};

function withoutComments(text: string): string {
  return text.replaceAll(/^\s*(\/\*|\*|\/\/).*$/gm, '');
}
