import { describe, expect, test } from 'vitest';
import { scriptOf, startOfTool } from './start-of-tool.ts';

describe('the script that a starter on Windows names', () => {
  test.each([
    [
      'npm',
      `:: Created by npm\r\n@ECHO OFF\r\nSET "NODE_EXE=%~dp0\\node.exe"\r\nSET "NPM_PREFIX_JS=%~dp0\\node_modules\\npm\\bin\\npm-prefix.js"\r\nSET "NPM_CLI_JS=%~dp0\\node_modules\\npm\\bin\\npm-cli.js"\r\n`,
      'node_modules\\npm\\bin\\npm-cli.js',
    ],
    [
      'pnpm, installed by npm',
      `@ECHO off\r\nendLocal & goto #_undefined_# 2>NUL || title %COMSPEC% & "%_prog%"  "%dp0%\\node_modules\\pnpm\\bin\\pnpm.cjs" %*\r\n`,
      'node_modules\\pnpm\\bin\\pnpm.cjs',
    ],
    [
      'yarn, of corepack',
      '@"%~dp0\\node_modules\\corepack\\dist\\yarn.js" %*\r\n',
      'node_modules\\corepack\\dist\\yarn.js',
    ],
    ['another program', '@"%~dp0\\tool.exe" %*', undefined],
  ])('%s', (_, starter, script) => {
    expect(scriptOf(starter)).toBe(script);
  });
});

test('elsewhere a package manager is a program', async () => {
  expect(await startOfTool('npm', { platform: 'linux', env: {} })).toEqual({ tool: 'npm', first: [] });
});

test('where none is found on Windows, the tool is called by its name, and the error names it', async () => {
  expect(await startOfTool('pnpm', { platform: 'win32', env: { Path: '' } })).toEqual({
    tool: 'pnpm',
    first: [],
  });
});
