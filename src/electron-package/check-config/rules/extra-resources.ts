import { editDistance } from '../../../shared/nearest.ts';
import type { Finding } from '../../finding.ts';
import { type ConfigSubject, failing } from '../subject.ts';
import { cleanPath, itemsAt, type Keys, PLATFORM_KEYS, textOf, within } from '../values.ts';

const RULE = 'extra-resources';
const MACRO = /\$\{/;

/** One item of `extraResources`. */
interface Item {
  from: string;
  to: string;
  keys: Keys;
  /** The keys of what names the source and the destination. */
  fromKeys: Keys;
  toKeys: Keys;
}

/** electron-builder only warns of a source that is not there, and releases an app without its backend. */
export function extraResources(subject: ConfigSubject): Finding[] {
  return itemsIn(subject).flatMap((item) => problem(subject, item) ?? []);
}

function problem(subject: ConfigSubject, { from, to, keys, fromKeys, toKeys }: Item): Finding | undefined {
  const { config, resourcesPath } = subject;
  const key = keys.join('.');
  if (MACRO.test(from) || MACRO.test(to)) return undefined;
  if (misses(to, resourcesPath)) {
    return failing(RULE, {
      message: `'${key}' puts '${from}' into 'resources/${to}'; the app looks for its backend in 'resources/${resourcesPath}'.`,
      hint: `Write 'to: ${resourcesPath}', or remove the item: this action puts the backend there by itself.`,
      place: config.placeOf(toKeys),
    });
  }
  if (subject.holdsPython(from)) {
    return failing(RULE, {
      message: `'${key}' packs '${from}', which holds the backend's Python sources and not the frozen backend.`,
      hint: "Remove the item: this action adds what the input 'sidecar' names.",
      place: config.placeOf(fromKeys),
    });
  }
  if (subject.exists(from) || subject.madeLater(from)) return undefined;
  return failing(RULE, {
    message: `'${key}' names '${from}', which does not exist; electron-builder would only warn and leave it out.`,
    hint: `Correct the line 'from: ${from}', or remove the item. What a build makes is known by git ignoring it.`,
    place: config.placeOf(fromKeys),
  });
}

/** Whether `to` means the backend's folder and is spelled in another way. */
function misses(to: string, wanted: string): boolean {
  if (to === wanted || to === '') return false;
  // Two letters: `backups` is another word, `backends` and `back-end` are not.
  return editDistance(to.toLowerCase(), wanted.toLowerCase()) <= 2;
}

function itemsIn({ config }: ConfigSubject): Item[] {
  const paths = [['extraResources'], ...PLATFORM_KEYS.map((platform) => [platform, 'extraResources'])];
  return paths
    .flatMap((path) => itemsAt(config, path))
    .flatMap(({ value, keys }): Item[] => {
      const text = textOf(value);
      // A pattern takes what fits and names nothing that could be missing.
      if (text !== undefined && /[*?!{]/.test(text)) return [];
      const from = text ?? textOf(within(value, ['from']));
      if (from === undefined) return [];
      const to = text ?? textOf(within(value, ['to'])) ?? '';
      const inner = (name: string) => (text === undefined ? [...keys, name] : keys);
      return [
        { from: cleanPath(from), to: cleanPath(to), keys, fromKeys: inner('from'), toKeys: inner('to') },
      ];
    });
}
