import type { Finding } from '../finding.ts';
import { archOfName } from '../update-metadata/channel-file.ts';
import { allEntries, nameOf } from '../update-metadata/update-metadata.ts';
import { isInstaller, listedNames, type ReadMetadata, type Release, releaseFinding } from './release.ts';

/** Whether each metadata file has the processors that its clients look for in it, and no file is there under two names. */
export function architectureFindings(
  release: Release,
  { bothMacArchitectures }: { bothMacArchitectures: boolean },
): Finding[] {
  return [
    ...release.metadata.flatMap((read) => mixed(release, read)),
    ...(bothMacArchitectures ? release.metadata.flatMap((read) => missingMac(release, read)) : []),
    ...sameBytes(release),
  ];
}

/** Linux has one file per processor: a client that finds another one's installer in its own takes it. */
function mixed(release: Release, { file, metadata }: ReadMetadata): Finding[] {
  if (file.arch === undefined) return [];
  const wrong = allEntries(metadata)
    .map(nameOf)
    .filter((name) => (archOfName(name) ?? file.arch) !== file.arch);
  return wrong.map((name) =>
    releaseFinding('update-architecture', release, {
      name: file.name,
      message: `'${file.name}' is read by ${file.arch} only and lists '${name}', which is for ${archOfName(name)}.`,
      hint: `Its entry belongs into '${file.channel}-linux${suffix(archOfName(name))}.yml', where electron-builder writes it.`,
    }),
  );
}

function suffix(arch: string | undefined): string {
  return arch === undefined || arch === 'x64' ? '' : `-${arch}`;
}

function missingMac(release: Release, { file, metadata }: ReadMetadata): Finding[] {
  if (file.platform !== 'darwin') return [];
  const names = allEntries(metadata)
    .map(nameOf)
    .filter((name) => name.endsWith('.zip'));
  const archs = new Set(names.map((name) => archOfName(name) ?? 'x64'));
  // What is not called arm64 is what both processors take, as long as no arm64 is there.
  const missing = archs.has('universal') ? [] : ['x64', 'arm64'].filter((arch) => !archs.has(arch));
  if (missing.length === 0) return [];
  const finding = releaseFinding('update-architecture-missing', release, {
    name: file.name,
    message: `'${file.name}' has no zip for ${missing.join(' and ')}; it lists ${names.join(', ') || 'none'}. Clients on ${missing.join(' and ')} would find no update of their own.`,
    hint: 'Did one job overwrite the metadata of the other? Give the folders of both jobs to mode: merge, or build universal.',
  });
  // Some apps are for one processor only. Where an installer for the other one is there, this is none of them.
  const isMade = [...release.files.keys()].some(
    (name) => /\.(?:dmg|pkg)$|-mac\.zip$/.test(name) && missing.includes(archOfName(name) ?? 'x64'),
  );
  return [isMade ? finding : { ...finding, severity: 'warning' }];
}

/** Two installers with the same bytes: one processor's file was published as the other's. */
function sameBytes(release: Release): Finding[] {
  const listed = listedNames(release);
  const installers = [...release.files.values()].filter(({ name }) => isInstaller(name));
  const groups = [...Map.groupBy(installers, ({ sha512 }) => sha512).values()];
  return groups.flatMap((group) => {
    const names = group.map(({ name }) => name);
    const archs = new Set(names.map((name) => archOfName(name) ?? 'x64'));
    const isWrong = names.filter((name) => listed.has(name)).length > 1 || archs.size > 1;
    const [name = ''] = names;
    if (names.length < 2 || !isWrong) return [];
    return [
      releaseFinding('release-same-bytes', release, {
        name,
        message: `${names.map((each) => `'${each}'`).join(' and ')} have the same bytes, expected one installer each.`,
        hint: 'One of them was copied over the other. Put the macro for the architecture into artifactName, and look at how the jobs upload.',
      }),
    ];
  });
}
