import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Manifest } from '../../sidecar/manifest-types.ts';
import type { BuilderConfig, Json } from '../builder-config.ts';
import { withoutFolder } from './backend-sources.ts';
import type { TargetPlan } from './plan-targets.ts';

/** Endings of what electron-builder makes. */
const INSTALLERS = 'AppImage,deb,rpm,snap,pacman,flatpak,dmg,pkg,exe,msi,appx,blockmap,zip,7z,tar.*,yml,yaml';

/** What the overlay adds to the project's own configuration. All paths are absolute. */
export interface Additions {
  config: BuilderConfig;
  /** The file that the overlay extends. */
  base: string;
  plan: Pick<TargetPlan, 'section'>;
  /** The folder that electron-builder writes, and the one that its result goes to. */
  output: string;
  finalOutput: string;
  sidecar: { manifest: Pick<Manifest, 'files'>; tree: string; source: string };
  /** Below `resources/`. */
  resourcesPath: string;
  /** The built frontend, and its folder in the app. */
  frontend: { folder: string; path: string } | undefined;
  /** Patterns of what does not belong into the app. */
  excluded: readonly string[];
  mustSign: boolean;
}

/** A section of a configuration (`win`, `directories`) as far as this looks at it. */
export type Section = Json | undefined;

/** The folder that the app's files come from. */
export function appFolder({ project, values }: Pick<BuilderConfig, 'project' | 'values'>): string {
  const app = (values['directories'] as Section)?.['app'];
  return typeof app === 'string' ? resolve(project, app) : project;
}

/**
 * The configuration that electron-builder is given: it extends the project's own, which is not edited. Lists of files
 * add to those of the project; other lists replace them, and so the project's own are repeated here.
 */
export function overlayConfig(added: Additions): Json {
  const { config, base, plan, output, sidecar, mustSign } = added;
  const excluded = hasOwnFiles(config, plan.section) ? exclusions(added) : [];
  const own = config.values[plan.section] as Section;
  const ofSection = Array.isArray(own?.['files']) || typeof own?.['files'] === 'string';
  const backend = { from: sidecar.tree, to: added.resourcesPath, filter: ['**/*'] };
  return {
    extends: [...presets(config), `file:${base}`],
    directories: { output },
    files: [...(ofSection ? [] : excluded), ...frontendFiles(added)],
    extraResources: [...withoutBackend(config.values['extraResources'], added), backend],
    [plan.section]: {
      ...(ofSection && { files: [own?.['files'], excluded].flat() }),
      ...(own?.['extraResources'] != null && {
        extraResources: withoutBackend(own['extraResources'], added),
      }),
      ...leftUnsigned(plan.section, own, added),
    },
    ...(mustSign && { forceCodeSigning: true }),
  };
}

/** electron-builder adds this by itself only to a configuration that extends nothing. */
function presets({ values, packageJson }: BuilderConfig): string[] {
  const all = { ...(packageJson['dependencies'] as Json), ...(packageJson['devDependencies'] as Json) };
  return values['extends'] === undefined && 'react-scripts' in all ? ['react-cra'] : [];
}

/**
 * Whether files of the app's own folder are taken at all. Where only other folders are listed, a pattern that excludes
 * something would make electron-builder take everything else.
 */
function hasOwnFiles({ values }: BuilderConfig, section: string): boolean {
  const lists = [values['files'], (values[section] as Section)?.['files']].filter((list) => list != null);
  const isOwn = (item: unknown) =>
    typeof item === 'string' || [undefined, null, '.'].includes((item as Section)?.['from'] as string);
  return lists.length === 0 || lists.flat().some(isOwn);
}

/**
 * What was made before is left out, where this run puts it and where electron-builder would, and so are our own
 * folders, beside what does not belong into the app.
 */
function exclusions(added: Additions): string[] {
  const { config, finalOutput, sidecar, excluded } = added;
  const { output = 'dist' } = (config.values['directories'] ?? {}) as { output?: string };
  const outputs = new Set(
    [finalOutput, resolve(config.project, output)].flatMap((path) => below(path, config)),
  );
  return [
    '!**/.sidecar-*{,/**/*}',
    ...[...outputs].flatMap((path) => withoutInstallers(path, added)),
    ...below(sidecar.source, config).map(withoutFolder),
    ...excluded,
  ];
}

/** `path` relative to the app's folder, with `/`, if it lies in it. */
function below(path: string, config: BuilderConfig): string[] {
  const way = relative(appFolder(config), path).replaceAll('\\', '/');
  return way === '' || way.startsWith('..') || isAbsolute(way) ? [] : [way];
}

/**
 * Patterns for the folder of the installers. Some builds write the page into the same folder (`dist`) and name it in
 * `files`: then only what electron-builder makes there is left out.
 */
function withoutInstallers(path: string, { config, plan }: Additions): string[] {
  const lists = [config.values['files'], (config.values[plan.section] as Section)?.['files']].flat();
  const taken = lists.flatMap((item) =>
    typeof item === 'string' ? item : ((item as Section)?.['filter'] ?? []),
  );
  const isNamed = taken.some(
    (item) => item === path || String(item).replace(/^\.\//, '').startsWith(`${path}/`),
  );
  if (!isNamed) return [withoutFolder(path)];
  return [
    `!${path}/{*-unpacked,mac,mac-*,mas,mas-*}{,/**/*}`,
    `!${path}/*.{${INSTALLERS}}`,
    `!${path}/SHA256SUMS`,
  ];
}

function frontendFiles({ frontend }: Additions): Json[] {
  return frontend ? [{ from: frontend.folder, to: frontend.path, filter: ['**/*'] }] : [];
}

/** The project's resources without those that would be mixed with the backend. */
function withoutBackend(resources: unknown, { resourcesPath }: Pick<Additions, 'resourcesPath'>): unknown[] {
  const all = resources == null ? [] : [resources].flat();
  return all.filter((item) => {
    const to = (item as Section)?.['to'];
    return typeof to !== 'string' || join(to, '.') !== join(resourcesPath, '.');
  });
}

/**
 * What keeps electron-builder from signing the backend: its bytes are those that were proven. The words for it are
 * regular expressions of paths on macOS, and names with `!` on Windows.
 */
function leftUnsigned(section: string, own: Section, { sidecar, resourcesPath }: Additions): Json {
  if (section === 'mac') {
    const path = join('Resources', resourcesPath, '/')
      .replaceAll('\\', '/')
      .replaceAll(/[.*+?^${}()|[\]]/g, '\\$&');
    return { signIgnore: [own?.['signIgnore'] ?? [], `/Contents/${path}`].flat() };
  }
  if (section !== 'win') return {};
  const programs = sidecar.manifest.files.filter(({ path }) => path.endsWith('.exe'));
  const names = programs.map(({ path }) => `!${path.slice(path.lastIndexOf('/') + 1)}`);
  return { signExts: [own?.['signExts'] ?? [], names].flat() };
}
