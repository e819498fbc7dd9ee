import type { Host } from '../../../shared/host.ts';
import type { PreparedEnvironment } from '../../environment/environment.ts';
import { choosePackager } from '../../environment/packager-version.ts';
import { packagers } from '../../environment/packagers.ts';
import { planRequirements } from '../../environment/requirements.ts';
import type { BuildPlan } from '../../plan.ts';
import { environmentPart } from './environment-part.ts';
import { fingerprintInterpreter, type InterpreterFingerprint } from './interpreter-fingerprint.ts';
import { digestOf, keyPart } from './key-part.ts';
import { optionsPart } from './options-part.ts';
import { ownPart } from './own-part.ts';
import { isPinned } from './pinned.ts';
import { projectPart } from './project-part.ts';
import { targetPart } from './target-part.ts';
import { variablesPart } from './variables-part.ts';

/** One thing that decides what a build makes. */
export interface KeyPart {
  /** For the reader, in the order of importance: `interpreter`, `packager`, `environment`, `options`, … */
  name: string;
  /** What the reader calls it, where that is not the name: `uv.lock` for the environment. */
  label?: string;
  /** Digest of the whole part, 64 hexadecimal digits. */
  digest: string;
  /** What it is made of, by name, each short enough to be shown: `fastapi` → `0.165.0`, `mode` → `onedir`. */
  detail: Readonly<Record<string, string>>;
}

/** Everything that decides a build but the project's sources. */
export interface BuildKey {
  parts: readonly KeyPart[];
  /** Digest of all parts, 64 hexadecimal digits. */
  digest: string;
}

export type KeyHost = Pick<
  Host,
  'arch' | 'cache' | 'env' | 'exec' | 'platform' | 'signal' | 'temp' | 'workspace'
>;

/**
 * The key of the build that `plan` describes. `environment-needed`: what the environment will hold cannot be told from
 * files (no lock, a floating version of the packager, the active environment), so it has to be made and given first.
 * Throws what is wrong with the requirements, as the build would, and `python-missing`.
 */
export async function buildKey(
  plan: BuildPlan,
  host: KeyHost,
  environment?: PreparedEnvironment,
): Promise<BuildKey | 'environment-needed'> {
  const { inputs, workingDirectory } = plan;
  const requirements = await planRequirements({
    workingDirectory,
    workspace: host.workspace,
    requirements: inputs.requirements,
  });
  const choice = await choosePackager({
    packager: packagers[inputs.packager],
    given: inputs['packager-version'],
    plan: requirements,
    workingDirectory,
  });
  const pinned = choice.requirements.every(isPinned) && !inputs['rebuild-bootloader'];
  if (!pinned && !environment) return 'environment-needed';
  const held = await environmentPart({ plan, requirements, prepared: environment }, host);
  if (held === undefined) return 'environment-needed';
  const interpreter = await fingerprintInterpreter(inputs.python, host, workingDirectory);
  const parts = [
    interpreterPart(interpreter),
    keyPart('packager', packagerEntries(inputs.packager, choice.requirements)),
    held,
    await optionsPart(plan, host),
    await projectPart(plan),
    await variablesPart(plan, host),
    targetPart(plan, host),
    await ownPart(),
  ];
  return { parts, digest: digestOf(parts.map(({ name, digest }) => [name, digest])) };
}

function interpreterPart({ files, version }: InterpreterFingerprint) {
  return keyPart('interpreter', { ...files, ...(version !== undefined && { version }) });
}

function packagerEntries(packager: string, requirements: readonly string[]): Record<string, string> {
  const pairs = requirements.map((text) => /^([\w.-]+)(?:\[[^\]]*\])?\s*(?:==)?\s*(.*)$/.exec(text) ?? []);
  return {
    packager,
    ...Object.fromEntries(pairs.map(([text, name = text ?? '', rest = '']) => [name, rest])),
  };
}
