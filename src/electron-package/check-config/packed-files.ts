import { existsSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import type { FoundConfig } from '../config/find-config.ts';
import { type Keys, PLATFORM_KEYS, type Platform, textAt, textOf, valueAt, within } from './values.ts';

/** One set of files that electron-builder copies into the app. */
interface FileSet {
  /** Relative to the app's folder; empty is that folder. */
  from: string;
  /** Where they go, below the app's folder in the package; empty is that folder. */
  to: string;
  patterns: string[];
  /** Whether the list of patterns is there and empty, which means nothing and not everything. */
  empty?: boolean;
}

const NAMES =
  '.git,.hg,.svn,CVS,RCS,SCCS,__pycache__,.DS_Store,thumbs.db,.gitignore,.gitkeep,.gitattributes,.npmignore,.idea,.vs,.flowconfig,.jshintrc,.eslintrc,.circleci,.yarn-integrity,.yarn-metadata.json,yarn-error.log,yarn.lock,package-lock.json,npm-debug.log,pnpm-lock.yaml,bun.lock,bun.lockb,appveyor.yml,.travis.yml,circle.yml,.nyc_output,.husky,.github,electron-builder.env';
const EXTENSIONS = 'iml,hprof,orig,pyc,pyo,rbc,swp,csproj,sln,suo,xproj,cc,d.ts,mk,a,o,obj,forge-meta,pdb';

/** What electron-builder puts into the app for each platform, by its own rules (`fileMatcher.js` of 26.17). */
export class PackedFiles {
  readonly #sets: readonly FileSet[][];
  readonly #app: string;

  constructor(config: FoundConfig) {
    this.#app = appFolder(config);
    const platforms = PLATFORM_KEYS.filter((key) => valueAt(config, [key, 'files']) !== undefined);
    const all = platforms.length < PLATFORM_KEYS.length ? [undefined, ...platforms] : platforms;
    this.#sets = all.map((platform) => setsFor(config, this.#app, platform));
  }

  /** Whether any platform's app would hold the file at `path` (relative to the project, `/`). */
  holds(path: string): boolean {
    return this.#sets.some((sets) => this.#holdsWith(sets, path));
  }

  /** Whether every platform's app would hold the file at `path`. */
  alwaysHolds(path: string): boolean {
    return this.#sets.every((sets) => this.#holdsWith(sets, path));
  }

  /** Whether every platform's app would have a file at `path`, seen from inside of the app, wherever it comes from. */
  alwaysGives(path: string): boolean {
    return this.#sets.every((sets) => sets.some(({ to, patterns }) => picks(to, path, patterns)));
  }

  #holdsWith(sets: readonly FileSet[], path: string): boolean {
    const inApp = posix.relative(this.#app, path);
    return sets.some(({ from, patterns }) => picks(from, inApp, patterns));
  }
}

/** Whether a set whose paths start at `folder` takes the file at `path`; the two are the same for a set of one file. */
function picks(folder: string, path: string, patterns: readonly string[]): boolean {
  const way = posix.relative(folder, path);
  return way === '' || (!way.startsWith('..') && isPacked(way, patterns));
}

/** The folder with the app's own `package.json`, relative to the project: empty where there is only one. */
export function appFolder(config: FoundConfig): string {
  const named = textAt(config, ['directories', 'app']);
  if (named !== undefined) return posix.normalize(named.replaceAll('\\', '/')).replace(/^\.\/?|\/$/g, '');
  return ['app', 'www'].find((name) => existsSync(join(config.project, name, 'package.json'))) ?? '';
}

function setsFor(config: FoundConfig, app: string, platform: Platform | undefined): FileSet[] {
  const sets = grouped(valueAt(config, ['files']));
  const own = platform ? valueAt(config, [platform, 'files']) : undefined;
  const items = own === undefined || own === null ? [] : [own].flat();
  const patterns = items.filter((item) => typeof item === 'string').map(normalPattern);
  const all = [...sets, ...items.filter((item) => typeof item !== 'string').map(setOf)];
  if (patterns.length > 0) all.unshift({ from: '', to: '', patterns });
  const [first, ...others] = all.length > 0 ? all : [{ from: '', to: '', patterns: [] }];
  if (!first) return [];
  return [first.from === '' ? withDefaults(first, config, app) : withAll(first), ...others.map(withAll)];
}

/** Patterns that follow one another become one set, and sets of the same folders, too: the later one's come first. */
function grouped(value: unknown): FileSet[] {
  const items = value === undefined || value === null ? [] : [value].flat();
  const sets: FileSet[] = [];
  for (const item of items) {
    const last = sets.at(-1);
    if (typeof item !== 'string') sets.push(setOf(item));
    else if (last && last.from === '' && last.to === '') last.patterns.push(normalPattern(item));
    else sets.push({ from: '', to: '', patterns: [normalPattern(item)] });
  }
  const joined: FileSet[] = [];
  for (const set of sets) {
    const same = joined.find(({ from, to }) => from === set.from && to === set.to);
    if (same) Object.assign(same, { patterns: [...set.patterns, ...same.patterns], empty: true });
    else joined.push(set);
  }
  return joined;
}

function setOf(item: unknown): FileSet {
  const folder = (key: string) => posix.normalize((textOf(within(item, [key])) ?? '.').replaceAll('\\', '/'));
  const filter = within(item, ['filter']);
  const patterns = [filter ?? []].flat().filter((pattern) => typeof pattern === 'string');
  const [from, to] = [folder('from'), folder('to')].map((path) => path.replace(/^\.$|\/$/g, ''));
  const empty = Array.isArray(filter);
  return { from: from ?? '', to: to ?? '', patterns: patterns.map(normalPattern), empty };
}

function normalPattern(pattern: string): string {
  return posix.normalize(pattern.replaceAll('\\', '/').replace(/^\.\//, ''));
}

function withAll(set: FileSet): FileSet {
  return onlyExcludes(set) ? { ...set, patterns: ['**/*', ...set.patterns] } : set;
}

function onlyExcludes({ patterns }: FileSet): boolean {
  return patterns.every((pattern) => pattern.startsWith('!'));
}

function withDefaults(set: FileSet, config: FoundConfig, app: string): FileSet {
  const patterns = [...set.patterns];
  const nothing = set.empty === true && patterns.length === 0;
  const first = onlyExcludes(set) && !nothing ? ['**/*'] : [];
  if (first.length === 0 && !patterns.includes('package.json')) patterns.push('package.json');
  first.push('!**/node_modules/**', ...excludedFolders(config, app).map((folder) => `!${folder}{,/**/*}`));
  const permissive = patterns.findLastIndex((pattern) => pattern.startsWith('**/'));
  patterns.splice(permissive + 1, 0, ...first);
  patterns.push(`!**/*.{${EXTENSIONS}}`, '!**/._*', `!**/{${NAMES}}`, '!.yarn{,/**/*}', '!.editorconfig');
  return { ...set, patterns };
}

/** The folders that electron-builder leaves out unless they are named: its output and its own resources. */
export function excludedFolders(config: FoundConfig, app: string): string[] {
  const folder = (key: string, fallback: string): Keys => [textAt(config, ['directories', key]) ?? fallback];
  const [resources = ''] = folder('buildResources', 'build');
  const [output = ''] = folder('output', 'dist');
  return [relative(app || '.', resources), posix.normalize(output)]
    .map((path) => path.replaceAll('\\', '/').replace(/\/$/, ''))
    .filter((path) => path !== '' && !path.startsWith('.'));
}

/** electron-builder's way through a list of patterns: each one changes what those before it decided. */
function isPacked(path: string, patterns: readonly string[]): boolean {
  const folders = path.split('/').slice(0, -1);
  const above = folders.map((_, index) => folders.slice(0, index + 1).join('/'));
  return above.every((folder) => decide(folder, patterns, true)) && decide(path, patterns, false);
}

function decide(path: string, patterns: readonly string[], isFolder: boolean): boolean {
  let packed = false;
  for (const pattern of patterns.flatMap(withContent)) {
    const negated = pattern.startsWith('!');
    if (packed !== negated) continue;
    const glob: string = negated ? pattern.slice(1) : pattern;
    const fits: boolean = matches(path, glob) || (isFolder && !negated && leadsTo(path, glob));
    packed = negated ? !fits : fits;
  }
  return packed;
}

/** A plain name without a dot is taken for a folder and brings its content. */
function withContent(pattern: string): string[] {
  return /[.*?[\]{}()]/.test(pattern) ? [pattern] : [pattern, `${pattern}/**/*`];
}

function leadsTo(folder: string, glob: string): boolean {
  const depth = folder.split('/').length;
  const parts = glob.split('/');
  if (parts.slice(0, depth).includes('**'))
    return matches(folder, parts.slice(0, parts.indexOf('**') + 1).join('/'));
  return parts.length > depth && matches(folder, parts.slice(0, depth).join('/'));
}

/** Node's globs leave out names with a leading dot, electron-builder's do not: so no name has a dot. */
function matches(path: string, glob: string): boolean {
  return posix.matchesGlob(path.replaceAll('.', '\u2024'), glob.replaceAll('.', '\u2024'));
}
