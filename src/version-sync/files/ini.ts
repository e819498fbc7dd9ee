import { type TextFile, unreadable } from '../text-file.ts';

/** A value of an INI file, without continuation lines. */
export interface IniValue {
  value: string;
  start: number;
  end: number;
}

/** An INI file as Python's configparser reads it: values by section and lower-case key. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, IniValue>>;

const LINE = /[^\r\n]+/g;
const SECTION = /^\[(.+)\]\s*(?:[#;].*)?$/;
const PAIR = /^([^\s=:][^=:]*?)(\s*[=:]\s*)(.*?)\s*$/;

/** Reads `file`. Throws `version-file-invalid` with line and column, also for a key that stands twice in its section. */
export function readIni(file: TextFile): Ini {
  const sections = new Map<string, Map<string, IniValue>>();
  let section: Map<string, IniValue> | undefined;
  for (const { 0: whole, index } of file.text.matchAll(LINE)) {
    const mark = index === 0 && whole.startsWith('\uFEFF') ? 1 : 0;
    const line = whole.slice(mark);
    // Indented lines go on with the value above them.
    if (/^\s|^[#;]/.test(line)) continue;
    const [, name] = SECTION.exec(line) ?? [];
    if (name === undefined) addPair(file, section, { line, start: index + mark });
    else section = named(sections, name);
  }
  return sections;
}

function named(sections: Map<string, Map<string, IniValue>>, name: string): Map<string, IniValue> {
  const section = sections.get(name) ?? new Map<string, IniValue>();
  sections.set(name, section);
  return section;
}

function addPair(
  file: TextFile,
  section: Map<string, IniValue> | undefined,
  { line, start }: { line: string; start: number },
): void {
  if (!section) throw unreadable(file, start, "expected a section such as '[metadata]' before the first key");
  const [, written, sign = '', value = ''] = PAIR.exec(line) ?? [];
  if (written === undefined) throw unreadable(file, start, "expected 'key = value'");
  const key = written.toLowerCase();
  if (section.has(key)) throw unreadable(file, start, `the key '${key}' stands twice in one section`);
  const from = start + written.length + sign.length;
  section.set(key, { value, start: from, end: from + value.length });
}
