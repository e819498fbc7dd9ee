import { UserError } from '../../shared/errors.ts';
import type { PoetryDependency } from '../parse-pyproject.ts';
import type { Pyproject } from '../pyproject.ts';

type Table = Exclude<PoetryDependency, string | readonly unknown[]>;

/**
 * Poetry's dependencies (its own notation) as PEP 508 requirements, without `python` and optional ones.
 * Throws `requirements-invalid` for an alternative (`||`), which PEP 508 cannot say.
 */
export function fromPoetry(dependencies: Record<string, PoetryDependency>, { file }: Pyproject): string[] {
  return Object.entries(dependencies)
    .filter(([name]) => name.toLowerCase() !== 'python')
    .flatMap(([name, value]) => [value].flat().map((one) => ({ name, table: tableOf(one) })))
    .filter(({ table }) => table['optional'] !== true)
    .map(({ name, table }) => {
      try {
        return requirement(name, table);
      } catch (cause) {
        throw new UserError(
          'requirements-invalid',
          `'${name}' in pyproject.toml: ${(cause as Error).message}`,
          {
            hint: "Write several entries with 'python' or 'markers', or name requirements with the input 'requirements'.",
            place: { file },
          },
        );
      }
    });
}

function tableOf(dependency: string | Table): Table {
  return typeof dependency === 'string' ? { version: dependency } : dependency;
}

function requirement(name: string, table: Table): string {
  const extras = Array.isArray(table['extras']) ? `[${table['extras'].join(',')}]` : '';
  const marker = [text(table, 'markers'), pythonMarker(text(table, 'python')), platformMarker(table)]
    .filter(Boolean)
    .map((part) => `(${part})`)
    .join(' and ');
  return `${name}${extras}${source(table)}${marker && ` ; ${marker}`}`;
}

function source(table: Table): string {
  const git = text(table, 'git');
  const reference = text(table, 'rev') ?? text(table, 'tag') ?? text(table, 'branch');
  const below = text(table, 'subdirectory');
  if (git) return ` @ git+${git}${reference ? `@${reference}` : ''}${below ? `#subdirectory=${below}` : ''}`;
  const direct = text(table, 'url') ?? text(table, 'path');
  if (direct) return ` @ ${direct}`;
  return toSpecifiers(text(table, 'version') ?? '*').join(',');
}

/** Poetry's constraint as PEP 440 specifiers: `^1.2` → `>=1.2`, `<2`. `*` gives none. */
export function toSpecifiers(constraint: string): string[] {
  if (constraint.includes('|')) throw new Error(`'${constraint}' has alternatives.`);
  return constraint
    .split(/\s*,\s*|(?<=[\w*])\s+(?=[<>=!~^])/)
    .map((part) => part.trim())
    .filter((part) => part && part !== '*')
    .flatMap(specifiers);
}

function specifiers(part: string): string[] {
  const [, operator = '', version = ''] = /^([<>=!~^]*)\s*(.+)$/.exec(part) ?? [];
  if (operator === '^') return [`>=${version}`, `<${nextIncompatible(version)}`];
  if (operator === '~')
    return [`>=${version}`, `<${bump(version, Math.min(1, releaseOf(version).length - 1))}`];
  if (operator === '' || operator === '=') return [`==${version}`];
  return [`${operator}${version}`];
}

/** The next version that differs in the first part that is not zero. */
function nextIncompatible(version: string): string {
  const release = releaseOf(version);
  const first = release.findIndex((part) => part !== 0);
  return bump(version, first === -1 ? release.length - 1 : first);
}

function bump(version: string, index: number): string {
  const release = releaseOf(version).slice(0, index + 1);
  release[index] = (release[index] ?? 0) + 1;
  return release.join('.');
}

function releaseOf(version: string): number[] {
  return (/^\d+(\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);
}

function pythonMarker(constraint: string | undefined): string {
  return toSpecifiers(constraint ?? '*')
    .map((specifier) => specifier.replace(/^([<>=!~]+)(.*)$/, 'python_full_version $1 "$2"'))
    .join(' and ');
}

function platformMarker(table: Table): string | undefined {
  const platform = text(table, 'platform');
  return platform && `sys_platform == "${platform}"`;
}

function text(table: Table, key: string): string | undefined {
  const value = table[key];
  return typeof value === 'string' ? value : undefined;
}
