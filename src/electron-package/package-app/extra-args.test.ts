import { expect, test } from 'vitest';
import { checkExtraArgs } from './extra-args.ts';

test.each([
  '--publish',
  '-p',
  '--publish=always',
  '-c.mac.identity=null',
  '--config',
  '-c',
  '--projectDir',
  '--pd',
  '--dir',
  '-w',
  '--arm64',
])("'%s' is ours", (arg) => {
  expect(() => checkExtraArgs([arg])).toThrow(
    expect.objectContaining({ code: 'input-invalid', exitCode: 2 }),
  );
});

test('other options are passed on', () => {
  const args = ['--linuxbrew', '--compress', '-x', '--configure'];
  expect(checkExtraArgs(args)).toEqual(args);
});
