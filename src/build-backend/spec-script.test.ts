import { expect, test } from 'vitest';
import { specScript } from './spec-script.ts';

test.each([
  ["a = Analysis(['main.py'], pathex=[])", 'main.py'],
  ["a = Analysis(\r\n    ['src/main.py'],\r\n    datas=[])", 'src/main.py'],
  ['a = Analysis(scripts=["it is ü.py"])', 'it is ü.py'],
  [String.raw`a = Analysis(['src\\main.py'])`, 'src/main.py'],
  [String.raw`a = Analysis([r'src\main.py'])`, 'src/main.py'],
  ["# a = Analysis(['old.py'])\na = Analysis([  # the entry\n 'main.py', 'second.py'])", 'main.py'],
])('%s', (text, script) => {
  expect(specScript(text)).toBe(script);
});

test.each([
  '',
  "# a = Analysis(['old.py'])",
  "a = Analysis(['src/' + name])",
  "a = Analysis([os.path.join('src', 'main.py')])",
  "a = Analysis([f'{root}/main.py'])",
  'a = Analysis(scripts)',
  "a = MyAnalysis(['main.py'])",
  "pyz = PYZ(['main.py'])",
])('%j tells none', (text) => {
  expect(specScript(text)).toBeUndefined();
});
