import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { pythonFiles } from '../../generated/python.ts';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import type { Scan, ScanRequest } from './scan-types.ts';

const PROBE = 'scan';
const LINES_OF_TRACEBACK = 6;

const list = z.array(z.record(z.string(), z.unknown()));

/** The outline only: the probe and this reader are always of one version. */
const outline = z.object({
  schema: z.literal(1),
  python: z.string(),
  entry: z.object({ found: z.boolean(), file: z.string().nullable(), module: z.string().nullable() }),
  searchPaths: z.array(z.string()),
  modules: list,
  references: list,
  opaqueImports: list,
  pluginFolders: list,
  metadata: list,
  entryPointGroups: list,
  data: list,
  packageData: list,
  distributions: list,
  syntaxErrors: list,
});

export interface ScanTools {
  /** The interpreter of the environment that is frozen; 3.10 or newer. */
  python: string;
  host: Pick<Host, 'exec' | 'temp'>;
}

/**
 * Reads the backend's sources and its environment with the user's interpreter; nothing of them is executed.
 * Throws `scan-entry-missing`, `scan-syntax-error` when the entry itself cannot be read, and `scan-failed`.
 */
export async function scanBackend(request: ScanRequest, { python, host }: ScanTools): Promise<Scan> {
  const folder = await mkdtemp(join(host.temp, 'scan-'));
  try {
    await writeProbe(folder);
    const input = JSON.stringify(request);
    const result = await host.exec(python, ['-I', '-B', join(folder, PROBE)], { input, allowFailure: true });
    if (result.code !== 0) throw scanFailed(result.stderr);
    const scan = parseScan(result.stdout);
    checkEntry(scan, request);
    return scan;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeProbe(folder: string): Promise<void> {
  const files = Object.entries(pythonFiles).filter(([path]) => path.startsWith(`${PROBE}/`));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function parseScan(text: string): Scan {
  try {
    return outline.parse(JSON.parse(text)) as unknown as Scan;
  } catch (cause) {
    // `sitecustomize` and `.pth` files of the environment run in every interpreter and may print.
    throw new UserError('scan-failed', 'The scan of the backend gave no readable answer.', {
      hint: `It began with: ${JSON.stringify(text.slice(0, 200))}. Does something in the Python environment print when it starts?`,
      cause,
    });
  }
}

function scanFailed(stderr: string): UserError {
  const last = stderr.trim().split('\n').slice(-LINES_OF_TRACEBACK).join('\n');
  return new UserError('scan-failed', 'The scan of the backend ended with an error of Python.', {
    hint: last ? `It said:\n${last}` : 'It printed nothing. Is it Python 3.10 or newer?',
  });
}

function checkEntry(scan: Scan, { entry }: ScanRequest): void {
  const problem = scan.syntaxErrors.find(({ file }) => file === scan.entry.file);
  if (problem) {
    const { file, line, column, message } = problem;
    throw new UserError(
      'scan-syntax-error',
      `The entry ${file} cannot be read by Python ${scan.python}: ${message}.`,
      {
        hint: `Correct ${file}, line ${line}, or choose the Python version it is written for with the input 'python'.`,
        place: { file, line, column },
      },
    );
  }
  if (scan.entry.found) return;
  const name = entry.kind === 'script' ? entry.file : entry.module;
  throw new UserError('scan-entry-missing', `The entry '${name}' was not found.`, {
    hint:
      entry.kind === 'script'
        ? 'Give the script relative to the working directory.'
        : 'Is it below the working directory, or installed? A script is given with its ending: main.py.',
  });
}
