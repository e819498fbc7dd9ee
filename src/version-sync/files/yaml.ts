import { isScalar, parseDocument } from 'yaml';
import type { Range } from '../finding.ts';
import { type TextFile, unreadable } from '../text-file.ts';

/** The range of the text at `keys` in a YAML file, or undefined if there is none. Throws `version-file-invalid`. */
export function yamlRange(file: TextFile, keys: readonly string[]): Range | undefined {
  const document = parseDocument(file.text, { keepSourceTokens: true });
  const [error] = document.errors;
  if (error)
    throw unreadable(file, error.pos[0], error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? '');
  const node = document.getIn(keys, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const quoted = /^["']/.test(file.text.slice(start, end)) ? 1 : 0;
  return { start: start + quoted, end: end - quoted };
}
