import { expect, test } from 'vitest';
import { childEnvironment, variable } from './variables.ts';

test('on Windows a variable is found whatever its case, elsewhere only by its own', () => {
  const env = { Path: 'C:\\tools' };
  expect(variable({ env, platform: 'win32' }, 'PATH')).toBe('C:\\tools');
  expect(variable({ env, platform: 'linux' }, 'PATH')).toBeUndefined();
  expect(variable({ env: { PATH: '' }, platform: 'linux' }, 'PATH')).toBeUndefined();
});

test('children keep indexes and proxies and lose what misleads them', () => {
  const env = {
    PATH: '/bin',
    PYTHONPATH: '/x',
    VIRTUAL_ENV: '/v',
    UV_SYSTEM_PYTHON: '1',
    PIP_INDEX_URL: 'i',
    HTTPS_PROXY: 'p',
  };
  expect(childEnvironment({ env, platform: 'linux' }, '/env/bin')).toEqual({
    PATH: '/env/bin:/bin',
    PIP_INDEX_URL: 'i',
    HTTPS_PROXY: 'p',
    PIP_USER: '0',
  });
});

test('on Windows the head of PATH goes into the variable that is there', () => {
  const env = { Path: 'C:\\tools', PythonHome: 'C:\\old' };
  expect(childEnvironment({ env, platform: 'win32' }, 'C:\\env\\Scripts')).toEqual({
    Path: 'C:\\env\\Scripts;C:\\tools',
    PIP_USER: '0',
  });
});
