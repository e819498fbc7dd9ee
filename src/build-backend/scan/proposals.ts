import { dataProposals } from './data-proposals.ts';
import type { Reference, Scan, Via } from './scan-types.ts';
import { at } from './source-place.ts';

/** The inputs that a proposal can extend; `paths` is the packager's module path (folders of editable installs). */
export type ProposalInput =
  | 'hidden-imports'
  | 'collect-submodules'
  | 'collect-data'
  | 'copy-metadata'
  | 'add-data'
  | 'collect-all'
  | 'paths';

/** One line to add to an input. */
export interface Proposal {
  input: ProposalInput;
  value: string;
  /** Why, with the place: `app/main.py:12 imports it by name`. */
  reason: string;
  /** Applied without asking; otherwise only reported. */
  certain: boolean;
}

export interface Proposals {
  certain: Proposal[];
  suggested: Proposal[];
}

/** What the user's inputs say already. */
export type GivenInputs = Partial<Record<ProposalInput | 'exclude-modules', readonly string[]>>;

const REASONS: Readonly<Record<Via, string>> = {
  import: 'imports it',
  lazy: 'imports it lazily',
  star: 'imports it through __all__',
  dynamic: 'imports it by name',
  text: 'names it in a string',
  prefix: 'imports modules whose names begin like this',
  walk: 'walks through its package',
  folder: 'imports the modules of a folder that it lists',
};

/**
 * What the packager must be told beyond its own analysis, each line once and none that `given` has already.
 * Certain: modules and metadata that the code names, and data files of the application's own source.
 * Suggested: data of installed distributions, strings that name installed modules, unused plugin folders.
 */
export function proposals(scan: Scan, given: GivenInputs = {}): Proposals {
  const all = [
    ...editableProposals(scan),
    ...importProposals(scan),
    ...metadataProposals(scan),
    ...dataProposals(scan),
    ...pluginProposals(scan),
  ];
  const kept = new Map<string, Proposal>();
  for (const proposal of all) {
    const key = `${proposal.input} ${proposal.value}`;
    const known = kept.get(key);
    if (!isGiven(proposal, given) && (!known || (proposal.certain && !known.certain)))
      kept.set(key, proposal);
  }
  const lines = [...kept.values()].sort(byInputAndValue);
  return {
    certain: lines.filter(({ certain }) => certain),
    suggested: lines.filter(({ certain }) => !certain),
  };
}

/** Imports that the packager does not see: by name, by string, by prefix; statements it finds by itself. */
function importProposals(scan: Scan): Proposal[] {
  const seen = new Set(scan.references.filter(isStatement).map(({ module }) => module));
  const hidden = scan.references.filter(
    (reference) =>
      !isStatement(reference) &&
      (reference.kind === 'own' || reference.kind === 'installed') &&
      !reference.namespace &&
      !seen.has(reference.module),
  );
  const installedWalks = hidden.filter(
    ({ kind, via }) => kind === 'installed' && (via === 'walk' || via === 'prefix'),
  );
  const single = hidden.filter((reference) => !installedWalks.includes(reference));
  return [...single.map(hiddenImport), ...collectSubmodules(installedWalks)];
}

function isStatement({ via }: Reference): boolean {
  return via === 'import' || via === 'lazy';
}

function hiddenImport(reference: Reference): Proposal {
  const { module, via, kind } = reference;
  const certain = kind === 'own' || via !== 'text';
  return { input: 'hidden-imports', value: module, reason: `${at(reference)} ${REASONS[via]}`, certain };
}

/** The modules of an installed package, found at one place, become one line. */
function collectSubmodules(references: readonly Reference[]): Proposal[] {
  const groups = Map.groupBy(
    references,
    (reference) => `${at(reference)} ${parent(reference.module).split('.')[0]}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const value = group.map(({ module }) => parent(module)).reduce(commonPackage);
    return {
      input: 'collect-submodules',
      value,
      reason: `${at(first)} ${REASONS[first.via]}`,
      certain: true,
    };
  });
}

function commonPackage(a: string, b: string): string {
  const [left, right] = [a.split('.'), b.split('.')];
  const length = left.findIndex((part, index) => part !== right[index]);
  return length < 0 ? a : left.slice(0, length).join('.');
}

function parent(module: string): string {
  const end = module.lastIndexOf('.');
  return end < 0 ? module : module.slice(0, end);
}

/** PyInstaller follows neither the import hooks of editable installs nor, always, folders without `__init__`. */
function editableProposals(scan: Scan): Proposal[] {
  const editable = new Set(scan.distributions.filter((each) => each.editable).map(({ name }) => name));
  const names = new Set(scan.modules.map(({ name }) => name));
  const modules = scan.modules.filter(
    ({ name, distribution }) => name !== '__main__' && distribution && editable.has(distribution),
  );
  const inNamespace = scan.modules.filter(({ name }) => name.includes('.') && !names.has(parent(name)));
  const paths = modules.length > 0 ? scan.searchPaths : [];
  return [
    ...paths.map((value): Proposal => {
      return {
        input: 'paths',
        value,
        reason: 'an editable install that the code imports is there',
        certain: true,
      };
    }),
    ...modules.map(({ name, distribution }): Proposal => {
      const reason = `it belongs to '${distribution}', an editable install, which the packager cannot follow`;
      return { input: 'hidden-imports', value: name, reason, certain: true };
    }),
    ...inNamespace.map(({ name }): Proposal => {
      return {
        input: 'hidden-imports',
        value: name,
        reason: 'its package is a namespace (no __init__.py)',
        certain: true,
      };
    }),
  ];
}

function metadataProposals(scan: Scan): Proposal[] {
  const asked = scan.metadata.filter(({ installed }) => installed);
  const loaded = scan.entryPointGroups.flatMap((group) =>
    group.providers.map((provider) => ({ group, provider })),
  );
  return [
    ...asked.map((request): Proposal => {
      const reason = `${at(request)} asks for its metadata`;
      return { input: 'copy-metadata', value: request.distribution, reason, certain: true };
    }),
    ...loaded.flatMap(({ group, provider }): Proposal[] => {
      const reason = `${at(group)} loads entry points of the group '${group.group}'`;
      return [
        { input: 'copy-metadata', value: provider.distribution, reason, certain: true },
        { input: 'hidden-imports', value: provider.module, reason, certain: true },
      ];
    }),
  ];
}

/** Only where some import cannot be told from the source does an unused plugin folder mean anything. */
function pluginProposals(scan: Scan): Proposal[] {
  const [opaque] = scan.opaqueImports;
  if (!opaque) return [];
  return scan.pluginFolders.flatMap(({ package: name, modules }) =>
    modules.map((value): Proposal => {
      const reason = `${at(opaque)} imports a module whose name is known only at run time, and '${name}' looks like a folder of plugins`;
      return { input: 'hidden-imports', value, reason, certain: false };
    }),
  );
}

function isGiven({ input, value }: Proposal, given: GivenInputs): boolean {
  if (given[input]?.includes(value)) return true;
  if (input === 'add-data' || input === 'paths') return false;
  if (input !== 'copy-metadata' && covers(given['exclude-modules'], value)) return true;
  if (covers(given['collect-all'], value)) return true;
  return input === 'hidden-imports' && covers(given['collect-submodules'], value);
}

function covers(packages: readonly string[] | undefined, module: string): boolean {
  return packages?.some((name) => module === name || module.startsWith(`${name}.`)) ?? false;
}

function byInputAndValue(a: Proposal, b: Proposal): number {
  if (a.input !== b.input) return a.input < b.input ? -1 : 1;
  return a.value < b.value ? -1 : 1;
}
