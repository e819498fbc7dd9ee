import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Host } from '../../shared/host.ts';
import { fileKind } from '../../sidecar/file-kind.ts';
import type { TreeEntry } from '../../sidecar/tree/digest.ts';
import { findInterpreter } from '../environment/interpreter.ts';
import type { LayerModule } from '../layer/application-layer.ts';
import { type CompiledModule, compileModules } from '../layer/compile.ts';
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

type ModuleFile = RecordedFile & { how: LayerModule };

function isModule(file: RecordedFile): file is ModuleFile {
  return file.how.kind === 'module';
}

interface Change {
  plan: BuildPlan;
  hit: BaseHit;
  /** New or empty; takes what is compiled. */
  scratch: string;
}

/** The new content of every file of the tree that the changed sources go into, or why that is not all there is to do. */
export async function newFiles({ plan, hit, scratch }: Change, host: Host): Promise<NewFile[] | Refused> {
  const { record, changed, sources } = hit;
  const gone = changed.find((path) => sources.state.digests.get(path) === 'absent');
  if (gone !== undefined) return { reason: `${gone} is gone` };
  const made = changed.map((source) => record.layer.filter((file) => file.source === source));
  const lost = made.findIndex((files) => files.length === 0);
  if (lost >= 0) return { reason: `${changed[lost]} changed, and it is in no file of its own` };
  const files = made.flat();
  const compiled = await compile(files.filter(isModule), { plan, record, scratch }, host);
  if ('reason' in compiled) return compiled;
  const data = files.filter((file) => !isModule(file));
  const copied = await copy(data, { plan, record });
  return 'reason' in copied ? copied : [...compiled, ...copied];
}

interface Base {
  plan: BuildPlan;
  record: BuildRecord;
}

async function compile(
  files: readonly ModuleFile[],
  { plan, record, scratch }: Base & Pick<Change, 'scratch'>,
  host: Host,
): Promise<NewFile[] | Refused> {
  if (files.length === 0) return [];
  const interpreter = await findInterpreter(plan.inputs.python, host, plan.workingDirectory);
  if (interpreter.version !== record.manifest.python.version) return { reason: 'the interpreter is another' };
  await mkdir(scratch, { recursive: true });
  const jobs = files.map(({ source, how }, index) => ({
    ...how,
    source: resolve(plan.workingDirectory, source),
    output: join(scratch, `${index}.pyc`),
  }));
  const compiled = await compileModules(interpreter.executable, jobs, host);
  const results = await Promise.all(
    files.map(async ({ path, source, how }, index): Promise<NewFile | Refused> => {
      const refused = whyNot(source, how, compiled[index]);
      if (refused) return refused;
      const content = await readFile(jobs[index]?.output ?? '');
      return replacement('module', { path, source, record }, content);
    }),
  );
  return firstRefusal(results) ?? results.filter((result) => 'entry' in result);
}

function whyNot(source: string, how: ModuleFile['how'], compiled?: CompiledModule): Refused | undefined {
  if (!compiled?.ok) return { reason: `${source} cannot be compiled (${compiled?.error ?? 'no answer'})` };
  if (compiled.surface === how.surface) return undefined;
  return { reason: `${source}: what it imports or names differs, not only bodies` };
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
