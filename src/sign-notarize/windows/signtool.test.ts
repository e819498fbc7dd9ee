import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signingContext } from '../../../test/support/signing-context.ts';
import { UserError } from '../../shared/errors.ts';
import type { Exec } from '../../shared/exec.ts';
import type { Certificate, Signable } from '../types.ts';
import { chooseWindowsTool, windowsSigner } from './windows-signer.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signtool-'));
});

afterEach(() => rm(folder, { recursive: true }));

const certificate: Certificate = {
  name: 'Example',
  fromApple: false,
  algorithm: 'rsa',
  expires: new Date('2099-01-01'),
  fingerprint: 'AB12',
  chainPem: 'CHAIN',
  keyPem: 'SECRET KEY',
};

/** Files that are only named: nothing here opens them. */
const files = (count: number): Signable[] =>
  Array.from({ length: count }, (_, index) => {
    const path = `m${index}.pyd`;
    return { path, place: `C:\\t\\${path}`, format: 'pe', kind: 'library', existing: { state: 'none' } };
  });

/** Recorded stand-ins for the tools of Windows: no Windows is here. `code` decides how signtool ends. */
function windows(code: (args: readonly string[]) => number, host: Record<string, string> = {}) {
  const calls: string[][] = [];
  const exec: Exec = async (tool, args) => {
    calls.push([tool, ...args]);
    return { code: tool.endsWith('signtool.exe') ? code(args) : 0, stdout: '', stderr: 'it said no' };
  };
  const env = { SIGNTOOL_PATH: 'C:\\signtool.exe', ...host };
  const context = signingContext({
    platform: 'win32',
    work: folder,
    host: { platform: 'win32', arch: 'x64', exec, env },
    given: { 'timestamp-url': 'http://1\nhttp://2' },
    credentials: { certificate },
  });
  return { calls, context };
}

describe('signtool', () => {
  test('takes the certificate into the store, signs many files per process, and takes it out again', async () => {
    const { calls, context } = windows(() => 0);
    const outcomes = await (await windowsSigner('signtool', context)).sign(files(130));
    expect(outcomes.every(({ status }) => status === 'signed')).toBe(true);
    expect(outcomes.map(({ path }) => path)).toEqual(files(130).map(({ path }) => path));
    const tools = calls.map(([tool]) => tool);
    expect(tools).toEqual(['pwsh', ...Array.from({ length: 4 }, () => 'C:\\signtool.exe'), 'pwsh']);
    expect(calls[0]?.at(-1)).toContain('CreateFromPemFile');
    expect(calls.at(-1)?.at(-1)).toContain('Remove-Item -DeleteKey');
    expect(JSON.stringify(calls)).not.toContain('SECRET KEY');
  });

  test('goes on to the next timestamp server, and takes the certificate out after a failure, too', async () => {
    const { calls, context } = windows(() => 1);
    const [outcome] = await (await windowsSigner('signtool', context)).sign(files(1));
    expect(outcome).toEqual({ path: 'm0.pyd', status: 'failed', why: 'it said no' });
    const servers = calls.flatMap((call) => (call.includes('/tr') ? [call[call.indexOf('/tr') + 1]] : []));
    expect(servers).toEqual(['http://1', 'http://2', 'http://1']);
    expect(calls.at(-1)?.[0]).toBe('pwsh');
  });

  test('tells which file of a batch failed', async () => {
    const { context } = windows((args) => (args.some((arg) => arg.endsWith('m3.pyd')) ? 1 : 0));
    const outcomes = await (await windowsSigner('signtool', context)).sign(files(6));
    expect(outcomes.map(({ status }) => status)).toEqual([
      'signed',
      'signed',
      'signed',
      'failed',
      'signed',
      'signed',
    ]);
  });
});

describe('the tool is', () => {
  test('the newest signtool of the Windows kits', async () => {
    for (const version of ['10.0.9600.0', '10.0.26100.0', '10.0.22621.0']) {
      await mkdir(join(folder, 'Windows Kits', '10', 'bin', version, 'x64'), { recursive: true });
      await writeFile(join(folder, 'Windows Kits', '10', 'bin', version, 'x64', 'signtool.exe'), '');
    }
    const { calls, context } = windows(() => 0, { SIGNTOOL_PATH: '', 'ProgramFiles(x86)': folder });
    expect(await chooseWindowsTool(context)).toBe('signtool');
    await (await windowsSigner('signtool', context)).sign(files(1));
    expect(calls[1]?.[0]).toContain('10.0.26100.0');
  });

  const without = (names: readonly string[]): Exec => {
    return async (tool) => {
      if (names.includes(tool)) throw new UserError('tool-missing', `no ${tool}`);
      return { code: 0, stdout: '', stderr: '' };
    };
  };
  const azure = { endpoint: 'https://e', account: 'a', profile: 'p' };
  test.each([
    ['azure', { azure, command: ['x', '{file}'] }, {}, without([])],
    ['command', { command: ['x', '{file}'] }, {}, without([])],
    ['osslsigncode', {}, {}, without([])],
    ['jsign', {}, {}, without(['osslsigncode'])],
    ['jsign', {}, { tool: 'jsign' }, without(['osslsigncode', 'jsign'])],
  ])('%s', async (tool, credentials, given, exec) => {
    const context = signingContext({ credentials, given, host: { exec } });
    expect(await chooseWindowsTool(context)).toBe(tool);
  });

  test('none: what to install is said', async () => {
    const context = signingContext({ host: { exec: without(['osslsigncode', 'jsign']) } });
    await expect(chooseWindowsTool(context)).rejects.toMatchObject({
      code: 'tool-missing',
      hint: expect.stringContaining('apt-get install osslsigncode'),
    });
  });

  test('not one for macOS', async () => {
    const context = signingContext({ given: { tool: 'codesign' } });
    await expect(chooseWindowsTool(context)).rejects.toMatchObject({ code: 'signing-tool-unfit' });
  });
});

describe('a command', () => {
  test('is run for one file after the other, as a list of arguments', async () => {
    const { calls, context } = windows(() => 0);
    const { credentials } = context;
    Object.assign(credentials, { command: ['smctl', 'sign', '{file}'] });
    const signer = await windowsSigner('command', context);
    expect(await signer.sign(files(2))).toHaveLength(2);
    expect(signer.identity).toBe('smctl');
    expect(calls).toEqual([
      ['smctl', 'sign', 'C:\\t\\m0.pyd'],
      ['smctl', 'sign', 'C:\\t\\m1.pyd'],
    ]);
  });

  test('without {file} is refused', async () => {
    const { context } = windows(() => 0);
    Object.assign(context.credentials, { command: ['smctl', 'sign'] });
    await expect(windowsSigner('command', context)).rejects.toMatchObject({
      code: 'signing-credentials-missing',
      hint: expect.stringContaining('{file}'),
    });
  });

  test('a tool without its certificate says what to give', async () => {
    const context = signingContext({ platform: 'win32' });
    await expect(windowsSigner('jsign', context)).rejects.toMatchObject({
      code: 'signing-credentials-missing',
      hint: expect.stringContaining('WIN_CSC_LINK'),
    });
  });
});
