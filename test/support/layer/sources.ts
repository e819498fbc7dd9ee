import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** One file of a project. */
export interface Source {
  content: Buffer;
  executable?: boolean;
  /** Where a symbolic link leads that stands in its place. */
  link?: string;
}

/** The files of a project by path, with `/`. */
export type Sources = ReadonlyMap<string, Source>;

/** Sources of these texts. */
export function sourcesOf(texts: Readonly<Record<string, string | Buffer>>): Sources {
  return new Map(Object.entries(texts).map(([path, text]) => [path, { content: Buffer.from(text) }]));
}

/** `sources` with other files; undefined takes one away. */
export function withFiles(
  sources: Sources,
  changes: Readonly<Record<string, string | Buffer | Source | undefined>>,
): Sources {
  const changed = new Map(sources);
  for (const [path, change] of Object.entries(changes)) {
    if (change === undefined) changed.delete(path);
    else if (typeof change === 'string' || Buffer.isBuffer(change))
      changed.set(path, { ...sources.get(path), content: Buffer.from(change) });
    else changed.set(path, change);
  }
  return changed;
}

/** The text of a file. Throws where there is none. */
export function textOf(sources: Sources, path: string): string {
  const source = sources.get(path);
  if (!source) throw new Error(`The project has no file '${path}'.`);
  return source.content.toString('utf8');
}

/** Writes the files into `folder`. */
export async function writeSources(folder: string, sources: Sources): Promise<void> {
  for (const [path, { content, executable, link }] of sources) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    if (link === undefined) await writeFile(file, content);
    else await symlink(link, file);
    if (executable) await chmod(file, 0o755);
  }
}
