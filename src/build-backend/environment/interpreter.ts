import { resolve } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import * as z from '../../shared/zod.ts';
import { runProbe } from '../python-probe.ts';
import { howToInstall } from './interpreter-advice.ts';
import {
  type Candidate,
  type CandidateHost,
  elsewhere,
  isVersion,
  ofSetupPython,
  onPath,
  VERSION_TEXT,
} from './python-candidates.ts';

const schema = z.object({
  version: z.string(),
  implementation: z.string(),
  executable: z.string(),
  realExecutable: z.string(),
  prefix: z.string(),
  basePrefix: z.string(),
  platform: z.string(),
  /** Node's word for the processor that this process runs as: `x64`, `arm64`, `ia32`, … */
  arch: z.string(),
  /** Every processor that the program file holds code for; several when it is universal. */
  architectures: z.array(z.string()),
  sharedBuild: z.boolean(),
  sharedLibrary: z.string().nullable(),
  conda: z.boolean(),
  windowsStore: z.boolean(),
  venv: z.boolean(),
  /** pip's version; `null` without pip. */
  pip: z.string().nullable(),
  hasVenv: z.boolean(),
  /** What `venv` installs pip with; some Linux distributions package it apart. */
  hasEnsurepip: z.boolean(),
  externallyManaged: z.boolean(),
  debug: z.boolean(),
  freeThreaded: z.boolean(),
});

/** What a Python said about itself when it was run. */
export type Interpreter = z.infer<typeof schema>;

/** What was tried in vain, for the message. */
interface Rejected extends Candidate {
  reason: string;
}

/**
 * Finds and runs the interpreter the user means. `wanted` is a path (relative to `workingDirectory`), a version
 * such as `3.12`, or nothing: then `python`, then `python3` on PATH. Throws `python-missing` with what was tried.
 */
export async function findInterpreter(
  wanted: string | undefined,
  host: CandidateHost,
  workingDirectory: string,
): Promise<Interpreter> {
  if (wanted === undefined) return defaultInterpreter(host);
  if (VERSION_TEXT.test(wanted)) return interpreterOfVersion(wanted, host);
  return interpreterAt(wanted, host, workingDirectory);
}

async function defaultInterpreter(host: CandidateHost): Promise<Interpreter> {
  const rejected: Rejected[] = [];
  let python2: Interpreter | undefined;
  for await (const candidate of onPath(host)) {
    const answer = await ask(candidate, host);
    if (typeof answer === 'string') rejected.push({ ...candidate, reason: answer });
    else if (!answer.version.startsWith('2.')) return answer;
    else python2 ??= answer;
  }
  if (python2) return python2;
  throw missing('No Python was found on PATH', rejected, howToInstall(host));
}

async function interpreterOfVersion(wanted: string, host: CandidateHost): Promise<Interpreter> {
  const rejected: Rejected[] = [];
  const seen = new Set<string>();
  for (const source of [ofSetupPython(host), onPath(host, wanted), elsewhere(host, wanted)]) {
    for await (const candidate of source) {
      if (seen.has(candidate.program)) continue;
      seen.add(candidate.program);
      const answer = await ask(candidate, host);
      if (typeof answer === 'string') rejected.push({ ...candidate, reason: answer });
      else if (isVersion(answer.version, wanted)) return answer;
      else rejected.push({ ...candidate, reason: `is Python ${answer.version}` });
    }
  }
  throw missing(`Python ${wanted} was not found`, rejected, howToInstall(host, wanted));
}

async function interpreterAt(path: string, host: CandidateHost, from: string): Promise<Interpreter> {
  // A bare name (`python3.12`, `pypy3`) is looked up on PATH by the system, everything else is a file.
  const program = /[\\/]/.test(path) ? resolve(from, path) : path;
  const candidate = { program, from: "the input 'python'" };
  const answer = await ask(candidate, host);
  if (typeof answer !== 'string') return answer;
  throw missing(
    `'${path}' is not a Python that runs`,
    [{ ...candidate, reason: answer }],
    howToInstall(host),
  );
}

/** The interpreter's own description, or why there is none. */
async function ask({ program }: Candidate, host: CandidateHost): Promise<Interpreter | string> {
  try {
    return schema.parse(await runProbe(host, program, 'probe.py'));
  } catch (error) {
    if (error instanceof UserError && error.code === 'interrupted') throw error;
    return reasonOf(error, program);
  }
}

function reasonOf(error: unknown, program: string): string {
  const text = error instanceof Error ? error.message : String(error);
  const stub = /[\\/]Microsoft[\\/]WindowsApps[\\/]/i.test(program) || /Microsoft Store/i.test(text);
  if (stub) return "is Windows' placeholder for the Microsoft Store, not a Python";
  return `does not run: ${text.split('\n')[0]?.trim()}`;
}

function missing(what: string, rejected: readonly Rejected[], hint: string): UserError {
  const tried = rejected.map(({ program, from, reason }) => `\n  ${program} (${from}) ${reason}`).join('');
  return new UserError('python-missing', `${what}.${tried && ` Tried:${tried}`}`, { hint });
}
