import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeHost } from '../../../test/support/fake-host.ts';
import type { PackageData } from '../scan/scan-types.ts';
import { absentData, reportAbsentData } from './data-proof.ts';

const FILES = ['app/a.html', 'app/b.html', 'app/c.html', 'app/d.html'];

function report(files: readonly string[], { application = ['app'], usesSpec = false } = {}) {
  const host = fakeHost();
  const known = {
    application: new Set(application),
    installed: new Set<string>(),
    byDistribution: new Map(),
  };
  const packageData: PackageData[] = [{ distribution: null, package: 'app', files: FILES }];
  const bundled = new Map(files.map((file) => [file, 1]));
  reportAbsentData({ packageData, known }, { bundled, usesSpec }, host);
  return host.recorded;
}

describe('reportAbsentData', () => {
  test('a warning for the application, with the count, three examples and the line to add', () => {
    const { annotations, log } = report([]);
    expect(annotations).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(
          /^Data files of 'app' are not in the bundle: 4, such as app\/a\.html, app\/b\.html, app\/c\.html\.\n.*'collect-data: app'/,
        ),
      },
    ]);
    expect(log).toEqual([]);
  });

  test('a line in the log for a package that it uses', () => {
    const { annotations, log } = report(FILES.slice(1), { application: ['other'] });
    expect(annotations).toEqual([]);
    expect(log).toEqual([expect.stringContaining('not in the bundle: 1, such as app/a.html.')]);
  });

  test("the spec's own line where there is a spec", () => {
    const [annotation] = report([], { usesSpec: true }).annotations;
    expect(annotation?.message).toContain("datas=collect_data_files('app')");
    expect(annotation?.message).not.toContain("'collect-data");
  });

  test('nothing when all are there', () => {
    expect(report(FILES)).toMatchObject({ annotations: [], log: [] });
  });
});

// Feature: python-backend-bundling, Property 7: Data-file bundling completeness
test('every file that the bundle lacks is reported, and none that it has', () => {
  const path = fc.stringMatching(/^[a-z]{1,3}(?:\/[a-zü' ]{1,4}){0,2}\.(?:html|json)$/);
  const packages = fc.uniqueArray(
    fc.record({ package: fc.stringMatching(/^[a-z]{1,6}$/), paths: fc.uniqueArray(path) }),
    { selector: ({ package: name }) => name },
  );
  fc.assert(
    fc.property(packages, fc.func(fc.boolean()), fc.array(path), (collected, isBundled, others) => {
      const packageData = collected.map(({ package: name, paths }): PackageData => {
        return { distribution: null, package: name, files: paths.map((each) => `${name}/${each}`) };
      });
      const all = packageData.flatMap(({ files }) => files);
      const present = all.filter((file) => isBundled(file));
      const bundled = new Map([...present, ...others].map((file) => [file, 1]));
      const reported = absentData(packageData, bundled).flatMap(({ absent }) => absent);
      expect(reported).toEqual(all.filter((file) => !bundled.has(file)));
      for (const file of present) expect(reported).not.toContain(file);
    }),
    { numRuns: 200 },
  );
});
