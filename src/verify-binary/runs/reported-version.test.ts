import { describe, expect, test } from 'vitest';
import { checkVersion, versionInJson, versionInOutput } from './reported-version.ts';

const boot = (version: string) => ({ version, where: 'BOOT line' });
const manifest = (version: string) => ({ version, where: 'manifest' });

describe('the version that a program reports', () => {
  test.each([
    ['1.2.0', '1.2.0'],
    ['1.2.0rc1', '1.2.0-rc.1'],
    ['v1.2', '1.2.0'],
    ['not a version', 'not a version'],
  ])('%s is %s', (reported, expected) => {
    const check = checkVersion({ reported: boot(reported), expected: [manifest(expected)], required: false });
    expect(check).toMatchObject({
      status: 'passed',
      measured: `${reported} (BOOT line)`,
      expected: `${expected} (manifest)`,
    });
  });

  test.each([
    ['1.2.0', '1.2.1'],
    ['0.0.0-unknown', '1.2.0'],
    ['1.2.0-rc.1', '1.2.0'],
  ])('%s is not %s', (reported, expected) => {
    const check = checkVersion({ reported: boot(reported), expected: [manifest(expected)], required: false });
    expect(check).toMatchObject({ status: 'failed', hint: expect.stringContaining('add-data: VERSION:.') });
  });

  test('silence fails only where the version was asked for', () => {
    const silent = { reported: undefined, expected: [manifest('1.0.0')] };
    expect(checkVersion({ ...silent, required: true })).toMatchObject({
      status: 'failed',
      measured: 'it reports none',
    });
    expect(checkVersion({ ...silent, required: false })).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining('BOOT sidecar='),
    });
    expect(checkVersion({ reported: boot('1'), expected: [], required: false })).toMatchObject({
      status: 'skipped',
    });
  });

  test('what is asked for and what the manifest says must be one, whatever the program says', () => {
    const asked = { version: '2.0.0', where: 'expect-version' };
    const check = checkVersion({
      reported: boot('2.0.0'),
      expected: [asked, manifest('1.4.2')],
      required: true,
    });
    expect(check).toMatchObject({
      status: 'failed',
      measured: '1.4.2 (manifest)',
      expected: '2.0.0 (expect-version)',
    });
    const agreed = [asked, manifest('2.0')];
    expect(checkVersion({ reported: boot('2.0.0'), expected: agreed, required: true })).toMatchObject({
      status: 'passed',
    });
  });

  test('is found in JSON and in the output of a tool', () => {
    expect(versionInJson('{"status":"ok","version":"1.2.3"}')).toBe('1.2.3');
    for (const body of ['', 'ok', '[]', 'null', '{"version":3}', '{"version":'])
      expect(versionInJson(body)).toBeUndefined();
    expect(versionInOutput(['notes-backend v1.2.3rc1'])).toBe('1.2.3rc1');
    expect(versionInOutput(['Python 3.11.2', 'x'])).toBe('3.11.2');
    expect(versionInOutput(['nothing', '42'])).toBeUndefined();
  });
});
