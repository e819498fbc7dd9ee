import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { includedFile, nameOf, readFileLines } from '../../environment/requirement-lines.ts';
import type { RequirementsSource } from '../../environment/requirements.ts';

/** What requirements say about an environment that is not made yet. */
export interface Locked {
  /** The contents of the files that decide it, by name. */
  contents: string[];
  /** Version by distribution. */
  versions: Record<string, string>;
}

/** One `[[package]]` of a lock. */
interface LockedPackage {
  name: string;
  version: string | undefined;
  /** Its text. */
  block: string;
}

/**
 * What `source` installs, if its files tell that to the byte: a lock, or requirements with hashes. Undefined if a
 * version is left to the index, or if something is installed from a folder or a file of this machine.
 */
export async function lockedBy(source: RequirementsSource, project: string): Promise<Locked | undefined> {
  switch (source.kind) {
    case 'pyproject':
      return source.dependencies.length === 0 ? { contents: [], versions: {} } : undefined;
    case 'list':
      return source.specifiers.length === 0 ? hashedFiles(source.files) : undefined;
    case 'uv-lock':
      return lockFile(source.file, (one) => isOfUv(one, { lock: source.file, project }));
    case 'poetry-lock':
      return lockFile(source.file, isOfPoetry);
  }
}

async function lockFile(file: string, isFixed: (one: LockedPackage) => boolean): Promise<Locked | undefined> {
  const text = await readFile(file, 'utf8');
  const packages = packagesOf(text);
  if (!packages.every(isFixed)) return undefined;
  const versions: Record<string, string> = {};
  for (const { name, version = 'of the project' } of packages) {
    // A lock has one package twice where platforms differ.
    versions[name] = Object.hasOwn(versions, name) ? `${versions[name]} or ${version}` : version;
  }
  return { contents: [text.replaceAll('\r\n', '\n')], versions };
}

/** Read line by line, since locks are written by programs and a parser of all of TOML takes long for large ones. */
function packagesOf(text: string): LockedPackage[] {
  const [, ...blocks] = text.split(/^\[\[package\]\]\r?$/m);
  return blocks.map((block) => ({
    name: quotedText(block, 'name') ?? '',
    version: quotedText(block, 'version'),
    block,
  }));
}

function quotedText(block: string, key: string): string | undefined {
  return new RegExp(`^${key} = "([^"]*)"\\r?$`, 'm').exec(block)?.[1];
}

/** An index, an address or a commit; of folders only the project itself, which is not installed. */
function isOfUv({ block }: LockedPackage, { lock, project }: { lock: string; project: string }): boolean {
  const [, kind, value = ''] = /^source = \{ (\w+) = "([^"]*)"/m.exec(block) ?? [];
  if (kind === 'registry') return /^https?:/.test(value);
  if (kind === 'git') return /#[0-9a-f]{40}$/.test(value);
  if (kind === 'url') return true;
  const isFolder = kind === 'editable' || kind === 'virtual' || kind === 'directory';
  return isFolder && resolve(dirname(lock), value) === resolve(project);
}

function isOfPoetry({ block }: LockedPackage): boolean {
  const source = /^\[package\.source\]\r?\n([^[]*)/m.exec(block)?.[1];
  if (source === undefined) return true;
  const type = quotedText(source, 'type');
  if (type === 'git') return /^[0-9a-f]{40}$/.test(quotedText(source, 'resolved_reference') ?? '');
  return type === 'legacy' || type === 'url';
}

async function hashedFiles(files: readonly string[]): Promise<Locked | undefined> {
  const contents: string[] = [];
  const versions: Record<string, string> = {};
  for (const file of files) {
    for (const { content, file: from } of await readFileLines(file)) {
      contents.push(content);
      if (content.startsWith('-') ? !isHarmless(content, from) : !/\s--hash[=\s]/.test(content))
        return undefined;
      const name = nameOf(content);
      if (name !== undefined) versions[name] = /===?\s*([^\s;\\]+)/.exec(content)?.[1] ?? 'as its hash says';
    }
  }
  return { contents, versions };
}

/** An option that installs nothing: where to look, and the inclusion, whose lines follow. */
function isHarmless(content: string, file: string): boolean {
  if (includedFile(content, file) !== undefined) return true;
  return /^(?:--(?:index-url|extra-index-url|trusted-host|require-hashes|only-binary|no-binary|prefer-binary)\b|-i\b)/.test(
    content,
  );
}
