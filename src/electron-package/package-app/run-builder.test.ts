import { expect, test } from 'vitest';
import { fakeHost } from '../../../test/support/fake-host.ts';
import type { Host } from '../../shared/host.ts';
import { argumentsOf, runBuilder } from './run-builder.ts';

const run = {
  builder: { version: '26.17.0', program: '/app/node_modules/electron-builder/cli.js' },
  ...{ project: '/app', overlay: '/app/.sidecar-1/overlay.json', extraArgs: ['--x'], mustSign: true },
  plan: { platform: 'linux', section: 'linux', arch: 'x64', targets: ['deb', 'zip'] },
} as const;

/** electron-builder that says these lines and ends with this code. */
function saying(lines: readonly string[], code = 0): Pick<Host, 'exec'> {
  return {
    exec: async (_tool, _args, options) => {
      for (const line of lines) options?.onLine?.(line, 'stdout');
      return { code, stdout: '', stderr: '' };
    },
  };
}

test('nothing is ever published, and the generated configuration is given', () => {
  const args = argumentsOf(run).join(' ');
  expect(args).toContain(
    'cli.js --linux deb zip --x64 --publish never --config /app/.sidecar-1/overlay.json --x',
  );
});

test('it gets its environment without empty signing variables', async () => {
  let env: object | undefined;
  const exec: Host['exec'] = async (_tool, _args, options) => {
    env = options?.env;
    return { code: 0, stdout: '', stderr: '' };
  };
  await runBuilder(run, fakeHost({ exec, env: { PATH: '/bin', CSC_LINK: '' } }));
  expect(env).toEqual({ PATH: '/bin' });
});

test.each([
  ['a full disk', '  ⨯ ENOSPC: no space left on device, write', /disk is full/],
  ['a certificate that is no file', '  ⨯ /app not a file', /CSC_LINK/],
  ['a configuration in TOML', "  ⨯ Cannot find module 'toml'", /npm install --save-dev toml/],
  ['what it does not know', '  ⨯ something else', /It said:\n {2}⨯ something else/],
])('its failure is told with what it means: %s', async (_, line, hint) => {
  const host = fakeHost(saying(['  • packaging', line, '    at stack (a.js:1)'], 1));
  await expect(runBuilder(run, host)).rejects.toMatchObject({
    code: 'electron-builder-failed',
    hint: expect.stringMatching(hint),
  });
  await expect(runBuilder(run, host)).rejects.not.toMatchObject({ hint: expect.stringContaining('a.js') });
});

test.each([
  ["  • file source doesn't exist  from=/app/licences", 'resource-missing'],
  ['  • skipped macOS code signing  reason=supported only on macOS', 'app-not-signed'],
])('what it only mentions is an error: %s', async (line, code) => {
  await expect(runBuilder(run, fakeHost(saying([line])))).rejects.toMatchObject({ code });
});

test('an unsigned app is no error where none was asked for', async () => {
  const host = fakeHost(saying(['  • skipped macOS code signing  reason=none']));
  await expect(runBuilder({ ...run, mustSign: false }, host)).resolves.toBeUndefined();
});
