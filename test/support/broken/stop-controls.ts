/** Programs that work, until they are to end or to start again. */
import { chmod, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { faulty, type NegativeControl } from './control.ts';
import { soundProgram } from './sound-program.ts';
import { handOver } from './workshop.ts';

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
    says: [/3/, /0/],
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
    says: [/desk/],
  },
  {
    name: 'it leaves a child in a session of its own',
    make: faulty({ child: 'session' }),
    expectedCheck: 'orphans',
    says: [/desk/],
  },
  {
    name: 'its port stays taken by a process that has cut all ties',
    make: faulty({ child: 'daemon' }),
    expectedCheck: 'port',
    says: [/port \d+ is held/],
  },
  {
    name: 'one file: what is killed is not what serves',
    make: async ({ folder }) => {
      const tree = join(folder, 'onefile');
      await cp(await soundProgram('onefile'), join(tree, 'desk'));
      await chmod(join(tree, 'desk'), 0o755);
      return (await handOver({ folder, tree })).manifest;
    },
    expectedCheck: 'orphans',
    says: [/one[- ]?file/i, /onedir/],
  },
  {
    name: 'it starts only now and then',
    make: faulty({ failingStarts: [2] }),
    inputs: { runs: '3' },
    expectedCheck: 'repeat',
    says: [/1 of 3 runs/, /run 2/],
  },
];
