import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packagers } from '../../src/build-backend/environment/packagers.ts';
import { PYTHON } from '../../test/support/python-tools.ts';
import { run } from '../../test/support/run.ts';
import { type Comparison, seconds } from '../measure.ts';
import { type Application, editBody, editDocument, readyEnvironment } from './application.ts';
import { type Build, type Builder, build, plainBuild } from './build.ts';
import { newFolder, settled } from './new-folder.ts';
import { requirePath } from './tools.ts';

/** How many times faster than a clean build the rows are to be. */
export interface Targets {
  exact: number;
  body: number;
}

/** The interpreter itself: what stands on PATH may be a script that would have to be run to tell. */
export async function interpreter(): Promise<string> {
  return (await run(PYTHON, ['-c', 'import sys; print(sys.executable)'])).trim();
}

/** A builder whose results are kept in a folder, and its first build. */
export async function withDirectory(
  application: Application,
  folder: string,
): Promise<{ builder: Builder; first: Build }> {
  const inputs = {
    cache: 'directory',
    'cache-directory': join(folder, 'cache'),
    python: await interpreter(),
  };
  const builder = { application, inputs, outputs: join(folder, 'outputs') };
  return { builder, first: await build(builder, 'none') };
}

/** Seconds of one round. */
interface Round {
  exact: number;
  body: number;
  document: number;
  cold: number;
  plain: number;
  limit: number;
}

/**
 * All rows about one application: in each round, every kind of build once, so that all are pairs of one machine's mood.
 * A build from the cache is without its environment; the plain command and the cold build have one that is ready.
 */
export async function compareLevels(
  builder: Builder,
  folder: string,
  { runs, targets }: { runs: number; targets: Targets },
): Promise<Comparison[]> {
  const { application } = builder;
  const { tested, companions, name } = packagers.pyinstaller;
  const versions = Object.entries({ [name]: tested, ...companions }).map((pair) => pair.join('=='));
  const python = await readyEnvironment(application, versions, join(folder, 'environment'));
  const rounds: Round[] = [];
  for (let index = 0; index < runs; index++) {
    rounds.push(await oneRound({ builder, python, folder, index }));
    process.stderr.write(`${application.name}: ${JSON.stringify(rounds.at(-1))}\n`);
  }
  return rowsOf(application.name, rounds, targets);
}

interface RoundPlaces {
  builder: Builder;
  python: string;
  folder: string;
  index: number;
}

async function oneRound({ builder, python, folder, index }: RoundPlaces): Promise<Round> {
  const { application } = builder;
  const plain = await plainBuild(application, python, folder);
  await editBody(application, `round ${index}`);
  const body = await build(builder, '1');
  const exact = await build(builder, '0');
  await editDocument(application, `round ${index}`);
  const document = await build(builder, '0');
  const limit = await unpackByHand(document.archive, await newFolder(join(folder, 'by-hand')));
  const empty = await newFolder(join(folder, 'empty'));
  const active = { environment: 'active', python, 'cache-directory': empty };
  const cold = await build(builder, 'none', active);
  return {
    exact: exact.seconds,
    body: body.seconds,
    document: document.seconds,
    cold: cold.seconds,
    plain,
    limit,
  };
}

/** Seconds of `unzstd | tar x` into the new folder `folder`. */
export async function unpackByHand(archive: string, folder: string): Promise<number> {
  const zstd = await requirePath('zstd');
  await mkdir(folder, { recursive: true });
  await settled();
  return seconds('sh', ['-c', '"$0" -dc "$1" | tar x -C "$2"', zstd, archive, folder]);
}

function rowsOf(name: string, rounds: readonly Round[], { exact, body }: Targets): Comparison[] {
  const all = (key: keyof Round) => rounds.map((round) => round[key]);
  const against = (what: string, ours: keyof Round, target: number): Comparison => ({
    what: `${name}: ${what}, against a clean build by hand`,
    ours: all(ours),
    plain: all('plain'),
    target: `≥ ${target}× faster`,
    asSpeedUp: true,
  });
  return [
    against('nothing changed', 'exact', exact),
    {
      what: `${name}: nothing changed, against unzstd | tar x`,
      ours: all('exact'),
      plain: all('limit'),
      target: '≤ 2×',
    },
    against('one function body changed', 'body', body),
    against('documentation changed', 'document', exact),
    {
      what: `${name}: everything missed, against the plain PyInstaller command`,
      ours: all('cold'),
      plain: all('plain'),
      target: '≤ 1.10×',
    },
  ];
}
