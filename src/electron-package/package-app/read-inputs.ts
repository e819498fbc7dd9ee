import { resolve } from 'node:path';
import prerelease from 'semver/functions/prerelease.js';
import { throwAll, UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { invalid } from '../../shared/invalid-input.ts';
import type { RunPlan } from '../../verify-binary/runs/run-plan.ts';
import type { BuilderConfig, Json } from '../builder-config.ts';
import { findConfig } from '../config/find-config.ts';
import { findProject } from '../config/find-project.ts';
import type { PackageInputs } from '../inputs.ts';
import { checkExtraArgs } from './extra-args.ts';
import { type Builder, findBuilder } from './find-builder.ts';
import { assertComplete } from './signing-variables.ts';
import { planStart } from './start-inside.ts';

/** A folder below another one: no way out, no drive. */
const BELOW = /^(?!\.{1,2}(?:\/|$))[^/\\:]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\:]+)*$/;

/** What the inputs and the project say, before the backend is opened. */
export interface PackageRequest {
  given: PackageInputs;
  config: BuilderConfig;
  builder: Builder;
  startPlan: RunPlan;
  /** Absolute; where the result goes. */
  output: string;
  channel: string;
}

/**
 * Reads the inputs, finds project, configuration and electron-builder. What is wrong with the inputs is thrown
 * together; then what these find.
 */
export async function readRequest(given: PackageInputs, host: Host): Promise<PackageRequest> {
  const problems: unknown[] = [];
  const startPlan = tried(problems, () => planStart(given, host));
  tried(problems, () => checkExtraArgs(given['extra-args']));
  tried(problems, () => assertComplete(host.env));
  for (const name of ['resources-path', 'frontend-path'] as const) {
    if (!BELOW.test(given[name])) problems.push(invalid(name, given[name], "a folder such as 'backend'"));
  }
  throwAll(problems as Error[]);
  const project = await projectOf(given, host);
  const config = await findConfig(project, host, given.config);
  const builder = await findBuilder(project);
  const output = outputOf(given, config, host);
  return {
    given,
    config,
    builder,
    startPlan: startPlan as RunPlan,
    output,
    channel: channelOf(given, config),
  };
}

/** What `read` returns; what it throws joins `problems`. */
function tried<T>(problems: unknown[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    problems.push(error);
    return undefined;
  }
}

function projectOf(given: PackageInputs, host: Host): Promise<string> | string {
  const base = resolve(host.workspace, given['working-directory']);
  const named = given['project-directory'];
  return named === undefined ? findProject(base, host) : resolve(base, named);
}

/** electron-builder's own folder, with those of its macros that mean the same for a whole run. */
function outputOf(given: PackageInputs, config: BuilderConfig, { workspace }: Host): string {
  if (given.output !== undefined) return resolve(workspace, given['working-directory'], given.output);
  const { output = 'dist' } = (config.values['directories'] ?? {}) as { output?: string };
  const known: Json = { version: versionOf(config), name: config.packageJson['name'] };
  const folder = output.replaceAll(/\$\{(version|name)\}/g, (_, macro: string) => String(known[macro]));
  if (!folder.includes('${')) return resolve(config.project, folder);
  throw new UserError(
    'output-unknown',
    `'directories.output' is '${output}', which only electron-builder can read.`,
    {
      hint: "Name the folder of the installers in the input 'output'.",
      place: config.placeOf(['directories', 'output']),
    },
  );
}

/** The channel as electron-builder takes it: a configured one, else the word of the pre-release. */
function channelOf(given: PackageInputs, config: BuilderConfig): string {
  const { publish, detectUpdateChannel } = config.values;
  const [first] = [publish].flat() as ({ channel?: string } | null | undefined)[];
  const word = detectUpdateChannel === false ? undefined : prerelease(versionOf(config))?.[0];
  return given.channel ?? first?.channel ?? (word === undefined ? 'latest' : String(word));
}

function versionOf({ values, packageJson }: BuilderConfig): string {
  const { version } = (values['extraMetadata'] ?? {}) as Json;
  return String(version ?? packageJson['version'] ?? '');
}
