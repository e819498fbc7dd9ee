import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparedReportFile, reportFile, reportFiles } from './places.ts';

const root = resolve('project');
const at = (...parts: string[]) => join(root, ...parts);

describe('reportFile', () => {
  test('beside the manifest', () => {
    const subject = {
      kind: 'archive',
      source: at('dist', 'a.tar.zst'),
      manifestFile: at('other', 'a.sidecar.json'),
    } as const;
    expect(reportFile(subject)).toBe(at('other', 'verification.json'));
  });

  test.each([
    ['archive', at('dist', 'a.tar.zst'), at('dist', 'verification.json')],
    ['folder', at('dist', 'app'), at('dist', 'verification.json')],
    ['program', at('dist', 'app', 'app'), at('dist', 'verification.json')],
  ] as const)('without one, beside and never in what was verified: %s', (kind, source, expected) => {
    expect(reportFile({ kind, source })).toBe(expected);
  });

  test('where it was asked for', () => {
    expect(reportFile({ kind: 'folder', source: at('app') }, at('out', 'r.json'))).toBe(at('out', 'r.json'));
    expect(reportFile({ kind: 'folder', source: at('app') }, at('app-report.json'))).toBe(
      at('app-report.json'),
    );
    expect(reportFile({ kind: 'folder', source: at('app') }, at('..x', 'r.json'))).toBe(at('..x', 'r.json'));
  });

  test('but not in the folder that is verified', () => {
    expect(() => reportFile({ kind: 'folder', source: at('app') }, at('app', 'sub', 'r.json'))).toThrow(
      expect.objectContaining({ code: 'report-in-tree', exitCode: 2 }),
    );
  });
});

test.each(['r.json', 'r.md', 'r.xml', 'r', 'r.JSON'])('three endings for %s', (file) => {
  expect(reportFiles(file)).toEqual({ json: 'r.json', markdown: 'r.md', junit: 'r.xml' });
});

test('another name for the second report of a comparison', () => {
  expect(comparedReportFile(at('verification.json'))).toBe(at('verification.compared.json'));
  expect(reportFiles(comparedReportFile('v.json')).junit).toBe('v.compared.xml');
});
