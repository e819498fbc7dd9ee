import { type Finding, leftAlone, spotAt } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { TextFile } from '../text-file.ts';
import { assignmentsOf } from './python-assignment.ts';
import { literalAt, type PythonText, readPython } from './python-text.ts';

/** Reads setup.py: `setup(version="1.2.0")`, or a name that is assigned in the same file. Never runs it. */
export function readSetupPy(file: TextFile): Reading {
  const python = readPython(file);
  return { find: () => setupVersion(python) };
}

function setupVersion(python: PythonText): Finding[] {
  const { file, code } = python;
  const offset = keywordOf(code, 'version');
  if (offset === undefined) return [];
  const range = literalAt(python, offset);
  const alone = range && /^["']+\s*[,)]/.test(code.slice(range.end));
  if (alone) return [spotAt(file, 'setup(version)', range, 'pep440')];
  const [, name] = /^(\w+)\s*[,)]/.exec(code.slice(offset)) ?? [];
  const spots = name === undefined ? [] : assignmentsOf(python, name);
  return spots.length > 0 ? spots : [leftAlone(file, 'setup(version)', 'setup.py computes it')];
}

/** The offset of the value of a keyword of the call of `setup`, or undefined if it is not given. */
function keywordOf(code: string, keyword: string): number | undefined {
  const call = /(?:^|[^\w.])(?:setuptools\.)?setup\s*\(/m.exec(code);
  if (!call) return undefined;
  const tokens = new RegExp(String.raw`[([{]|[)\]}]|(?<=[(,\s])${keyword}\s*=(?!=)\s*`, 'g');
  tokens.lastIndex = call.index + call[0].length;
  for (let depth = 1, token = tokens.exec(code); token && depth > 0; token = tokens.exec(code)) {
    const [text] = token;
    if (/^[([{]/.test(text)) depth += 1;
    else if (/^[)\]}]/.test(text)) depth -= 1;
    else if (depth === 1) return tokens.lastIndex;
  }
  return undefined;
}
