import { posix } from 'node:path';
import type { Finding } from '../../finding.ts';
import { appFolder, excludedFolders, PackedFiles } from '../packed-files.ts';
import { type ConfigSubject, failing } from '../subject.ts';
import { cleanPath, dependsOn, metadata, metadataPlace, textOf } from '../values.ts';

const RULE = 'excluded-folder';
/** What builds a frontend into which folder where nothing else is said. */
const BUILDERS = [
  { dependency: 'vite', folder: 'dist' },
  { dependency: 'react-scripts', folder: 'build' },
  { dependency: 'parcel', folder: 'dist' },
];

/** electron-builder leaves out its own folders, `dist/` and `build/` at the root: what is built there is not in the app. */
export function excludedFolder(subject: ConfigSubject): Finding[] {
  const packed = new PackedFiles(subject.config);
  const main = mainProgram(subject, packed);
  return main.length > 0 ? main : frontend(subject, packed);
}

function mainProgram({ config }: ConfigSubject, packed: PackedFiles): Finding[] {
  const main = textOf(metadata(config, ['main'])) ?? 'index.js';
  const path = cleanPath(main);
  const files = /\.[cm]?js$/.test(path) ? [path] : [`${path}.js`, `${path}/index.js`];
  // A project of two package.json has its program in the other one.
  if (appFolder(config) !== '' || files.some((file) => packed.alwaysGives(file))) return [];
  const message = `The app starts with '${main}' ('main' of package.json), which electron-builder would leave out of it.`;
  return [failing(RULE, { message, hint: advice(config, main), place: metadataPlace(config, ['main']) })];
}

function frontend({ config, bringsFrontend }: ConfigSubject, packed: PackedFiles): Finding[] {
  if (bringsFrontend) return [];
  const builder = BUILDERS.find(({ dependency }) => dependsOn(config, dependency));
  if (!builder || packed.alwaysHolds(posix.join(appFolder(config), builder.folder, 'index.html'))) return [];
  // Where the folder is not one of electron-builder's own, `files` leaves it out on purpose.
  if (!excludedFolders(config, appFolder(config)).includes(builder.folder)) return [];
  const message = `${builder.dependency} builds the frontend into '${builder.folder}/', which electron-builder leaves out of the app.`;
  return [
    failing(RULE, {
      message,
      hint: advice(config, `${builder.folder}/index.html`),
      place: config.placeOf(['files']),
    }),
  ];
}

function advice(config: ConfigSubject['config'], path: string): string {
  const [folder = ''] = path.replace(/^\.\//, '').split('/');
  const excluded = excludedFolders(config, appFolder(config)).includes(folder);
  if (!excluded) return `Add '${folder === path ? path : `${folder}/**/*`}' to 'files'.`;
  return `Build into another folder, name '${folder}/**/*' in 'files', or set 'directories.output' and 'directories.buildResources' to other folders.`;
}
