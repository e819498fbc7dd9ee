import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { throwAll, UserError } from '../../shared/errors.ts';
import type { Host } from '../../shared/host.ts';
import { type BundleContents, readContents } from '../../sidecar/contents.ts';
import { excludedModules } from '../exclude-presets.ts';
import type { FrozenProgram } from '../packager.ts';
import type { BuildPlan } from '../plan.ts';
import type { ScanResult } from '../scan-sources.ts';
import { newUnresolved, relevantUnresolved } from './baseline.ts';
import { reportAbsentData } from './data-proof.ts';
import { absentModules, warnOf } from './import-proof.ts';
import { statedVersions } from './stated-versions.ts';
import { wrongVersions } from './version-proof.ts';

/** What the proof looked at and found. */
export interface BundleProof {
  contents: BundleContents;
  /** Imports of packages and of the application that the packager did not resolve. */
  unresolved: string[];
}

interface ProofSubject {
  plan: BuildPlan;
  program: FrozenProgram;
  scan: ScanResult;
}

/**
 * Compares the bundle's own table of contents with what the sources need: modules, data, and the version.
 * Throws all that is missing together; `check-imports` decides about modules.
 */
export async function proveBundle({ plan, program, scan }: ProofSubject, host: Host): Promise<BundleProof> {
  const { inputs, baseline } = plan;
  const usesSpec = plan.source.kind === 'spec';
  const contents = await contentsOf(program);
  const unresolved = relevantUnresolved(
    program.unresolved,
    new Set([...scan.known.application, ...scan.known.installed]),
  );
  const versions = wrongVersions(
    await statedVersions(contents, {
      distribution: plan.project.distribution,
      packages: scan.known.application,
    }),
    plan.version,
  );
  const absent = absentModules({
    required: scan.required,
    bundled: contents.modules,
    excluded: excludedModules(inputs),
    baseline,
    usesSpec,
  });
  const imports = [
    ...absent.needed,
    ...(await missingHiddenImports(plan, program)),
    ...(inputs['import-baseline'] === undefined
      ? []
      : newUnresolved(unresolved, baseline, inputs['import-baseline'])),
  ];
  const check = inputs['check-imports'];
  throwAll([...versions, ...(check === 'error' ? imports : [])]);
  if (check === 'warn') warnOf(imports, host);
  if (check !== 'off') warnOf(absent.optional, host);
  reportAbsentData(scan, { bundled: contents.files, usesSpec }, host);
  host.info(
    `${contents.modules.size} modules and ${contents.files.size} files in the bundle, ` +
      `compared with ${scan.required.length} modules that the code imports.`,
  );
  return { contents, unresolved };
}

async function contentsOf({ tree, executable }: FrozenProgram): Promise<BundleContents> {
  const contents = await readContents(join(tree, executable));
  if (contents) return contents;
  throw new UserError(
    'bundle-unreadable',
    `'${executable}' holds no archive of the packager, so nothing can be proved.`,
    {
      hint: 'Was it stripped or compressed after the build? Report it with the packager’s version if not.',
    },
  );
}

/** Hidden imports that the user asked for and the packager did not find: it only logs them. */
async function missingHiddenImports(
  { inputs, source }: BuildPlan,
  program: FrozenProgram,
): Promise<UserError[]> {
  const spec = source.kind === 'spec' ? await readFile(source.file, 'utf8') : undefined;
  const asked = (module: string) =>
    spec === undefined
      ? inputs['hidden-imports'].includes(module)
      : [`'${module}'`, `"${module}"`].some((literal) => spec.includes(literal));
  return program.missingHiddenImports.filter(asked).map(
    (module) =>
      new UserError(
        'hidden-import-missing',
        `The hidden import '${module}' does not exist; the packager only logs that.`,
        {
          hint: `Correct it, install what has it, or remove '${module}' from ${spec === undefined ? "'hidden-imports'" : 'hiddenimports in the spec'}.`,
        },
      ),
  );
}
