import { describe, expect, test } from 'vitest';
import {
  commandCall,
  jsignCall,
  osslsigncodeCall,
  osslsigncodeCheck,
  powershellCall,
  signtoolCall,
  signtoolCheck,
} from './commands.ts';
import { isAboutTimestamp, timestampServers } from './timestamps.ts';

const key = { key: '/w/key.pem', chain: '/w/chain.pem' };
const SIGNTOOL = 'C:\\Program Files (x86)\\Windows Kits\\10\\bin\\10.0.26100.0\\x64\\signtool.exe';

describe('the call of', () => {
  test('osslsigncode', () => {
    expect(
      osslsigncodeCall(key, {
        from: '/t/a b.pyd',
        to: '/t/a b.pyd.signed',
        servers: ['http://1', 'http://2'],
      }),
    ).toEqual({
      tool: 'osslsigncode',
      args: [
        ...['sign', '-certs', '/w/chain.pem', '-key', '/w/key.pem', '-h', 'sha256'],
        ...['-ts', 'http://1', '-ts', 'http://2', '-in', '/t/a b.pyd', '-out', '/t/a b.pyd.signed'],
      ],
    });
    expect(osslsigncodeCheck('/t/a.pyd', '/w/roots.pem').args).toEqual([
      ...['verify', '-CAfile', '/w/roots.pem', '-TSA-CAfile', '/w/roots.pem', '-in', '/t/a.pyd'],
    ]);
  });

  test('jsign with files', () => {
    expect(
      jsignCall(['java', '-jar', 'j.jar'], key, { servers: ['http://1', 'http://2'], list: '/w/l.txt' }),
    ).toEqual({
      tool: 'java',
      args: [
        ...[
          '-jar',
          'j.jar',
          '--keyfile',
          '/w/key.pem',
          '--certfile',
          '/w/chain.pem',
          '--alg',
          'SHA-256',
          '--replace',
        ],
        ...[
          '--tsmode',
          'RFC3161',
          '--tsaurl',
          'http://1,http://2',
          '--tsretries',
          '3',
          '--tsretrywait',
          '3',
          '@/w/l.txt',
        ],
      ],
    });
  });

  test('jsign with Azure: the token is in a file', () => {
    const azure = {
      endpoint: 'https://eus.codesigning.azure.net',
      account: 'acc',
      profile: 'prof',
      tokenFile: '/w/token',
    };
    expect(jsignCall(['jsign'], azure, { servers: [], list: '/w/l.txt' })).toEqual({
      tool: 'jsign',
      args: [
        ...['--storetype', 'TRUSTEDSIGNING', '--keystore', 'https://eus.codesigning.azure.net'],
        ...[
          '--storepass',
          'file:/w/token',
          '--alias',
          'acc/prof',
          '--alg',
          'SHA-256',
          '--replace',
          '@/w/l.txt',
        ],
      ],
    });
  });

  test('signtool', () => {
    const files = ['C:\\t\\a b.exe', 'C:\\t\\c.pyd'];
    expect(signtoolCall(SIGNTOOL, { fingerprint: 'AB12' }, { files, server: 'http://1' })).toEqual({
      tool: SIGNTOOL,
      args: ['sign', '/v', '/fd', 'SHA256', '/sha1', 'AB12', '/tr', 'http://1', '/td', 'SHA256', ...files],
    });
    const dlib = { dlib: 'C:\\d\\Azure.CodeSigning.Dlib.dll', metadata: 'C:\\w\\m.json' };
    expect(signtoolCall(SIGNTOOL, dlib, { files, server: undefined }).args).toEqual([
      ...['sign', '/v', '/fd', 'SHA256', '/dlib', dlib.dlib, '/dmdf', dlib.metadata, ...files],
    ]);
    expect(signtoolCheck(SIGNTOOL, files).args).toEqual(['verify', '/pa', '/tw', '/v', ...files]);
  });

  test('PowerShell has paths in its environment and not in its script', () => {
    expect(powershellCall('exit 0')).toEqual({
      tool: 'pwsh',
      args: ['-NoProfile', '-NonInteractive', '-Command', 'exit 0'],
    });
  });

  test("the user's command: the file is put where it says, also twice or inside of an argument", () => {
    expect(
      commandCall(['smctl', 'sign', '--input={file}', '--log', '{file}.log', '{}'], "/t/it's.exe"),
    ).toEqual({
      tool: 'smctl',
      args: ['sign', "--input=/t/it's.exe", '--log', "/t/it's.exe.log", '{}'],
    });
  });
});

describe('timestamp servers', () => {
  test.each([
    [[], 'osslsigncode', ['http://timestamp.digicert.com', 'http://timestamp.sectigo.com']],
    [[], 'azure', ['http://timestamp.acs.microsoft.com', 'http://timestamp.digicert.com']],
    [['none'], 'jsign', []],
    [['http://a', 'http://b'], 'jsign', ['http://a', 'http://b']],
  ])('%j with %s', (given, tool, servers) => {
    expect(timestampServers(given, tool)).toEqual(servers);
  });

  test.each([
    ['RFC 3161 timestamping failed', true],
    ['net.jsign.timestamp.TimestampingException: Unable to complete', true],
    ['SignTool Error: The specified timestamp server either could not be reached', true],
    ["Couldn't sign /t/timestamp.pyd", false],
    ['mac verify failure', false],
  ])('%s', (said, about) => {
    expect(isAboutTimestamp(said)).toBe(about);
  });
});
