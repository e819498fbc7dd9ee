import { describe, expect, test } from 'vitest';
import type { Signable } from '../types.ts';
import { batches, planCodesign } from './codesign.ts';
import { planKeychain } from './keychain.ts';
import { rcodesignArguments } from './rcodesign.ts';
import { parseSearchList, planSearchList } from './search-list.ts';
import type { MacSettings } from './settings.ts';

const identity = {
  name: 'Developer ID Application: Example (ABCDE12345)',
  fingerprint: 'F00D',
  teamId: 'ABCDE12345',
};
const settings: MacSettings = {
  identity,
  entitlements: '/project/entitlements.plist',
  identifier: { path: 'backend', text: 'com.example.backend' },
  timestamps: [],
};
const AD_HOC: MacSettings = { timestamps: [] };

function signable(path: string, rest: Partial<Signable> = {}): Signable {
  return {
    path,
    place: `/copy/${path}`,
    format: 'macho',
    kind: 'library',
    existing: { state: 'none' },
    ...rest,
  };
}
const program = signable('backend', { kind: 'program' });
const helper = signable('_internal/helper', { kind: 'program' });
const library = signable('_internal/x.so');
const framework = signable('Python.framework/Versions/3.12', {
  bundle: { type: 'framework', executable: 'Python', inner: ['lib/[a]*.so'] },
});

describe('codesign', () => {
  test.each<[string, Signable[], MacSettings, string[]]>([
    [
      'the main program, with its identifier',
      [program],
      settings,
      [
        '--options',
        'runtime',
        '--timestamp',
        '--entitlements',
        '/project/entitlements.plist',
        '--identifier',
        'com.example.backend',
        '/copy/backend',
      ],
    ],
    [
      'libraries, without entitlements',
      [library, framework],
      settings,
      ['--options', 'runtime', '--timestamp', '/copy/_internal/x.so', '/copy/Python.framework/Versions/3.12'],
    ],
    [
      'another timestamp server',
      [library],
      { ...settings, timestamps: ['http://ts'] },
      ['--options', 'runtime', '--timestamp=http://ts', '/copy/_internal/x.so'],
    ],
    [
      'no timestamp',
      [library],
      { ...settings, timestamps: 'none' },
      ['--options', 'runtime', '--timestamp=none', '/copy/_internal/x.so'],
    ],
  ])('signs %s', (_, files, given, rest) => {
    const first = ['--force', '--sign', 'F00D', '--keychain', '/k'];
    expect(planCodesign(files, given, { keychain: '/k' })).toEqual({
      tool: 'codesign',
      args: [...first, ...rest],
    });
  });

  test('ad hoc never gets the hardened runtime, entitlements or a timestamp', () => {
    expect(planCodesign([helper], AD_HOC, {}).args).toEqual([
      '--force',
      '--sign',
      '-',
      '/copy/_internal/helper',
    ]);
  });

  test('never signs deep', () => {
    expect(planCodesign([framework], settings, { keychain: '/k' }).args).not.toContain('--deep');
  });

  test('asks the next timestamp server at each attempt', () => {
    const given = { ...settings, timestamps: ['http://a', 'http://b'] };
    const server = (number: number) =>
      planCodesign([library], given, { number }).args.find((arg) => arg.startsWith('--timestamp'));
    expect([0, 1, 2].map(server)).toEqual([
      '--timestamp=http://a',
      '--timestamp=http://b',
      '--timestamp=http://a',
    ]);
  });

  test('signs many files of the same arguments at once, and the named program alone', () => {
    const many = Array.from({ length: 120 }, (_, index) => signable(`lib${index}.so`));
    const sizes = batches([program, helper, ...many], settings).map((batch) => batch.length);
    expect(sizes).toEqual([1, 1, 50, 50, 20]);
  });
});

describe('rcodesign', () => {
  test.each<[string, Signable, MacSettings, string[]]>([
    [
      'the main program',
      program,
      settings,
      [
        '--binary-identifier',
        'com.example.backend',
        '--entitlements-xml-file',
        '/project/entitlements.plist',
        '/copy/backend',
      ],
    ],
    [
      'another program',
      helper,
      settings,
      [
        '--binary-identifier',
        'helper',
        '--entitlements-xml-file',
        '/project/entitlements.plist',
        '/copy/_internal/helper',
      ],
    ],
    ['a library', library, settings, ['--binary-identifier', 'x', '/copy/_internal/x.so']],
    [
      'a framework, without what is in it',
      framework,
      settings,
      ['--shallow', '--exclude', 'lib/[[]a[]][*].so', '/copy/Python.framework/Versions/3.12'],
    ],
    [
      'without a timestamp',
      library,
      { ...settings, timestamps: 'none' },
      ['--timestamp-url', 'none', '--binary-identifier', 'x', '/copy/_internal/x.so'],
    ],
  ])('signs %s', (_, file, given, rest) => {
    const first = [
      'sign',
      '--config-file',
      '/dev/null',
      '--pem-file',
      '/w/c.pem',
      '--code-signature-flags',
      'runtime',
      '--team-name',
      'ABCDE12345',
    ];
    expect(rcodesignArguments(file, given, { pem: '/w/c.pem' })).toEqual([...first, ...rest]);
  });

  test('ad hoc never gets the hardened runtime', () => {
    expect(rcodesignArguments(helper, AD_HOC, {})).toEqual([
      'sign',
      '--config-file',
      '/dev/null',
      '--binary-identifier',
      'helper',
      '/copy/_internal/helper',
    ]);
  });
});

describe('the keychain', () => {
  const plan = planKeychain({
    keychain: '/w/k',
    password: 'pw',
    identities: [{ file: '/w/a.p12', password: 'one' }],
    intermediates: ['/w/ca.pem'],
  });

  test('is made, kept open, filled and opened to codesign, in this order', () => {
    expect(plan.every(({ tool }) => tool === 'security')).toBe(true);
    expect(plan.map(({ args }) => args.join(' '))).toEqual([
      'create-keychain -p pw /w/k',
      'set-keychain-settings /w/k',
      'unlock-keychain -p pw /w/k',
      'import /w/a.p12 -k /w/k -f pkcs12 -P one -T /usr/bin/codesign -T /usr/bin/productsign -T /usr/bin/security',
      'import /w/ca.pem -k /w/k',
      'set-key-partition-list -S apple-tool:,apple:,codesign: -s -k pw /w/k',
    ]);
  });

  test('the search list is read as security prints it, and written', () => {
    const found = parseSearchList('    "/k/login.keychain-db"\n    "/k with spaces"\n');
    expect(found).toEqual(['/k/login.keychain-db', '/k with spaces']);
    expect(planSearchList(['/w/k', ...found]).args.slice(0, 5)).toEqual([
      'list-keychains',
      '-d',
      'user',
      '-s',
      '/w/k',
    ]);
  });
});
