import { posix } from 'node:path';
import type { Finding } from '../../finding.ts';
import { PackedFiles } from '../packed-files.ts';
import { type ConfigSubject, failing } from '../subject.ts';
import { itemsAt, PLATFORM_KEYS, textOf, valueAt, within } from '../values.ts';

const RULE = 'backend-sources';
const SOURCE =
  /(?:\.pyi?|\.spec|(?:^|\/)(?:pyproject\.toml|uv\.lock|poetry\.lock|Pipfile(?:\.lock)?|requirements[^/]*\.txt))$/;

/**
 * The app holds the frozen backend under `resources/`, and not its sources: `files` that takes everything, or a set
 * whose `from` is the backend, would pack them (and a development environment with them).
 */
export function backendSources(subject: ConfigSubject): Finding[] {
  return [...namedSets(subject), ...swallowed(subject)];
}

function swallowed({ config, files }: ConfigSubject): Finding[] {
  const sources = files.filter((path) => SOURCE.test(path));
  if (sources.length === 0) return [];
  const packed = new PackedFiles(config);
  const found = sources.filter((path) => packed.holds(path));
  const [first] = found;
  if (first === undefined) return [];
  const folder = first.includes('/') ? `${first.split('/')[0]}{,/**/*}` : posix.basename(first);
  const where =
    valueAt(config, ['files']) === undefined ? "There is no 'files', so" : "'files' takes too much:";
  return [
    failing(RULE, {
      message: `${where} electron-builder would pack ${found.length} ${found.length === 1 ? 'file' : 'files'} of the backend's sources, such as '${first}'.`,
      hint: `Add '!${folder}' to 'files', or name there only what the app needs.`,
      place: config.placeOf(['files']),
    }),
  ];
}

/** Sets of files that come from outside of the app's folder: their files are not among those of the project. */
function namedSets({ config, holdsPython }: ConfigSubject): Finding[] {
  const paths = [['files'], ...PLATFORM_KEYS.map((platform) => [platform, 'files'])];
  return paths
    .flatMap((path) => itemsAt(config, path))
    .flatMap(({ value, keys }) => {
      const from = textOf(within(value, ['from']));
      if (from === undefined || !posix.normalize(from).startsWith('..') || !holdsPython(from)) return [];
      return [
        failing(RULE, {
          message: `'${keys.join('.')}' packs '${from}', which holds the backend's Python sources.`,
          hint: 'Remove the item: this action adds the frozen backend by itself.',
          place: config.placeOf([...keys, 'from']),
        }),
      ];
    });
}
