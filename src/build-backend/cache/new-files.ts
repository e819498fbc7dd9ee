import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { fileKind } from '../../sidecar/file-kind.ts';
import type { TreeEntry } from '../../sidecar/tree/digest.ts';
import { findInterpreter } from '../environment/interpreter.ts';
import { type CompiledModule, compileModules } from '../layer/compile-modules.ts';
import type { BuildPlan } from '../plan.ts';
import type { BuildRecord, RecordedFile } from './build-record.ts';
import type { BaseHit } from './lookup.ts';
import type { Refused } from './relayer.ts';

/** A file of the tree with its new content. */
export interface NewFile {
  kind: 'module' | 'data';
  entry: TreeEntry;
  content: Buffer;
}

type ModuleFile = RecordedFile & { how: { kind: 'module' } };

interface Change {
  plan: BuildPlan;
  hit: BaseHit;
}

/** The new content of every file of the tree that the changed sources go into, or why that is not all there is to do. */
export async function newFiles({ plan, hit }: Change, host: Host): Promise<NewFile[] | Refused> {
  const { record, changed } = hit;
  const made = changed.map((source) => record.layer.filter((file) => file.source === source));
  const lost = made.findIndex((files) => files.length === 0);
  if (lost >= 0) return { reason: `${changed[lost]} changed, and it is in no file of its own` };
  const files = made.flat();
  const modules = files.filter((file): file is ModuleFile => file.how.kind === 'module');
  const compiled = await compile(modules, { plan, record }, host);
  if ('reason' in compiled) return compiled;
  const copied = await copy(
    files.filter(({ how }) => how.kind === 'data'),
    { plan, record },
  );
  return 'reason' in copied ? copied : [...compiled, ...copied];
}

interface Base {
  plan: BuildPlan;
  record: BuildRecord;
}

async function compile(
  files: readonly ModuleFile[],
  { plan, record }: Base,
  host: Host,
): Promise<NewFile[] | Refused> {
  if (files.length === 0) return [];
  const interpreter = await findInterpreter(plan.inputs.python, host, plan.workingDirectory);
  if (interpreter.version !== record.manifest.python.version) return { reason: 'the interpreter is another' };
  const jobs = files.map(({ source, how }) => ({ ...how, source: resolve(plan.workingDirectory, source) }));
  const compiled = await compileModules(interpreter.executable, jobs, host);
  const results = files.map((file, index) => compiledFile(file, compiled[index], record));
  return firstRefusal(results) ?? results.filter((result) => 'entry' in result);
}

function compiledFile(
  { path, source, how }: ModuleFile,
  compiled: CompiledModule | undefined,
  record: BuildRecord,
): NewFile | Refused {
  if (!compiled || 'problem' in compiled) return { reason: `${source} cannot be compiled` };
  if (compiled.surface !== how.surface)
    return { reason: `${source}: more than bodies changed (imports, names)` };
  return replacement('module', { path, source, record }, compiled.content);
}

async function copy(files: readonly RecordedFile[], { plan, record }: Base): Promise<NewFile[] | Refused> {
  const results = await Promise.all(
    files.map(async ({ path, source }) => {
      const place = resolve(plan.workingDirectory, source);
      const [content, { mode }] = await Promise.all([readFile(place), stat(place)]);
      const known = record.manifest.files.find((entry) => entry.path === path);
      const executable = (mode & 0o111) !== 0;
      if (executable !== (known?.mode === 0o755)) return { reason: `${source}: its mode changed` };
      return replacement('data', { path, source, record }, content);
    }),
  );
  return firstRefusal(results) ?? results.filter((result) => 'entry' in result);
}

interface Place {
  path: string;
  source: string;
  record: BuildRecord;
}

/** Only what is nothing to a loader before and after can change alone: libraries have needs of their own. */
function replacement(
  kind: NewFile['kind'],
  { path, source, record }: Place,
  content: Buffer,
): NewFile | Refused {
  const known = record.manifest.files.find((entry) => entry.path === path);
  if (!known || known.link !== undefined || known.kind !== 'other' || fileKind(content) !== 'other')
    return { reason: `${source} is more than a plain file of the program` };
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { kind, content, entry: { ...known, size: content.length, sha256 } };
}

function firstRefusal(results: readonly (NewFile | Refused)[]): Refused | undefined {
  return results.find((result): result is Refused => 'reason' in result);
}

/** Writes the new contents into the restored tree. Modes stay. */
export async function writeFiles(tree: string, files: readonly NewFile[]): Promise<void> {
  for (const { entry, content } of files) await writeFile(join(tree, entry.path), content);
}
