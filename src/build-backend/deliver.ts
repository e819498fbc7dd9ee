import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../shared/errors.ts';
import { type Move, replaceAll } from '../shared/files.ts';
import type { Host } from '../shared/host.ts';
import type { HandOver } from '../sidecar/hand-over.ts';
import type { Manifest } from '../sidecar/manifest-types.ts';
import { tauriProgramName } from '../sidecar/names.ts';
import type { BuildInputs } from './inputs.ts';

/**
 * Copies the program under the name that Tauri looks for (`externalBin`) to the top of `folder`, with the files
 * that it needs beside it. Returns the names made. Throws `tauri-name-taken`.
 */
export async function writeTauriLayout(folder: string, tree: string, manifest: Manifest): Promise<string[]> {
  const { executable, name, target, files } = manifest;
  await mkdir(folder, { recursive: true });
  const program = tauriProgramName(name, target);
  await cp(join(tree, executable), join(folder, program));
  const others = new Set(files.map(({ path }) => path.split('/')[0] ?? path));
  others.delete(executable);
  // PyInstaller 5 has no folder of its own for the files of a program.
  if (others.has(name)) {
    throw new UserError(
      'tauri-name-taken',
      `The bundle has '${name}' at its top, where the program's folder goes.`,
      {
        hint: "Use PyInstaller 6, which keeps the files in '_internal', or another 'name'.",
      },
    );
  }
  for (const other of others) {
    await cp(join(tree, other), join(folder, other), { recursive: true, verbatimSymlinks: true });
  }
  return [program, ...others];
}

/** Moves the finished parts from the staging folder to their places, all or none. */
export async function putInPlace(staged: HandOver, placed: HandOver, more: readonly Move[]): Promise<void> {
  const moves = (['tree', 'archive', 'manifest'] as const).map((part) => ({
    from: staged[part],
    to: placed[part],
  }));
  await replaceAll([...moves, ...more], join(dirname(staged.archive), 'replaced'));
}

/** Uploads archive and manifest as one artifact, where there is a store and `artifact` is not `none`. */
export async function upload(
  { archive, manifest: file }: HandOver,
  manifest: Manifest,
  { artifact }: Pick<BuildInputs, 'artifact'>,
  host: Pick<Host, 'artifacts' | 'group'>,
): Promise<{ name: string; id: string } | undefined> {
  const { artifacts } = host;
  if (!artifacts || artifact === 'none') return undefined;
  const name = artifact ?? `sidecar-${manifest.name}-${manifest.target.triple}`;
  return host.group(`Upload artifact '${name}'`, () =>
    artifacts.upload(name, [archive, file], dirname(file)),
  );
}
