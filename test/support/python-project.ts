import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { proposals } from '../../src/build-backend/scan/proposals.ts';
import { scanBackend } from '../../src/build-backend/scan/scan.ts';
import type { Scan, ScanEntry } from '../../src/build-backend/scan/scan-types.ts';
import { createExec } from '../../src/shared/exec.ts';

/** Files of a Python project by path; nothing else is in it. */
export type ProjectFiles = Readonly<Record<string, string | Uint8Array>>;

export interface ProjectScan {
  entry?: ScanEntry;
  platform?: NodeJS.Platform;
  searchPaths?: readonly string[];
  python?: string;
}

/** Writes a project into a new temporary folder, gives it to `work`, and removes it. */
export async function withProject<T>(files: ProjectFiles, work: (root: string) => Promise<T>): Promise<T> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "scan ü'")));
  try {
    await writeProject(root, files);
    return await work(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

export async function writeProject(root: string, files: ProjectFiles): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

/** Scans the project at `root` with the real probe in a real interpreter. */
export function scanAt(root: string, options: ProjectScan = {}): Promise<Scan> {
  const { entry = { kind: 'script', file: 'main.py' }, platform = 'linux', searchPaths = [] } = options;
  const exec = createExec(new AbortController().signal, process.platform);
  const python = options.python ?? (process.platform === 'win32' ? 'python' : 'python3');
  return scanBackend({ root, entry, platform, searchPaths }, { python, host: { exec, temp: tmpdir() } });
}

export function scanFiles(files: ProjectFiles, options: ProjectScan = {}): Promise<Scan> {
  return withProject(files, (root) => scanAt(root, options));
}

/** `input value` of each certain proposal. */
export function certainLines(scan: Scan): string[] {
  return proposals(scan).certain.map(({ input, value }) => `${input} ${value}`);
}

/** `input value` of each suggested proposal. */
export function suggestedLines(scan: Scan): string[] {
  return proposals(scan).suggested.map(({ input, value }) => `${input} ${value}`);
}
