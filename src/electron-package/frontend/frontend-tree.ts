import { readdir, stat } from 'node:fs/promises';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { isFolder, type Tree, treeOf } from '../../sidecar/tree/digest.ts';
import { readTree } from '../../sidecar/tree.ts';

/**
 * Reads a built frontend as content alone: an artifact keeps neither modes nor empty folders, and the digest must be
 * the same on both sides of it and on every platform. Throws `frontend-missing`, `frontend-empty`, and what reading a
 * tree throws.
 */
export async function readFrontend(folder: string, host: Pick<Host, 'platform' | 'signal'>): Promise<Tree> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw missing(folder);
  const { files } = await readTree(folder, { platform: host.platform, signal: host.signal });
  const kept = files.filter((file) => !isFolder(file));
  if (kept.length === 0) throw empty(folder);
  return treeOf(kept.map((file) => ({ ...file, mode: 0o644 })));
}

/** Whether `folder` holds a page: `index.html` is what a window loads. */
export async function holdsPage(folder: string): Promise<boolean> {
  return (await readdir(folder).catch((): string[] => [])).includes('index.html');
}

function missing(folder: string): UserError {
  return new UserError('frontend-missing', `There is no folder '${folder}' with the built frontend.`, {
    hint: "Build it before this step, or change 'frontend', which is relative to 'working-directory'. To build it here, give 'frontend-directory' with its sources.",
  });
}

/** The error for a folder that should hold a built frontend and holds nothing. */
export function empty(folder: string): UserError {
  return new UserError(
    'frontend-empty',
    `The folder '${folder}' holds no file: an app with it shows a blank window.`,
    {
      hint: "Does the build write elsewhere? Name its folder: 'frontend-output: …' (of 'frontend-directory'), or 'frontend: …'.",
    },
  );
}
