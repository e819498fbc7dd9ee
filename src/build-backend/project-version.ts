import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { type Place, UserError } from '../shared/errors.ts';
import { parseVersion, sameVersion } from '../sidecar/version.ts';
import type { Pyproject } from './pyproject.ts';
import type { SetupCfg } from './setup-cfg.ts';

/** A version and who says so. */
export interface ProjectVersion {
  /** As it is written there, without a leading `v`. */
  version: string;
  versionSource: string;
}

interface Found extends ProjectVersion {
  place?: Place;
}

export interface VersionRequest {
  folder: string;
  /** VERSION is looked for from `folder` up to here. */
  workspace: string;
  /** The input `version`. */
  given: string | undefined;
  pyproject: Pyproject | undefined;
  setupCfg: SetupCfg | undefined;
  sourceRoots: readonly string[];
}

/** Hatch's own pattern, when the project names none. */
const ASSIGNMENT = /^(?:__version__|VERSION)(?:\s*:\s*str)?\s*=\s*(['"])v?(?<version>.+?)\1/im;

/**
 * The project's version: the input, else the `VERSION` file, else what the project says of itself.
 * Throws `version-unknown`, `version-invalid`, or `version-conflict` if `VERSION` and `pyproject.toml` differ.
 */
export async function readVersion(request: VersionRequest): Promise<ProjectVersion> {
  if (request.given) return valid({ version: bare(request.given), versionSource: "the input 'version'" });
  const file = await versionFile(request.folder, request.workspace);
  const written = staticVersion(request);
  if (file && written) assertSame(file, written);
  const found = file ?? written ?? (await dynamicVersion(request));
  if (!found) throw unknownVersion(request);
  return valid(found);
}

function valid({ place, ...found }: Found): ProjectVersion {
  if (isVersion(found.version)) return found;
  throw new UserError('version-invalid', `'${found.version}' (${found.versionSource}) is not a version.`, {
    hint: 'Write it as 1.2.3, 1.2.3rc1 or 1.2.3-rc.1.',
    ...(place && { place }),
  });
}

function assertSame(file: Found, written: Found): void {
  const [one, other] = [valid(file), valid(written)].map(({ version }) => parseVersion(version));
  if (one && other && sameVersion(one, other)) return;
  throw new UserError(
    'version-conflict',
    `${file.versionSource} says ${file.version}, ${written.versionSource} says ${written.version}.`,
    {
      hint: `Run version-sync, correct one of them, or give the input: version: ${file.version}`,
      ...(written.place && { place: written.place }),
    },
  );
}

/** Whether Python's tools will take it: the project's metadata states it in PEP 440's spelling. */
function isVersion(text: string): boolean {
  try {
    return parseVersion(text).pep440 !== '';
  } catch (error) {
    if (error instanceof UserError && error.code === 'version-invalid') return false;
    throw error;
  }
}

async function versionFile(folder: string, workspace: string): Promise<Found | undefined> {
  for (const candidate of upwards(folder, workspace)) {
    const file = join(candidate, 'VERSION');
    const text = await textOf(file);
    const version = bare(text?.trim().split(/\r?\n/)[0] ?? '');
    if (version) return { version, versionSource: 'the VERSION file', place: { file, line: 1 } };
  }
  return undefined;
}

/** `folder` and its parents as far as `top`; only `folder` if it is not below `top`. */
export function upwards(folder: string, top: string): string[] {
  const folders = [resolve(folder)];
  const way = relative(top, folder);
  if (way.startsWith('..') || resolve(top, way) !== resolve(folder)) return folders;
  for (const _ of way.split(/[\\/]/).filter(Boolean)) folders.push(dirname(folders.at(-1) ?? top));
  return folders;
}

function staticVersion({ pyproject, setupCfg }: VersionRequest): Found | undefined {
  const written = pyproject?.data.project?.version ?? pyproject?.data.tool.poetry?.version;
  // Poetry's versioning plugins leave 0.0.0 as a placeholder.
  if (pyproject && written && !(written === '0.0.0' && 'poetry-dynamic-versioning' in pyproject.data.tool)) {
    const line = lineOf(pyproject.text, /^\s*version\s*=/);
    return { version: bare(written), versionSource: 'pyproject.toml', place: { file: pyproject.file, line } };
  }
  const value = setupCfg?.metadata['version'];
  if (!setupCfg || !value || /^(attr|file):/.test(value)) return undefined;
  return { version: bare(value), versionSource: 'setup.cfg', place: { file: setupCfg.file } };
}

/** Follows the cheap, literal ways in which build backends find a version. */
async function dynamicVersion(request: VersionRequest): Promise<Found | undefined> {
  const tool = request.pyproject?.data.tool;
  const hatch = tool?.hatch?.version;
  if (hatch?.path) return fromFile(request, hatch.path, patternOf(hatch.pattern));
  const pdm = tool?.pdm?.version;
  if (pdm?.source === 'file' && pdm.path) return fromFile(request, pdm.path, ASSIGNMENT);
  const setuptools = tool?.setuptools?.dynamic['version'];
  const fromCfg = /^(attr|file):\s*(\S+)/.exec(request.setupCfg?.metadata['version'] ?? '');
  const attr = setuptools?.attr ?? (fromCfg?.[1] === 'attr' ? fromCfg[2] : undefined);
  if (attr) return fromAttribute(request, attr);
  const file = [setuptools?.file ?? (fromCfg?.[1] === 'file' ? fromCfg[2] : undefined)].flat()[0];
  if (file) return fromFile(request, file, /^\s*(?<version>\S+)/);
  return flitVersion(request);
}

/** Flit reads `__version__` of the module that is named like the project. */
async function flitVersion(request: VersionRequest): Promise<Found | undefined> {
  const name = request.pyproject?.data.project?.name;
  if (!name || !request.pyproject?.data.project?.dynamic.includes('version')) return undefined;
  return fromAttribute(request, `${name.replace(/[-.]+/g, '_')}.__version__`);
}

async function fromAttribute(request: VersionRequest, attribute: string): Promise<Found | undefined> {
  const parts = attribute.split('.');
  const name = parts.pop() ?? '';
  const pattern = new RegExp(
    `^${name.replace(/\W/g, '')}(?:\\s*:\\s*\\w+)?\\s*=\\s*(['"])(?<version>.+?)\\1`,
    'm',
  );
  const packages = Object.entries(request.pyproject?.data.tool.setuptools?.['package-dir'] ?? {});
  const mapped = packages
    .filter(([key]) => key === parts[0])
    .map(([, folder]) => join(folder, ...parts.slice(1)));
  const modules = [...mapped, ...request.sourceRoots.map((root) => join(root, ...parts))];
  for (const module of modules) {
    for (const file of [`${module}.py`, join(module, '__init__.py')]) {
      const found = await fromFile(request, file, pattern);
      if (found) return found;
    }
  }
  return undefined;
}

async function fromFile(
  { folder }: VersionRequest,
  path: string,
  pattern: RegExp | undefined,
): Promise<Found | undefined> {
  const file = resolve(folder, path);
  const version = pattern?.exec((await textOf(file)) ?? '')?.groups?.['version'];
  return version ? { version: bare(version), versionSource: path, place: { file } } : undefined;
}

/** A Python regular expression as a JavaScript one; `undefined` if it cannot be one. */
function patternOf(python: string | undefined): RegExp | undefined {
  if (python === undefined) return ASSIGNMENT;
  const source = python
    .replace(/^\(\?([aimsux]+)\)/, '')
    .replaceAll('(?P<', '(?<')
    .replace(/\(\?P=(\w+)\)/g, '\\k<$1>');
  try {
    return new RegExp(source, /^\(\?[amsux]*i/.test(python) ? 'im' : 'm');
  } catch {
    return undefined;
  }
}

function unknownVersion({ folder, pyproject }: VersionRequest): UserError {
  const dynamic = pyproject?.data.project?.dynamic.includes('version');
  const why = dynamic
    ? 'pyproject.toml has it computed by the build backend (perhaps from git tags)'
    : 'there is no VERSION file, and the project names none';
  return new UserError('version-unknown', `The version of the program is unknown: ${why}.`, {
    hint: [
      'Give the input, for instance: version: 1.2.3',
      `Or write it into ${join(folder, 'VERSION')}, which version-sync does from the tag.`,
    ].join('\n'),
  });
}

function bare(version: string): string {
  return version.trim().replace(/^v(?=\d)/i, '');
}

function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').then(
    (text) => text.replace(/^\uFEFF/, ''),
    () => undefined,
  );
}

function lineOf(text: string, pattern: RegExp): number {
  return text.split('\n').findIndex((line) => pattern.test(line)) + 1;
}
