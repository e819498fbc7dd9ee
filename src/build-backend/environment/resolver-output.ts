/** What went wrong in a resolver, told from its output. */
export type FailureKind = 'network' | 'hash' | 'invalid' | 'build' | 'unresolvable';

/** The first that matches decides; wordings of pip, uv (several generations) and Poetry. */
const SIGNS: readonly [FailureKind, RegExp][] = [
  ['unresolvable', /HTTP status client error \(404|404 Client Error/i],
  [
    'network',
    /NewConnectionError|Connect(ion)?Timeout|ReadTimeout|Name or service not known|name resolution|getaddrinfo|CERTIFICATE_VERIFY_FAILED|SSLError|invalid peer certificate|ProxyError|dns error|client error \(Connect\)|Connection (refused|reset|aborted)|operation timed out|error sending request|Failed to fetch|HTTP status (client|server) error \((401|403|407|5\d\d)|(401|403|407|5\d\d) (Client|Server) Error|HTTP error (401|403|407|5\d\d)|All attempts to connect/i,
  ],
  ['hash', /Hash mismatch|DO NOT MATCH THE HASHES|Hashes are required|must have a hash|Can't verify hashes/i],
  [
    'invalid',
    /Invalid requirement|Couldn't parse requirement|Failed to parse|Unsupported requirement|Unexpected '/i,
  ],
  [
    'build',
    /Failed to build|Failed building wheel|subprocess-exited-with-error|Could not build wheels|metadata-generation-failed|build backend returned an error/i,
  ],
];

const MOST_LINES = 14;

/** The kind of failure that `output` tells of. */
export function failureKind(output: string): FailureKind {
  return SIGNS.find(([, sign]) => sign.test(output))?.[0] ?? 'unresolvable';
}

/** `output` without colours and without the passwords that an index address may hold. */
export function readable(output: string): string {
  return (
    output
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
      .replace(/\u001b\[[0-9;]*[A-Za-z]/g, '')
      .replace(/\r/g, '')
      .replace(/(\b[a-z][a-z+]*:\/\/)[^\s/@]+@/gi, '$1***@')
  );
}

/** The few lines of `output` (already readable) that say what is wrong. */
export function essentialLines(output: string): string[] {
  const lines = output.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => /^(error:|\s*×|The conflict is caused by)/.test(line));
  const pip = lines.filter((line) => /^ERROR:|Invalid requirement/.test(line));
  const build = buildOutput(lines);
  const told = build ?? (pip.length > 0 ? [...pip, ...conflict(lines)] : lines.slice(Math.max(first, 0)));
  const network = /Failed to establish a new connection: [^')]+|CERTIFICATE_VERIFY_FAILED[^')]*/.exec(
    output,
  )?.[0];
  const kept = [...(network ? [network] : []), ...told].filter((line) => line.trim() && !isNoise(line));
  return [...new Set(kept)].slice(0, MOST_LINES);
}

function isNoise(line: string): boolean {
  return /^(\s*\[(stderr|stdout)\]|hint: Build failures|.*ResolutionImpossible|\s*note: This|Using Python|Resolved |Looking in )/.test(
    line,
  );
}

/** pip's account of a conflict, which it gives on standard output. */
function conflict(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line.startsWith('The conflict is caused by'));
  if (start === -1) return [];
  const end = lines.findIndex((line, index) => index > start && line === '');
  return lines.slice(start, end === -1 ? undefined : end);
}

/** The last lines that a package's own build printed, as pip quotes them. */
function buildOutput(lines: readonly string[]): string[] | undefined {
  const end = lines.findIndex((line) => line.includes('[end of output]'));
  const start = lines.findIndex((line) => /\[\d+ lines of output\]/.test(line));
  if (start === -1 || end <= start) return undefined;
  return lines.slice(Math.max(start + 1, end - 8), end).map((line) => line.replace(/^ {0,6}/, ''));
}

/** The package whose build failed: `foo==1.0`, or a path. */
export function failedPackage(output: string): string | undefined {
  const patterns = [
    /Failed to (?:download and )?build:? `([^`]+)`/,
    /Failed building wheel for (\S+)/,
    /Failed to build(?: installable wheels for some pyproject.toml based projects \()? ?([\w.-]+)/,
  ];
  for (const pattern of patterns) {
    const found = pattern.exec(output)?.[1];
    if (found) return found;
  }
  const begun = [...output.matchAll(/^(?:Collecting|Processing) (\S+)/gm)];
  return begun.at(-1)?.[1];
}
