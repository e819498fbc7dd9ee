import { describe, expect, test } from 'vitest';
import { buildInputs } from '../../test/support/build-inputs.ts';
import { fakeHost } from '../../test/support/fake-host.ts';
import { UserError } from '../shared/errors.ts';
import { checkInputs } from './check-inputs.ts';

type Given = Parameters<typeof buildInputs>[0];

/** The problems that are thrown, and the warnings. */
function check(given: Given, platform: NodeJS.Platform = 'linux') {
  const host = fakeHost({ platform });
  const warnings = () => host.recorded.annotations.map(({ message }) => message);
  try {
    checkInputs(buildInputs(given), host);
    return { problems: [], warnings: warnings() };
  } catch (error) {
    const problems: unknown[] = error instanceof AggregateError ? error.errors : [error];
    return { problems: problems.filter((problem) => problem instanceof UserError), warnings: warnings() };
  }
}

describe('a spec', () => {
  test.each<[string, string]>([
    ['entry', 'main.py'],
    ['mode', 'onefile'],
    ['collect-all', 'a'],
    ['collect-submodules', 'a'],
    ['collect-data', 'a'],
    ['copy-metadata', 'a'],
    ['hidden-imports', 'a'],
    ['exclude-modules', 'a'],
    ['exclude-preset', 'dev'],
    ['add-data', 'a:b'],
    ['add-binary', 'a:b'],
    ['hooks-dir', 'hooks'],
    ['runtime-hooks', 'a.py'],
    ['icon', 'a.icns'],
    ['console', 'false'],
    ['strip', 'true'],
    ['optimize', '1'],
    ['upx', 'true'],
    ['target-arch', 'arm64'],
  ])('excludes %s', (name, value) => {
    const { problems } = check({ spec: 'app.spec', [name]: value }, 'darwin');
    expect(problems).toMatchObject([
      { code: 'input-invalid', exitCode: 2, message: expect.stringContaining(`decides '${name}' too`) },
    ]);
    expect(problems[0]?.hint).toContain(`Remove '${name}'`);
  });

  test('names all that it excludes at once', () => {
    const [problem] = check({ spec: 'app.spec', 'hidden-imports': 'a', console: 'false' }).problems;
    expect(problem?.message).toContain("'hidden-imports', 'console'");
  });

  test.each<Given>([
    {},
    {
      mode: 'onedir',
      console: 'true',
      optimize: '0',
      'exclude-preset': 'none',
      strip: 'false',
      upx: 'FALSE',
    },
    { name: 'app', version: '1.0', clean: 'true', 'extra-args': '--debug=all', 'max-size': '400 MB' },
  ])('goes with %j', (given) => {
    expect(check({ spec: 'app.spec', ...given }).problems).toEqual([]);
  });
});

describe('the platform', () => {
  test.each<[Given, NodeJS.Platform, string]>([
    [{ upx: 'true' }, 'win32', "'upx'"],
    [{ strip: 'true' }, 'win32', "'strip'"],
    [{ strip: 'true', mode: 'onefile' }, 'linux', "'strip'"],
    [{ 'target-arch': 'arm64' }, 'linux', "'target-arch'"],
    [{ 'target-arch': 'arm64' }, 'win32', "'target-arch'"],
  ])('refuses %j on %s', (given, platform, name) => {
    const { problems } = check({ entry: 'main.py', ...given }, platform);
    expect(problems).toMatchObject([{ code: 'input-invalid', exitCode: 2 }]);
    expect(problems[0]?.message).toContain(`The input ${name} is`);
    expect(problems[0]?.hint).toMatch(/^(?:Remove|Use) '/);
  });

  test.each<[Given, NodeJS.Platform]>([
    [{ upx: 'true' }, 'linux'],
    [{ upx: 'true' }, 'darwin'],
    [{ strip: 'true' }, 'linux'],
    [{ strip: 'true', mode: 'onefile' }, 'darwin'],
    [{ 'target-arch': 'universal2' }, 'darwin'],
  ])('takes %j on %s', (given, platform) => {
    expect(check({ entry: 'main.py', ...given }, platform).problems).toEqual([]);
  });
});

describe('checkInputs', () => {
  test('neither entry nor spec', () => {
    expect(check({}).problems).toMatchObject([{ code: 'input-required', exitCode: 2 }]);
  });

  test('an own bootloader needs an own environment', () => {
    const given = { entry: 'main.py', 'rebuild-bootloader': 'true' };
    expect(check({ ...given, environment: 'active' }).problems).toMatchObject([
      { message: expect.stringContaining("'rebuild-bootloader'") },
    ]);
    expect(check(given).problems).toEqual([]);
  });

  test('all problems together', () => {
    expect(check({ upx: 'true', strip: 'true' }, 'win32').problems).toHaveLength(3);
  });

  test('warns of one file only', () => {
    expect(check({ entry: 'main.py', mode: 'onefile' }).warnings).toEqual([
      expect.stringContaining("Use 'mode: onedir'"),
    ]);
    expect(check({ entry: 'main.py' }).warnings).toEqual([]);
  });
});
