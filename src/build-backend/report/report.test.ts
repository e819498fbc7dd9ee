import { describe, expect, test } from 'vitest';
import { sampleManifest } from '../../../test/support/sample-manifest.ts';
import type { TreeEntry } from '../../sidecar/tree/digest.ts';
import type { PackageSize } from './package-sizes.ts';
import { type BuildReport, renderReport, sizeTable } from './report.ts';

const MB = 1_000_000;

function file(path: string, size: number): TreeEntry {
  return { path, size, sha256: '0'.repeat(64), mode: 0o644, kind: 'other' };
}

function reportWith(overrides: Partial<BuildReport>): BuildReport {
  return {
    manifest: sampleManifest({
      size: 52 * MB,
      files: [file('app', MB), file('small', 1), file('big', 9 * MB)],
    }),
    environment: 'isolated',
    packages: [{ name: 'torch', size: 40 * MB, chain: ['torch', 'fastembed', 'the program'] }],
    needs: [],
    added: [],
    suggested: [],
    unresolved: [],
    archive: 'dist/app.tar.zst',
    cache: undefined,
    ...overrides,
  };
}

describe('renderReport', () => {
  test('says what was built, how to start it, what is large and who pulled it in', () => {
    const text = renderReport(reportWith({}));
    expect(text).toMatch(/^### app 1\.2\.3 for x86_64-unknown-linux-gnu: 52(?:\.0)? MB, 3 files\n/);
    for (const part of [
      './app/app',
      'dist/app.tar.zst',
      'torch ← fastembed ← the program',
      '3.12.1 (isolated)',
    ])
      expect(text).toContain(part);
    expect(text.indexOf('| big')).toBeLessThan(text.indexOf('| small'));
    expect(text).not.toMatch(/Added, because|Perhaps needed|did not resolve|GLIBC|\n\n\n/);
  });

  test('has a part for each thing that is worth a word', () => {
    const proposal = {
      input: 'hidden-imports',
      value: 'app.x',
      reason: 'main.py:12 imports it',
      certain: true,
    } as const;
    const unresolved = Array.from({ length: 12 }, (_, index) => `module${index}`);
    const needs = [{ what: 'GLIBC', value: '2.34', file: 'lib/x.so' } as const];
    const text = renderReport(
      reportWith({ added: [proposal], suggested: [{ ...proposal, value: 'app.y' }], unresolved, needs }),
    );
    expect(text).toContain('cannot see it:\n\n- `hidden-imports: app.x` (main.py:12 imports it)');
    expect(text).toContain('if it is:\n\n- `hidden-imports: app.y`');
    expect(text).toContain('module9, … (2 more)');
    expect(text).not.toContain('module10');
    expect(text).toContain('2.34 (lib/x.so)');
  });
});

describe('sizeTable', () => {
  const packages = (count: number): PackageSize[] =>
    Array.from({ length: count }, (_, index) => ({ name: `p${index}`, size: MB, chain: [] }));

  test('sums up what is not shown', () => {
    const rows = sizeTable(packages(17)).split('\n');
    expect(rows).toHaveLength(2 + 15 + 1);
    expect(rows.at(-1)).toMatch(/^\| 2 more +\| 2(?:\.0)? MB/);
  });

  test('shows everything where it is little', () => {
    expect(sizeTable(packages(15))).not.toContain('more');
  });
});
