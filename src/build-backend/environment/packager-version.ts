import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { satisfies } from '@renovatebot/pep440';
import { readPyproject } from '../pyproject.ts';
import type { Packager } from './packagers.ts';
import { toSpecifiers } from './poetry-dependencies.ts';
import { nameOf, readRequirementLines } from './requirement-lines.ts';
import type { RequirementsPlan } from './requirements.ts';

/** What to install as the packager, and who decided so. */
export interface PackagerChoice {
  /** PEP 508: `pyinstaller==6.22.3`. */
  requirements: string[];
  from: string;
}

export interface PackagerRequest {
  packager: Packager;
  /** The input `packager-version`: a version or a specifier (`>=6.10`). */
  given: string | undefined;
  plan: RequirementsPlan;
  workingDirectory: string;
}

/**
 * The packager's version: the input, else what the project's lock or requirements (dev ones too) say, else the tested
 * one. Where a range allows the tested version it is that one: the same today and in a year.
 */
export async function choosePackager(request: PackagerRequest): Promise<PackagerChoice> {
  const { packager, given } = request;
  if (given) {
    const specifier = /^[<>=!~]/.test(given) ? given : `==${given}`;
    const requirement = `${packager.name}${specifier}`;
    return inRange({ requirement, from: "the input 'packager-version'" }, packager);
  }
  const locked = await fromLocks(request);
  if (locked) return locked;
  const named = (await fromFiles(request)) ?? (await fromProject(request));
  return named ? inRange(named, packager) : tested(packager, 'the tested default');
}

function inRange({ requirement, from }: Named, packager: Packager): PackagerChoice {
  const named = /^[\w.-]+\s*([<>=!~][^;@]*)?$/.exec(requirement);
  const specifier = named?.[1]?.trim();
  if (named && (!specifier || satisfies(packager.tested, specifier))) return tested(packager, from);
  return { requirements: [requirement, ...Object.keys(packager.companions)], from };
}

function tested(packager: Packager, from: string): PackagerChoice {
  const versions = Object.entries({ [packager.name]: packager.tested, ...packager.companions });
  return { requirements: versions.map(([name, version]) => `${name}==${version}`), from };
}

interface Named {
  requirement: string;
  from: string;
}

async function fromLocks({
  packager,
  plan,
  workingDirectory,
}: PackagerRequest): Promise<PackagerChoice | undefined> {
  const planned = plan.sources.flatMap((source) =>
    source.kind === 'uv-lock' || source.kind === 'poetry-lock' ? [source.file] : [],
  );
  const beside = ['uv.lock', 'poetry.lock'].map((name) => join(workingDirectory, name));
  for (const file of new Set([...planned, ...beside])) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const version = lockedVersion(text, packager.name);
    if (!version) continue;
    const companions = Object.keys(packager.companions).map((name) => {
      const locked = lockedVersion(text, name);
      return locked ? `${name}==${locked}` : name;
    });
    return { requirements: [`${packager.name}==${version}`, ...companions], from: basename(file) };
  }
  return undefined;
}

function lockedVersion(lock: string, name: string): string | undefined {
  return new RegExp(`^\\[\\[package\\]\\]\\r?\\nname = "${name}"\\r?\\nversion = "([^"]+)"`, 'im').exec(
    lock,
  )?.[1];
}

async function fromFiles({ packager, plan, workingDirectory }: PackagerRequest): Promise<Named | undefined> {
  const lists = plan.sources.flatMap((source) => (source.kind === 'list' ? [source] : []));
  const specifier = lists.flatMap((list) => list.specifiers).find((text) => nameOf(text) === packager.name);
  if (specifier) return { requirement: specifier, from: "the input 'requirements'" };
  const beside = (await readdir(workingDirectory))
    .filter((name) => /^requirements.*\.txt$/i.test(name))
    .sort();
  const files = [
    ...lists.flatMap((list) => list.files),
    ...beside.map((name) => join(workingDirectory, name)),
  ];
  for (const file of new Set(files)) {
    const line = (await readRequirementLines(file)).find(({ text }) => nameOf(text) === packager.name);
    if (line) return { requirement: line.text, from: basename(line.file) };
  }
  return undefined;
}

async function fromProject({ packager, workingDirectory }: PackagerRequest): Promise<Named | undefined> {
  const data = (await readPyproject(workingDirectory))?.data;
  if (!data) return undefined;
  const groups = [
    data.project?.dependencies ?? [],
    ...Object.values(data['dependency-groups']),
    ...Object.values(data.project?.['optional-dependencies'] ?? {}),
  ];
  const text = groups.flat().find((item) => typeof item === 'string' && nameOf(item) === packager.name);
  if (typeof text === 'string') return { requirement: text, from: 'pyproject.toml' };
  const { poetry } = data.tool;
  const tables = [
    poetry?.dependencies,
    poetry?.['dev-dependencies'],
    ...Object.values(poetry?.group ?? {}).map(({ dependencies }) => dependencies),
  ];
  for (const table of tables) {
    const value = Object.entries(table ?? {}).find(([name]) => nameOf(name) === packager.name)?.[1];
    const constraint = typeof value === 'object' && !Array.isArray(value) ? value['version'] : value;
    if (typeof constraint !== 'string') continue;
    return { requirement: `${packager.name}${toSpecifiers(constraint).join(',')}`, from: 'pyproject.toml' };
  }
  return undefined;
}
