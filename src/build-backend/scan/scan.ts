import { UserError } from '../../shared/errors.ts';
import * as z from '../../shared/zod.ts';
import { type ProbeHost, runProbe } from '../python-probe.ts';
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
  looked: z.array(z.string()),
  packageData: list,
  distributions: list,
  syntaxErrors: list,
});

export interface ScanTools {
  /** The interpreter of the environment that is frozen; 3.10 or newer. */
  python: string;
  host: ProbeHost;
  /** How a file of the project, relative to the root, is shown to the reader: in messages and annotations. */
  shown?: (file: string) => string;
}

/**
 * Reads the backend's sources and its environment with the user's interpreter; nothing of them is executed.
 * Throws `scan-entry-missing`, `scan-syntax-error` when the entry itself cannot be read, and `scan-failed`.
 */
export async function scanBackend(request: ScanRequest, tools: ScanTools): Promise<Scan> {
  const { python, host, shown = (file) => file } = tools;
  const answer = await runProbe(host, python, PROBE, request).catch((error) => {
    throw error instanceof UserError ? error : scanFailed(error);
  });
  const scan = showFiles(outline.parse(answer) as unknown as Scan, shown);
  checkEntry(scan, request);
  return scan;
}

/** The scan with every place in the words of the reader. Values for the packager stay as they are. */
function showFiles(scan: Scan, shown: (file: string) => string): Scan {
  const show = <T extends { file: string }>(places: readonly T[]): T[] =>
    places.map((place) => ({ ...place, file: shown(place.file) }));
  const { entry, modules, references, opaqueImports, metadata, entryPointGroups, data, syntaxErrors } = scan;
  return {
    ...scan,
    entry: { ...entry, file: entry.file === null ? null : shown(entry.file) },
    modules: show(modules),
    references: show(references),
    opaqueImports: show(opaqueImports),
    metadata: show(metadata),
    entryPointGroups: show(entryPointGroups),
    data: show(data),
    syntaxErrors: show(syntaxErrors),
  };
}

function scanFailed(cause: Error): UserError {
  const last = cause.message.trim().split('\n').slice(-LINES_OF_TRACEBACK).join('\n');
  return new UserError('scan-failed', 'The scan of the backend ended with an error of Python.', {
    hint: `It said:\n${last}`,
    cause,
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
