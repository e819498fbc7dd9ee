import { resolve } from 'node:path';

import { type PortSpec, parsePortSpec } from '../../runtime/ports.ts';
import type { PoliteStop, ReadySignal } from '../../runtime/types.ts';
import { throwAll, UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { invalid } from '../../shared/invalid-input.ts';
import type { VerifyInputs } from '../inputs.ts';
import { parseRequest, parseVariable, readLines, type WantedRequest } from './requests.ts';
import { parseStop } from './stop-way.ts';
import { TELL_PORT } from './tell-port.ts';

/** How the program is started and what is asked of it: the inputs, read and found to agree. */
export interface RunPlan {
  args: readonly string[];
  /** Beside the clean environment. */
  env: readonly (readonly [name: string, value: string])[];
  /** Absolute; absent for an empty folder. May hold `{data}`. */
  cwd?: string;
  ready: ReadySignal;
  /** Absent for none. */
  healthPath?: string;
  /** How the port is chosen that an argument or a variable tells the program; absent where none does. */
  port?: PortSpec;
  /** Where the program listens without being told; absent where only it knows. */
  fixedPort?: number;
  requests: readonly WantedRequest[];
  stop?: PoliteStop;
  /** ms */
  readyTimeout: number;
  maxStartup: number;
  stopTimeout: number;
  runs: number;
  maxFailures: number;
  /** Given, not the manifest's. */
  expectVersion?: string;
}

/** Reads the inputs that say how it is started. Throws `input-invalid` for all that is wrong together. */
export function planRuns(given: VerifyInputs, host: Pick<Host, 'workspace'>): RunPlan {
  const problems: Error[] = [];
  const requests = readLines(given.requests, parseRequest, problems);
  const env = readLines(given.env, parseVariable, problems);
  const [stop] = readLines([given.stop], parseStop, problems);
  const port = parsePortSpec(given.port);
  throwAll([...problems, ...portProblems(given, port), ...contradictions(given)]);
  return {
    args: given.args,
    env,
    ...(given.cwd !== undefined && { cwd: folderOf(given.cwd, given, host) }),
    ready: readySignal(given),
    ...(given['health-path'] !== 'none' && { healthPath: given['health-path'] }),
    ...(isPortTold(given) && { port: port ?? { kind: 'auto' } }),
    ...(!isPortTold(given) && port?.kind === 'range' && { fixedPort: port.first }),
    requests,
    ...(stop && { stop }),
    readyTimeout: given['ready-timeout'],
    maxStartup: given['max-startup'],
    stopTimeout: given['stop-timeout'],
    runs: given.runs,
    maxFailures: given['max-failures'],
    ...(given['expect-version'] !== undefined && { expectVersion: given['expect-version'] }),
  };
}

function isPortTold({ args, env }: Pick<VerifyInputs, 'args' | 'env'>): boolean {
  return [...args, ...env].some((text) => text.includes('{port}'));
}

function portProblems(given: VerifyInputs, port: PortSpec | undefined): UserError[] {
  if (!port) return [invalid('port', given.port, "'auto', a number, or a range such as '8000-8010'")];
  const several = port.kind === 'range' && port.first !== port.last;
  return several && !isPortTold(given) ? [rangeUntold(given.port)] : [];
}

function contradictions(given: VerifyInputs): UserError[] {
  const { runs, ready, 'health-path': path, 'max-failures': failures } = given;
  return [
    ...(path === 'none' || path.startsWith('/')
      ? []
      : [invalid('health-path', path, "a path such as '/api/health', or 'none'")]),
    ...(failures < runs
      ? []
      : [invalid('max-failures', String(failures), `fewer than the ${runs} of 'runs'`)]),
    ...(ready === 'http' && path === 'none' ? [httpWithoutPath()] : []),
  ];
}

/** The folder of data is not known before the run, and is absolute. */
function folderOf(
  cwd: string,
  given: Pick<VerifyInputs, 'working-directory'>,
  { workspace }: Pick<Host, 'workspace'>,
): string {
  return cwd.startsWith('{data}') ? cwd : resolve(workspace, given['working-directory'], cwd);
}

function readySignal(given: VerifyInputs): ReadySignal {
  const line = given['ready-line'];
  const path = given['health-path'];
  switch (given.ready) {
    case 'exit':
      return { kind: 'exit' };
    case 'http':
      return { kind: 'http', path };
    case 'line':
      return { kind: 'line', line };
    case 'auto':
      // Without a path there is no answer to wait for.
      return path === 'none' ? { kind: 'line', line } : { kind: 'auto', line, path };
  }
}

function rangeUntold(range: string): UserError {
  return new UserError(
    'input-invalid',
    `The input 'port' is the range ${range}, and nothing tells the program which port of it to take.`,
    { hint: TELL_PORT, exitCode: 2 },
  );
}

function httpWithoutPath(): UserError {
  return new UserError('input-invalid', "'ready: http' needs a path to ask, and 'health-path' is 'none'.", {
    hint: "Give the path that answers when it is ready ('health-path: /api/health'), or 'ready: line'.",
    exitCode: 2,
  });
}
