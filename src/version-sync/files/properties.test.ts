import fc from 'fast-check';
import { parse as parseJsonc } from 'jsonc-parser';
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { describe, expect, test } from 'vitest';
import {
  iniTexts,
  json5Texts,
  jsonTexts,
  lockTexts,
  plistTexts,
  setupTexts,
  tomlTexts,
  type VersionText,
  versions,
} from '../../../test/support/version-texts.ts';
import { compareVersions, parseVersion } from '../../sidecar/version.ts';
import type { Spelling } from '../finding.ts';
import { isWrong, plan } from '../plan.ts';
import type { OwnPackages, Reader } from '../reading.ts';
import { spell } from '../spelled.ts';
import { applyEdits } from '../stamp.ts';
import type { TextFile } from '../text-file.ts';
import { readCargoToml } from './cargo-toml.ts';
import { readInfoPlist } from './info-plist.ts';
import { readPackageJson } from './package-json.ts';
import { readPyproject } from './pyproject.ts';
import { readSetupCfg } from './setup-cfg.ts';
import { readSetupPy } from './setup-py.ts';
import { readTauriJson, readTauriToml } from './tauri.ts';
import { readCargoLock, readUvLock } from './toml-locks.ts';

type Parse = (text: string) => unknown;

const own: OwnPackages = {
  npm: new Set(['own']),
  npmFolders: new Set(['']),
  cargo: new Set(['own']),
  python: new Set(['own']),
};
const root = { folder: '/', shown: '' };

const toml: Parse = (text) => getStaticTOMLValue(parseTOML(text.replace(/^\uFEFF/, '')));
const json: Parse = (text) => JSON.parse(text.replace(/^\uFEFF/, ''));

const KINDS: [
  name: string,
  reader: Reader,
  texts: fc.Arbitrary<VersionText>,
  spelling: Spelling,
  parse?: Parse,
][] = [
  ['package.json', readPackageJson, jsonTexts, 'semver', json],
  ['tauri.conf.json', readTauriJson, jsonTexts, 'semver', (text) => parseJsonc(text.replace(/^\uFEFF/, ''))],
  ['tauri.conf.json5', readTauriJson, json5Texts, 'semver'],
  ['pyproject.toml', readPyproject, tomlTexts('project'), 'pep440', toml],
  ['Cargo.toml', readCargoToml, tomlTexts('package'), 'semver', toml],
  ['Tauri.toml', readTauriToml, tomlTexts('package'), 'semver', toml],
  ['setup.cfg', readSetupCfg, iniTexts, 'pep440'],
  ['setup.py', readSetupPy, setupTexts, 'pep440'],
  ['Info.plist', readInfoPlist, plistTexts, 'numbers'],
  ['uv.lock', readUvLock, lockTexts('source = { editable = "." }'), 'pep440', toml],
  ['Cargo.lock', readCargoLock, lockTexts('dependencies = []'), 'semver', toml],
];

describe('write, then read', () => {
  test.each(KINDS)(
    '%s: the version comes back, nothing else changes, twice is once',
    (path, reader, texts, spelling, parse) => {
      fc.assert(
        fc.property(texts, versions, versions, ({ pieces }, from, to) => {
          const [before, after] = [from, to].map((text) => pieces.join(spell(parseVersion(text), spelling)));
          const written = write(reader, path, before ?? '', to);
          expect(written).toBe(after);
          expect(drift(reader, path, written, to)).toBe(0);
          expect(write(reader, path, written, to)).toBe(written);
          if (parse)
            expect(withoutOwnVersion(parse(written), to)).toEqual(
              withoutOwnVersion(parse(before ?? ''), from),
            );
        }),
        { numRuns: 200 },
      );
    },
  );
});

test('every version survives both spellings, and the order is kept', () => {
  fc.assert(
    fc.property(versions, versions, (a, b) => {
      const [first, second] = [parseVersion(a), parseVersion(b)];
      expect(parseVersion(first.semver).pep440).toBe(first.pep440);
      expect(parseVersion(first.pep440).semver).toBe(first.semver);
      const order = Math.sign(compareVersions(first, second));
      expect(Math.sign(compareVersions(parseVersion(first.semver), parseVersion(second.pep440)))).toBe(order);
    }),
    { numRuns: 500 },
  );
});

function fileOf(path: string, text: string): TextFile {
  return { path, shown: path, absolute: `/${path}`, text, encoding: 'utf8', mode: 0o644 };
}

function rowsOf(reader: Reader, path: string, text: string, version: string) {
  const findings = reader(fileOf(path, text)).find({ own, open: () => undefined });
  expect(findings.length).toBeGreaterThan(0);
  return plan(findings, parseVersion(version), root);
}

function write(reader: Reader, path: string, text: string, version: string): string {
  const edits = rowsOf(reader, path, text, version).flatMap((row) =>
    isWrong(row) && row.finding.kind === 'spot' ? [{ ...row.finding, replacement: row.wanted }] : [],
  );
  return applyEdits(text, edits);
}

function drift(reader: Reader, path: string, text: string, version: string): number {
  return rowsOf(reader, path, text, version).filter(isWrong).length;
}

/** `value` with the spellings of `version` replaced wherever a key `version` holds one. */
function withoutOwnVersion(value: unknown, version: string): unknown {
  const { semver, pep440 } = parseVersion(version);
  return JSON.parse(
    JSON.stringify(value, (key, item) => {
      if (typeof item === 'bigint') return String(item);
      return key === 'version' && (item === semver || item === pep440) ? '(version)' : item;
    }),
  );
}
