import { expect, test } from 'vitest';
import { versionResource } from './version-resource.ts';

const RESOURCE = {
  name: 'app',
  version: '1.2.3rc1',
  windowsVersion: '1.2.3.201',
  company: undefined,
  description: undefined,
};

test('numbers for Windows, texts for people', () => {
  const text = versionResource(RESOURCE);
  expect(text).toContain('filevers=(1, 2, 3, 201), prodvers=(1, 2, 3, 201)');
  for (const [key, value] of [
    ['CompanyName', ''],
    ['FileDescription', 'app'],
    ['FileVersion', '1.2.3rc1'],
    ['OriginalFilename', 'app.exe'],
    ['ProductName', 'app'],
  ])
    expect(text).toContain(`StringStruct("${key}", "${value}")`);
});

test('quotes, backslashes and line ends stay inside their literal', () => {
  const text = versionResource({ ...RESOURCE, company: 'A "B" \\ C\nD', description: 'Größe 中 😀' });
  expect(text).toContain(String.raw`StringStruct("CompanyName", "A \"B\" \\ C\nD")`);
  expect(text).toContain('StringStruct("FileDescription", "Größe 中 😀")');
  expect(text.trimEnd().split('\n')).toHaveLength(4);
});
