import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeHost } from '../../test/support/fake-host.ts';
import { withProject } from '../../test/support/python-project.ts';
import { reportSeparators } from './spec-report.ts';

function warnings(text: string) {
  return withProject({ 'app.spec': text }, async (root) => {
    const host = fakeHost();
    await reportSeparators(join(root, 'app.spec'), host);
    return host.recorded.annotations.map(({ message, place }) => [place?.line, message] as const);
  });
}

test.each([
  String.raw`datas=[('app\\data', 'app')]`,
  String.raw`datas=[(r"app\data", 'app')]`,
  String.raw`datas=[(R'app\new', 'app')]`,
  String.raw`datas=[('app\data', 'app')]`,
  String.raw`datas=[('C:\\work\\data', 'app')]`,
  String.raw`datas=[('..\\data', 'app')]`,
  String.raw`datas=[('app\\*.json', 'app')]`,
  String.raw`datas=[(r'app\*.json', 'app')]`,
  String.raw`print("a\n"); datas=[('app\\new', 'x')]  # "\n"`,
  String.raw`x = 'a#b'; y = 'app\\data'`,
])('%s', async (line) => {
  expect(await warnings(`# spec\r\n${line}\r\n`)).toEqual([[2, expect.stringContaining("Write '/'")]]);
});

test.each([
  String.raw`print("\n")`,
  String.raw`print("one\ntwo\tthree\x41\u00e4\101")`,
  String.raw`print('it\'s')`,
  String.raw`drive = 'C:\\n'`,
  String.raw`print('a\\')`,
  String.raw`# datas=[('app\\data', 'app')]`,
  String.raw`x = 'app/data'  # not app\\data`,
  String.raw`re.compile(r'\d+\.\d+')`,
  String.raw`re.compile(r"(\w+)\s*=")`,
  String.raw`re.match('v\\d+', tag)`,
  String.raw`name.replace('\\', '/')`,
  String.raw`long = 'a' + \ `,
  `datas=[('app/data', 'app')]`,
])('nothing about %s', async (line) => {
  expect(await warnings(line)).toEqual([]);
});
