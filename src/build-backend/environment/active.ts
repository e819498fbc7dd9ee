import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import * as z from '../../shared/zod.ts';
import { readPyproject } from '../pyproject.ts';
import { runProbe } from '../python-probe.ts';
import type { Distribution } from './distributions.ts';
import type { Interpreter } from './interpreter.ts';
import type { PackagerChoice } from './packager-version.ts';
import type { Packager } from './packagers.ts';
import { nameOf, normalizedName, readRequirementLines } from './requirement-lines.ts';
import { projectSource, type RequirementsPlan, type RequirementsSource } from './requirements.ts';

const answerSchema = z.object({
  distributions: z.array(z.object({ name: z.string(), version: z.string() })),
  folders: z.array(z.string()),
  modules: z.array(z.string()),
  missing: z.array(z.object({ requirement: z.string(), found: z.string().nullable() })),
  unchecked: z.array(z.string()),
});

/** What is installed in an environment, and the folders that it is in. */
export interface Installed {
  distributions: Distribution[];
  folders: string[];
}

export interface ActiveRequest {
  interpreter: Interpreter;
  plan: RequirementsPlan;
  packager: Packager;
  choice: PackagerChoice;
  /** The input `packager-version`; only then the installed one has to fit. */
  packagerVersion: string | undefined;
}

/**
 * Checks the environment that the job made, without changing it. Returns what is installed there.
 * Throws `packager-missing` and `requirements-not-installed`, each with the command; warns of versions that differ from a lock.
 */
export async function checkActive(
  request: ActiveRequest,
  host: Pick<Host, 'exec' | 'temp' | 'annotate'>,
): Promise<Installed> {
  const { interpreter, plan, packager, choice, packagerVersion } = request;
  const demanded = packagerVersion ? choice.requirements.slice(0, 1) : [];
  const requirements = await requirementsOf(plan.sources);
  const question = { modules: [packager.module], requirements: [...demanded, ...requirements] };
  const answer = answerSchema.parse(await runProbe(host, interpreter.executable, 'installed.py', question));
  const wrong = answer.missing.filter(({ requirement }) => demanded.includes(requirement))[0];
  const missing = answer.missing.filter(({ requirement }) => !demanded.includes(requirement));
  const problems = [
    packagerProblem(request, answer.modules.includes(packager.module), wrong?.found ?? undefined),
    missing.length > 0 ? requirementsProblem(request, missing) : undefined,
  ].filter((problem) => problem !== undefined);
  if (problems[0] && problems.length === 1) throw problems[0];
  if (problems.length > 1) throw new AggregateError(problems);
  await warnOfLock(plan.sources, answer.distributions, host);
  return { distributions: answer.distributions, folders: answer.folders };
}

/** What can be asked for by name: for a lock the project's own dependencies; paths and options are left out. */
async function requirementsOf(sources: readonly RequirementsSource[]): Promise<string[]> {
  const found: string[] = [];
  for (const source of sources) {
    if (source.kind === 'pyproject') found.push(...source.dependencies);
    else if (source.kind === 'list') {
      const lines = await Promise.all(source.files.map((file) => readRequirementLines(file)));
      found.push(...lines.flat().map(({ text }) => text), ...source.specifiers);
    } else {
      const project = projectSource(await readPyproject(source.folder));
      if (project) found.push(...(await requirementsOf([project])));
    }
  }
  return found.filter((text) => nameOf(text) !== undefined);
}

function packagerProblem(
  { interpreter, packager, choice }: ActiveRequest,
  present: boolean,
  wrongVersion: string | undefined,
): UserError | undefined {
  if (present && !wrongVersion) return undefined;
  const found = wrongVersion
    ? `Found ${packager.title} ${wrongVersion}`
    : `${packager.title} is not installed`;
  return new UserError(
    'packager-missing',
    `${found} in the active environment (${interpreter.executable}), needed is ${choice.requirements[0]}.`,
    { hint: `${installCommand(interpreter, [choice.requirements[0] ?? ''])}\nOr: environment: isolated` },
  );
}

function requirementsProblem(
  { interpreter, plan }: ActiveRequest,
  missing: readonly { requirement: string; found: string | null }[],
): UserError {
  const lines = missing.map(
    ({ requirement, found }) => `  ${requirement}: ${found === null ? 'not installed' : `found ${found}`}`,
  );
  return new UserError(
    'requirements-not-installed',
    `The active environment (${interpreter.executable}) lacks what ${plan.label} asks for:\n${lines.join('\n')}`,
    {
      hint: `${installCommand(
        interpreter,
        missing.map(({ requirement }) => requirement),
      )}\nOr: environment: isolated`,
    },
  );
}

function installCommand({ executable }: Interpreter, requirements: readonly string[]): string {
  const quoted = requirements.map((text) =>
    /^[\w.=-]+$/.test(text) ? text : `"${text.replaceAll('"', "'")}"`,
  );
  const program = /\s/.test(executable) ? `"${executable}"` : executable;
  return `${program} -m pip install ${quoted.join(' ')}`;
}

const LOCKED = /^\[\[package\]\]\r?\nname = "([^"]+)"\r?\nversion = "([^"]+)"/gm;
const MOST_DIFFERENCES = 8;

async function warnOfLock(
  sources: readonly RequirementsSource[],
  installed: readonly Distribution[],
  host: Pick<Host, 'annotate'>,
): Promise<void> {
  const versions = new Map(installed.map(({ name, version }) => [normalizedName(name), version]));
  for (const source of sources) {
    if (source.kind !== 'uv-lock' && source.kind !== 'poetry-lock') continue;
    const locked = new Map<string, string[]>();
    for (const [, name = '', version = ''] of (await readFile(source.file, 'utf8')).matchAll(LOCKED)) {
      locked.set(normalizedName(name), [...(locked.get(normalizedName(name)) ?? []), version]);
    }
    const different = [...locked].filter(
      ([name, wanted]) => !wanted.includes(versions.get(name) ?? wanted[0] ?? ''),
    );
    if (different.length === 0) continue;
    const shown = different
      .slice(0, MOST_DIFFERENCES)
      .map(([name, wanted]) => `${name} ${versions.get(name)} (locked ${wanted.join(' or ')})`);
    const more = different.length > shown.length ? ` and ${different.length - shown.length} more` : '';
    const lock = basename(source.file);
    host.annotate('warning', `The active environment differs from ${lock}: ${shown.join(', ')}${more}.`, {
      file: source.file,
    });
  }
}

/** The folder of the interpreter's programs, for PATH. */
export function binOf({ executable }: Interpreter): string {
  return dirname(executable);
}
