import type { Inputs } from '../shared/inputs.ts';

/** The inputs of verify-binary. Their names are the public face: workflows and the command line use them. */
export const inputs = {
  'working-directory': {
    kind: 'text',
    default: '.',
    description: 'Relative paths of the other inputs start here.',
  },
  path: {
    kind: 'text',
    description: 'What to verify: a manifest, an archive, a folder, or one program. Or give `artifact`.',
  },
  artifact: {
    kind: 'text',
    description:
      'Name of an artifact of this run to download and verify, as build-backend uploads it. It is uploaded again, with the proof and the reports.',
  },
  'min-size': { kind: 'size', default: '1 MB', description: 'Smallest allowed size of all files.' },
  'max-size': { kind: 'size', default: '3 GB', description: 'Largest allowed size of all files.' },
  'expect-version': {
    kind: 'text',
    defaultText: "the manifest's",
    description: 'The version that the program must report.',
  },
  'expect-target': {
    kind: 'text',
    defaultText: "the manifest's",
    description: 'Rust target triple that every executable file must be made for.',
  },
  'required-modules': { kind: 'list', description: 'Python modules that must be in the bundle.' },
  'forbidden-modules': { kind: 'list', description: 'Python modules that must not be in the bundle.' },
  'check-libraries': {
    kind: 'flag',
    default: true,
    description:
      "Whether every library that a file needs must be in the bundle or on the platform's list of system libraries.",
  },
  run: {
    kind: 'choice',
    options: ['auto', 'always', 'never'],
    default: 'auto',
    description:
      'Whether the program is started. `auto` starts it where its target is this machine; elsewhere only its files are checked.',
  },
  args: {
    kind: 'list',
    description:
      'Arguments of the program. `{port}`, `{host}` and `{data}` (an empty folder) are replaced. A program that is told no port must say it (`LISTENING host=… port=…`), or always take the one of `port`.',
  },
  env: {
    kind: 'list',
    description:
      'Variables of the program as `NAME=value`, beside a clean environment; replaced like `args`.',
  },
  cwd: {
    kind: 'text',
    defaultText: 'an empty folder',
    description: 'Folder that the program is started in.',
  },
  ready: {
    kind: 'choice',
    options: ['auto', 'line', 'http', 'exit'],
    default: 'auto',
    description:
      'What says that it is ready: a `line` on standard output, an `http` answer, its `exit` with 0 (a command-line tool); `auto` takes the line or the answer, whichever comes first.',
  },
  'ready-line': { kind: 'text', default: 'READY', description: 'The exact line.' },
  'health-path': {
    kind: 'text',
    default: '/api/health',
    description: 'Path that must answer with 200 once it is ready; `none` for none.',
  },
  port: {
    kind: 'text',
    default: 'auto',
    description:
      'Port for `{port}`: `auto` (a free one), a number, or a range such as `8000-8010`. Without `{port}` in `args` or `env`, a number is where the program always listens.',
  },
  requests: {
    kind: 'list',
    description: 'Requests that must be answered, as `GET /path 200`; asked once it is ready.',
  },
  'ready-timeout': { kind: 'duration', default: '60 s', description: 'Time that it gets to become ready.' },
  'max-startup': {
    kind: 'duration',
    default: '5 s',
    description: 'Longest allowed time to ready, of the median of the runs.',
  },
  stop: {
    kind: 'text',
    default: 'auto',
    description:
      'How it is asked to end: `auto` (SIGTERM; on Windows, which has none, the end of its standard input), `stdin`, or a request such as `POST /shutdown`.',
  },
  'stop-timeout': {
    kind: 'duration',
    default: '10 s',
    description: 'Time that it gets to end when it is asked to.',
  },
  runs: { kind: 'integer', default: 5, min: 1, max: 1000, description: 'Cold starts to make.' },
  'max-failures': {
    kind: 'integer',
    default: 0,
    min: 0,
    max: 1000,
    description: 'How many of the runs may fail.',
  },
  'max-glibc': { kind: 'text', description: 'Highest glibc that a file may need, such as `2.31`.' },
  'min-macos': { kind: 'text', description: 'Oldest macOS that every file must run on, such as `11.0`.' },
  signature: {
    kind: 'choice',
    options: ['auto', 'required', 'none'],
    default: 'auto',
    description: 'Whether it must be signed. `auto` checks what the manifest says about its signature.',
  },
  compare: {
    kind: 'text',
    description:
      'A second hand-over, verified in the same way: both side by side, with a decision record beside the report.',
  },
  report: {
    kind: 'text',
    defaultText: '`verification.json` beside the manifest',
    description: 'File of the report. The same as Markdown (`.md`) and JUnit (`.xml`) is written beside it.',
  },
  'issue-log': {
    kind: 'text',
    description: 'File that gets an entry for each failed check, in the form of an issue log.',
  },
} as const;

export type VerifyInputs = Inputs<typeof inputs>;

/** What each output says. */
export const outputs = {
  passed: '`true` if every check passed.',
  report: 'The report (`.json`).',
  manifest: 'The manifest, which now holds the verification; empty if there is none.',
  'cold-start-ms': 'Milliseconds from the first start to ready; empty if it was not started.',
  'start-ms': 'Median milliseconds from start to ready; empty if it was not started.',
  'failed-checks': 'Names of the checks that failed, one per line.',
} as const;
