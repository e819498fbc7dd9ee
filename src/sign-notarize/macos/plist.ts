/** A value of an XML property list. `data` stays as bytes; dates and numbers are text. */
export type PlistValue = string | boolean | Buffer | PlistValue[] | Map<string, PlistValue>;

/** The value of an XML property list; undefined if the text is none. For lists that Apple's tools write: no comments inside. */
export function parsePlist(text: string): PlistValue | undefined {
  const start = /<plist\b[^>]*>/.exec(text);
  if (!start) return undefined;
  const tokens = text.slice(start.index + start[0].length).matchAll(/<(\/?)([a-z]+)\s*(\/?)>([^<]*)/g);
  try {
    return readValue(tokens);
  } catch (error) {
    if (error instanceof PlistError) return undefined;
    throw error;
  }
}

class PlistError extends Error {}

type Tokens = IterableIterator<RegExpMatchArray>;

interface Token {
  /** `/key` for the end of a key. */
  name: string;
  /** `<true/>`, or an empty element. */
  closed: boolean;
  text: string;
}

function next(tokens: Tokens): Token {
  const { value } = tokens.next();
  if (!value) throw new PlistError();
  const [, slash = '', name = '', closed = '', text = ''] = value as RegExpMatchArray;
  return { name: slash + name, closed: closed !== '', text };
}

function readValue(tokens: Tokens, token = next(tokens)): PlistValue {
  const { name, closed, text } = token;
  if (name === 'true' || name === 'false') return name === 'true';
  if (name === 'dict') return closed ? new Map() : readDict(tokens);
  if (name === 'array') return closed ? [] : readArray(tokens);
  if (!closed) next(tokens);
  return name === 'data' ? Buffer.from(text.replaceAll(/\s/g, ''), 'base64') : unescaped(text);
}

function readDict(tokens: Tokens): Map<string, PlistValue> {
  const dict = new Map<string, PlistValue>();
  for (let token = next(tokens); token.name !== '/dict'; token = next(tokens)) {
    if (token.name !== 'key') throw new PlistError();
    if (!token.closed) next(tokens);
    dict.set(unescaped(token.text), readValue(tokens));
  }
  return dict;
}

function readArray(tokens: Tokens): PlistValue[] {
  const array: PlistValue[] = [];
  for (let token = next(tokens); token.name !== '/array'; token = next(tokens))
    array.push(readValue(tokens, token));
  return array;
}

function unescaped(text: string): string {
  const characters: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return text.replaceAll(/&(lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);/gi, (_, name: string) => {
    if (!name.startsWith('#')) return characters[name] ?? '';
    return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}
