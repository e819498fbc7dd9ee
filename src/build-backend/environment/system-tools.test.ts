import { expect, test } from 'vitest';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { UserError } from '../../shared/errors.ts';
import { packagers } from './packagers.ts';
import { checkSystemTools } from './system-tools.ts';

const nothingThere = async () => {
  throw new UserError('tool-missing', 'no such program');
};

test('PyInstaller on Linux wants objdump, and the message has the command', async () => {
  const host = fakeHost({ platform: 'linux', exec: nothingThere });
  await expect(checkSystemTools(packagers.pyinstaller, host)).rejects.toMatchObject({
    code: 'objdump-missing',
    hint: expect.stringContaining('apt-get install binutils'),
  });
});

test.each(['win32', 'darwin'] as const)('on %s it is not needed', async (platform) => {
  const host = fakeHost({ platform, exec: nothingThere });
  await expect(checkSystemTools(packagers.pyinstaller, host)).resolves.toBeUndefined();
});

test('an interruption is not taken for a missing program', async () => {
  const exec = async () => {
    throw new UserError('interrupted', 'stopped');
  };
  const host = fakeHost({ platform: 'linux', exec });
  await expect(checkSystemTools(packagers.pyinstaller, host)).rejects.toMatchObject({ code: 'interrupted' });
});
