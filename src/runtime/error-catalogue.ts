import type { CatalogueEntry } from '../shared/errors.ts';
import type { SidecarErrorCode } from './errors.ts';

/** Errors of the runtime library, the same in an app and in verify-binary. */
export const runtimeErrors = {
  'program-missing': {
    when: "The sidecar's program is not where it should be: the app is incomplete, or the backend was not built.",
    fix: 'Installation may be corrupted: reinstall the application. In development, build the backend, or correct the path in the message.',
  },
  'program-not-executable': {
    when: 'The program has no executable bit, and could not be given it because the file belongs to somebody else.',
    fix: 'Run the `chmod` of the message. A build loses the bit on its way through `upload-artifact`: hand over the archive.',
  },
  'program-cannot-start': {
    when: 'The system does not start the program: its loader or interpreter is missing, access is denied, a folder is missing, the file is damaged, or it is built for a newer system.',
    fix: 'Do what the hint says; the message has the reason that the system gave.',
  },
  'exited-before-ready': {
    when: 'The program ended before it said that it is ready. The error carries its exit code or signal and the last lines of its standard error.',
    fix: 'Start it by hand with the same arguments and read what it says.',
  },
  'stdout-malformed': {
    when: 'A line on standard output begins like one of the protocol (BOOT, LISTENING, READY, HEARTBEAT, SHUTDOWN) and is not.',
    fix: 'Write the line as `docs/runtime.md` has it, and log to standard error.',
  },
  'ready-on-stderr': {
    when: 'The ready line came on standard error. It is read from standard output.',
    fix: "`print('READY', flush=True)`; if you do, something has redirected `sys.stdout`.",
  },
  'ready-twice': {
    when: 'The ready line came more than once. An app would take the second for another start.',
    fix: 'Print it once, in the process that serves: not in each worker, and not again after a reload.',
  },
  'ready-timeout': {
    when: 'The program did not become ready in time. The message says what was seen of it instead.',
    fix: 'If the ready line came late or all at once, the output is buffered: `flush=True`, or build with `--python-option u`. If the program is only slow, allow more time.',
  },
  'dependency-missing': {
    when: 'A Python module could not be imported, mostly because the packager did not see that it is needed.',
    fix: 'Add it to `hidden-imports` (the hint has the line), and to the requirements if they do not install it.',
  },
  'data-file-missing': {
    when: 'The program looked for a data file, a template or package metadata inside its bundle, and it is not there.',
    fix: 'Add it with `add-data`, `collect-data` or `copy-metadata` (the hint has the line).',
  },
  'port-in-use': {
    when: 'Another program listens at the port that the sidecar should have, or Windows keeps the port for itself.',
    fix: 'End that program, which mostly is an earlier run, or let a free port be chosen: `auto`, or a range.',
  },
  'ports-exhausted': {
    when: 'Every port of the range is in use.',
    fix: 'End what holds them (the message names it, where the system tells), or choose another range, or `auto`.',
  },
  'glibc-too-old': {
    when: 'The program, or a library inside, was built on a newer Linux than the one it runs on.',
    fix: 'Build on the oldest Linux that it is for, and keep it so with the input `max-glibc` of verify-binary.',
  },
  'library-missing': {
    when: 'A shared library that the program or one of its modules needs is neither in the bundle nor on the system.',
    fix: "Put it into the bundle with `add-binary`, or let the app's package depend on it.",
  },
  'wrong-architecture': {
    when: 'The program, or a library inside, is built for another processor or operating system.',
    fix: 'Build one for each platform. If you only use the app, install the one for your processor.',
  },
  'library-validation': {
    when: 'macOS refuses the code signature of the program or of a library inside: missing, broken, or of another team.',
    fix: 'Sign every file inside with one identity, inside out, and change nothing afterwards.',
  },
  'launch-interrupted': {
    when: 'The start was cancelled by the app or by the end of the run.',
    fix: 'Nothing: the sidecar and what it started are gone. Start it again.',
  },
  'heartbeat-missed': {
    when: 'The sidecar has written no `HEARTBEAT` line for longer than `heartbeatTimeout`, so it counts as hung and is restarted.',
    fix: 'Do long work in a thread or process of its own, or allow more time.',
  },
  'restarts-exhausted': {
    when: 'The sidecar has ended again and again, so that it is not started once more. The cause is the last error before.',
    fix: 'Find why it ends in the records of the log; then start it anew.',
  },
} satisfies Record<SidecarErrorCode, CatalogueEntry>;
