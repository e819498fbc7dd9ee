/** Programs whose files are in order and that do not come up, or not as they should. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { faulty, type NegativeControl, sound, spoiled } from './control.ts';

const START: NegativeControl[] = [
  {
    name: 'a module is missing at start',
    make: spoiled(({ own }) => rm(join(own, 'server.pyc'))),
    expectedCheck: 'start',
    says: [/desk\.server/, /hidden-imports: desk\.server/],
  },
  {
    name: 'a data file is missing',
    make: spoiled(({ own }) => rm(join(own, 'templates'), { recursive: true })),
    expectedCheck: 'start',
    says: [/page\.html/, /collect-data: desk|add-data/],
  },
  {
    name: 'an exception before READY',
    make: faulty({ crash: 'no licence was found' }),
    expectedCheck: 'start',
    says: [/RuntimeError: no licence was found/, /by hand: \.\/desk\b/],
  },
  {
    name: 'it ends with a code before READY, and a word on stderr',
    make: faulty({ failingStarts: [1] }),
    expectedCheck: 'start',
    says: [/code 4/, /the lock is held/, /by hand to see what is wrong: \.\/desk\b/],
  },
  {
    name: 'a slow start',
    make: faulty({ startDelay: 3 }),
    inputs: { 'max-startup': '2 s' },
    expectedCheck: 'start',
    says: [/2(?:\.0)? s/, /max-startup/],
  },
  {
    name: 'it floods its log',
    make: faulty({ floodMegabytes: 24 }),
    expectedCheck: 'start',
    says: [/MB/, /stderr|standard error|output/],
  },
];

const READY: NegativeControl[] = [
  {
    name: 'no READY',
    make: faulty({ ready: 'never' }),
    inputs: { ready: 'line', 'ready-timeout': '5 s' },
    expectedCheck: 'ready',
    says: [/READY/, /LISTENING/],
  },
  {
    name: 'it hangs before it serves',
    make: faulty({ hang: true }),
    inputs: { 'ready-timeout': '5 s' },
    expectedCheck: 'ready',
    says: [/READY/, /BOOT/],
  },
  {
    name: 'READY twice',
    make: faulty({ ready: 'twice' }),
    expectedCheck: 'ready',
    says: [/READY/, /twice|2 times/],
  },
  {
    name: 'READY on stderr',
    make: faulty({ ready: 'stderr' }),
    inputs: { ready: 'line', 'ready-timeout': '10 s' },
    expectedCheck: 'ready',
    says: [/READY/, /stderr|standard error/],
  },
  {
    name: 'buffered output',
    make: faulty({ buffered: true }),
    inputs: { ready: 'line', 'ready-timeout': '5 s' },
    expectedCheck: 'ready',
    says: [/READY/, /flush/],
  },
  {
    name: 'a malformed line',
    make: faulty({ malformed: 'LISTENING on 127.0.0.1' }),
    expectedCheck: 'ready',
    says: [/LISTENING on 127\.0\.0\.1/],
  },
];

const ANSWERS: NegativeControl[] = [
  {
    name: 'another port than it was told',
    make: faulty({ otherPort: true }),
    expectedCheck: 'port',
    says: [/port/, /\d{4,5}/],
  },
  {
    name: 'another port than it was told, and it does not say so',
    make: faulty({ otherPort: true, silentPort: true }),
    inputs: { ready: 'line', 'ready-timeout': '10 s' },
    expectedCheck: 'port',
    says: [/port/, /\d{4,5}/],
  },
  {
    name: 'health is 500',
    make: faulty({ healthStatus: 500 }),
    expectedCheck: 'health',
    says: [/500/, /200/, /\/api\/health/],
  },
  {
    name: 'health does not answer',
    make: faulty({ healthDelay: 3600 }),
    inputs: { 'ready-timeout': '8 s' },
    expectedCheck: 'health',
    says: [/\/api\/health/],
  },
  {
    name: 'it reports another version',
    make: faulty({ version: '0.0.0-unknown' }),
    expectedCheck: 'version',
    says: [/0\.0\.0-unknown/, /1\.4\.2/],
  },
  {
    name: 'another version is expected',
    make: sound,
    inputs: { 'expect-version': '2.0.0' },
    expectedCheck: 'version',
    says: [/1\.4\.2/, /2\.0\.0/],
  },
  {
    name: 'a request that fails',
    make: faulty({ reportStatus: 503 }),
    inputs: { requests: 'GET / 200\nGET /api/report 200' },
    expectedCheck: 'requests',
    says: [/\/api\/report/, /503/, /200/],
  },
  {
    name: "a route's module is missing",
    make: spoiled(({ own }) => rm(join(own, 'report.pyc'))),
    inputs: { requests: 'GET / 200\nGET /api/report 200' },
    expectedCheck: 'requests',
    says: [/\/api\/report/, /cannot import name 'report' from 'desk'/],
  },
];

/** Programs that do not come up, or answer wrongly. */
export const startControls: readonly NegativeControl[] = [...START, ...READY, ...ANSWERS];
