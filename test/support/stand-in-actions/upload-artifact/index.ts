import { glob, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import artifact from '@actions/artifact';
import {
  getBooleanInput,
  getInput,
  getMultilineInput,
  info,
  setFailed,
  setOutput,
  warning,
} from '@actions/core';

const name = getInput('name');
const { files, root } = await find(getMultilineInput('path'));
if (files.length > 0) await upload();
else reportNothing(`No files were found for '${getInput('path')}'.`);

async function upload(): Promise<void> {
  if (getBooleanInput('overwrite')) await artifact.deleteArtifact(name).catch(() => undefined);
  const compressionLevel = Number(getInput('compression-level'));
  const { id, digest } = await artifact.uploadArtifact(name, files, root, { compressionLevel });
  setOutput('artifact-id', id);
  setOutput('artifact-digest', digest);
}

function reportNothing(message: string): void {
  const wish = getInput('if-no-files-found');
  if (wish === 'error') setFailed(message);
  else if (wish === 'warn') warning(message);
  else info(message);
}

/** The files that `patterns` mean, and the deepest folder that holds all that was named: as the real one does. */
async function find(patterns: readonly string[]): Promise<{ files: string[]; root: string }> {
  const files: string[] = [];
  const roots: string[] = [];
  for (const pattern of patterns.map((each) => resolve(each))) {
    const folder = (await stat(pattern).catch(() => undefined))?.isDirectory() ?? false;
    roots.push(folder ? pattern : dirname(pattern.replace(/[*?[{].*$/, 'x')));
    for await (const path of glob(folder ? `${pattern}/**` : pattern)) {
      if ((await stat(path)).isFile()) files.push(path);
    }
  }
  return { files: files.sort(), root: commonFolder(roots) };
}

function commonFolder(folders: readonly string[]): string {
  const [first = process.cwd(), ...rest] = folders;
  let common = first;
  while (!rest.every((folder) => `${folder}${sep}`.startsWith(`${common}${sep}`))) common = dirname(common);
  return common;
}
