import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { StopReport } from '../../runtime/types.ts';
import { failed, type Made } from '../check.ts';
import { portLine, processes, processLine } from './after-stop.ts';
import { type Live, type Trial, withProgram } from './start-program.ts';

/** How long what it has started may take to notice that the program is gone, in ms. */
const NOTICE = 2000;

/**
 * Starts the program once more and kills the started process alone, as a crash or a task manager does. Nothing of it
 * may go on, hold the port, or be left behind. Throws like `withProgram`.
 */
export async function killTest(trial: Trial): Promise<Made | undefined> {
  return withProgram(trial, 'long', async (live) => {
    const packager = await oneFilePackager(live);
    await live.launched.killAlone();
    const report = await live.stop({ timeout: 0, settle: NOTICE });
    trial.host.signal.throwIfAborted();
    return killFailure(report, packager);
  });
}

/** What a one-file program unpacks itself into while it runs. */
const UNPACKED = { PyInstaller: /^_MEI/, Nuitka: /^onefile_/ } as const;

async function oneFilePackager({ folders }: Live): Promise<string | undefined> {
  const names = await readdir(folders.temp).catch(() => []);
  return Object.entries(UNPACKED).find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
}

function killFailure(
  { orphans, portHeldBy, leftovers }: StopReport,
  packager: string | undefined,
): Made | undefined {
  const found = [
    ...(orphans.length > 0 ? [`${processes(orphans)} went on`] : []),
    ...(portHeldBy ? [portLine(portHeldBy)] : []),
    ...(leftovers.length > 0
      ? [`${leftovers.map((path) => basename(path)).join(', ')} stayed on the disk`]
      : []),
  ];
  if (found.length === 0) return undefined;
  return failed('orphans', {
    measured: `after the program was killed: ${found.join('; ')}`,
    expected: 'nothing of it goes on, holds its port, or is left behind',
    hint: packager === undefined ? CHILDREN : oneFile(packager),
    details: [...orphans.map(processLine), ...(portHeldBy ? [portLine(portHeldBy)] : []), ...leftovers],
  });
}

const CHILDREN =
  'Let each child end when its parent is gone: watch a pipe to the parent for its end (Linux also: PR_SET_PDEATHSIG).';

function oneFile(packager: string): string {
  return `This is a one-file program of ${packager}: two processes, of which the app knows only the first. Whoever kills that one leaves the server running, with its port and its unpacked files. Build it as a folder: mode: onedir`;
}
