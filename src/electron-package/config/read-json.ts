import { type Dialect, type JsonNode, type JsonObject, readJson } from '../../version-sync/files/json.ts';
import type { ConfigText } from './config-text.ts';
import { containerAt, type Located, scalarAt } from './located.ts';

/** A JSON or JSON5 file with the place of every key. Throws `version-file-invalid`, which `readWith` turns into ours. */
export function locatedJson(text: ConfigText, dialect: Dialect): Located {
  return locate(text, readJson(text.file, dialect), 0);
}

function locate(text: ConfigText, node: JsonNode, start: number): Located {
  const place = text.at(start);
  if (node.kind === 'text') return scalarAt(place, node.value);
  if (node.kind === 'other') return scalarAt(place, scalar(text.file.text.slice(node.start, node.end)));
  const children = [...node.entries].map(([key, value]): [string, Located] => [
    key,
    locate(text, value, node.keys.get(key) ?? startOf(value, start)),
  ]);
  return containerAt(place, node.array ? 'list' : 'object', new Map(children));
}

/** Where a value begins: of a text, its opening quote. */
function startOf(node: Exclude<JsonNode, JsonObject> | JsonObject, fallback: number): number {
  return node.kind === 'text' ? node.start - 1 : (node.start ?? fallback);
}

function scalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  const [, sign, digits] = /^([+-]?)(.*)$/.exec(text) ?? [];
  return sign === '-' ? -Number(digits) : Number(digits);
}
