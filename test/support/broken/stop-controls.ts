/** Programs that work, until they are to end or to start again. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { faulty, type NegativeControl } from './control.ts';
import { soundProgram } from './sound-program.ts';
import { type Faults, handOver } from './workshop.ts';

const oneFile: NegativeControl['make'] = async ({ folder }) => {
  const tree = join(folder, 'onefile');
  await cp(await soundProgram('onefile'), join(tree, 'desk'));
  return (await handOver({ folder, tree })).manifest;
};

/** Programs that do not end as they should, leave something, or do not start each time. */
export const stopControls: readonly NegativeControl[] = [
  {
    name: 'it ignores SIGTERM',
    make: faulty({ ignoreSigterm: true }),
    inputs: { 'stop-timeout': '3 s' },
    expectedCheck: 'stop',
    says: [/SIGTERM/, /3(?:\.0)? s/],
  },
  {
    name: 'it ends with an error when it is stopped',
    make: faulty({ stopCode: 3 }),
    expectedCheck: 'stop',
    says: [/ended with code 3 after SIGTERM/, /code 0/],
  },
  {
    name: 'it spins when its standard input is closed',
    make: faulty({ spin: true }),
    expectedCheck: 'stop',
    says: [/stdin|standard input/],
  },
  {
    name: 'it leaves a child',
    make: faulty({ child: 'plain' }),
    expectedCheck: 'orphans',
    says: [/after SIGTERM 1 process \(desk, \d+\) still ran/, /terminate and wait/],
  },
  {
    name: 'it leaves a child in a session of its own',
    make: faulty({ child: 'session' }),
    expectedCheck: 'orphans',
    says: [/after SIGTERM 1 process \(desk, \d+\) still ran/, /terminate and wait/],
  },
  {
    name: 'its port stays taken by a process that has cut all ties',
    make: faulty({ child: 'daemon' }),
    expectedCheck: 'port',
    says: [/port \d+ is held/],
  },
  {
    name: 'one file: what is killed is not what serves',
    make: oneFile,
    inputs: { env: `DESK_FAULTS=${JSON.stringify({ deaf: true } satisfies Faults)}` },
    expectedCheck: 'orphans',
    says: [/was killed: 1 process \(desk, \d+\)/, /one-file/, /mode: onedir/],
  },
  {
    name: 'one file: what was unpacked stays on the disk',
    make: oneFile,
    expectedCheck: 'orphans',
    says: [/was killed: _MEI\w+/, /one-file/, /mode: onedir/],
  },
  {
    name: 'it starts only now and then',
    make: faulty({ failingStarts: [2] }),
    inputs: { runs: '3' },
    expectedCheck: 'repeat',
    says: [/1 of 3 runs/, /run 2/],
  },
];
