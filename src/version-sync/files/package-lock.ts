import { posix } from 'node:path';
import type { Finding } from '../finding.ts';
import type { OwnPackages, Reading } from '../reading.ts';
import type { TextFile } from '../text-file.ts';
import { type JsonNode, jsonEntries, jsonText, readJson, type Wanted } from './json.ts';
import { npmRanges, npmSpots, textSpot } from './package-json.ts';

/** Reads package-lock.json and npm-shrinkwrap.json: the entries of the project and of its workspaces, nothing installed. */
export function readPackageLock(file: TextFile): Reading {
  return {
    find: ({ own }) => {
      const lock = readJson(file, 'json', wantedOf(own));
      return [...rootVersion(file, lock, own), ...packages(file, lock, own), ...linked(file, lock, own)];
    },
  };
}

/** Everything installed stays unread: that is nearly all of a large file. */
function wantedOf(own: OwnPackages): Wanted {
  return ([section, name]) => {
    if (section === 'packages') return name === undefined || !/(?:^|\/)node_modules\//.test(name);
    if (section === 'dependencies') return name === undefined || own.npm.has(name);
    return section === 'version';
  };
}

function rootVersion(file: TextFile, lock: JsonNode, own: OwnPackages): Finding[] {
  const version = jsonText(lock, 'version');
  return version && own.npmFolders.has(folderOf(file, '')) ? [textSpot(file, 'version', version)] : [];
}

function packages(file: TextFile, lock: JsonNode, own: OwnPackages): Finding[] {
  return [...jsonEntries(lock, 'packages')].flatMap(([folder, entry]) =>
    own.npmFolders.has(folderOf(file, folder)) ? npmSpots(file, entry, own, `packages["${folder}"].`) : [],
  );
}

/** What the second format repeats for older versions of npm: a workspace is an entry with `file:`. */
function linked(file: TextFile, lock: JsonNode, own: OwnPackages): Finding[] {
  return [...jsonEntries(lock, 'dependencies')].flatMap(([name, entry]) => {
    if (!jsonText(entry, 'version')?.value.startsWith('file:')) return [];
    return npmRanges(file, jsonEntries(entry, 'requires'), own).map((spot) => ({
      ...spot,
      key: `dependencies.${name}.requires.${spot.key}`,
    }));
  });
}

function folderOf(file: TextFile, folder: string): string {
  const path = posix.join(posix.dirname(file.path), folder).replace(/\/$/, '');
  return path === '.' ? '' : path;
}
