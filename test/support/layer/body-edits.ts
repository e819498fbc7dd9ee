import fc from 'fast-check';
import { PLAIN } from './app.ts';
import { type EditKind, inPlain, replacing, rewriting } from './edits.ts';
import { block, constant, deeper, expression, membership, moduleText } from './python-code.ts';

const TOTAL = '    total = value\n';
const WORD = fc.stringMatching(/^[a-z]{1,12}$/).map((word) => `w${word}`);
const NUMBER = fc.integer({ min: 1000, max: 10 ** 9 });

/** A statement in a function instead of `total = value`. */
const within = (name: string, lines: fc.Arbitrary<string[]>): EditKind =>
  inPlain(
    name,
    TOTAL,
    lines.map((drawn) => deeper(drawn)),
  );

const big = fc.oneof(
  fc.array(constant, { minLength: 300, maxLength: 400 }).map((parts) => `(${parts.join(', ')})`),
  fc.bigInt({ min: 10n ** 200n, max: 10n ** 300n }).map((number) => `(${number}, "two")`),
  fc.string({ minLength: 5000, maxLength: 6000 }).map((text) => `(${JSON.stringify(`~ ${text}`)},)`),
);

/** Edits of code that stays in its own file of the program: none is seen from outside. */
const IN_FUNCTIONS: readonly EditKind[] = [
  within('function body', block),
  within(
    'expression',
    expression.map((drawn) => [`total = ${drawn}`]),
  ),
  within(
    'frozenset',
    fc.array(membership, { minLength: 1, maxLength: 4 }).map((all) => [`total = (${all.join(', ')},)`]),
  ),
  {
    ...within(
      'frozenset with None',
      WORD.map((word) => [`total = value in {None, "${word}", 1.5, (1, None), ...}`]),
    ),
    expected: 'any',
  },
  within(
    'lambda',
    expression.map((drawn) => [`total = lambda one, *rest, last=LIMIT: ${drawn}`]),
  ),
  within(
    'comprehension',
    NUMBER.map((limit) => [
      `total = {each: [one for one in (each,) if one > ${limit}] for each in (value,)}`,
    ]),
  ),
  within(
    'async function',
    NUMBER.map((limit) => [
      'async def later(one):',
      `    async with one as two:`,
      `        return [await each async for each in two if each > ${limit}]`,
      'total = later',
    ]),
  ),
  within(
    'generator',
    NUMBER.map((limit) => [
      'def each():',
      `    got = yield ${limit}`,
      '    yield from (got,)',
      'total = each',
    ]),
  ),
  within(
    'f-string',
    WORD.map((word) => [`total = f"{value!r:>{LIMIT}} ${word} {{}} {other}" f'{value=}'`]),
  ),
  within(
    'non-ASCII identifier',
    WORD.map((word) => [`${word}ñ, ﬁ_${word}, 变量 = value, 1, 2`, `total = ${word}ñ, ﬁ_${word}, 变量`]),
  ),
  within(
    'long function',
    fc
      .nat(99)
      .map((start) =>
        Array.from({ length: 400 }, (_, index) => `total = value + ${start + index * 3}, "${index} of many"`),
      ),
  ),
  within(
    'nested functions',
    fc
      .integer({ min: 2, max: 12 })
      .map((depth) => [
        ...Array.from(
          { length: depth },
          (_, level) => `${'    '.repeat(level)}def level${level}(a${level}=${level}):`,
        ),
        `${'    '.repeat(depth)}return value, a${depth - 1}`,
        'total = level0',
      ]),
  ),
  within(
    'many names',
    fc
      .nat(99)
      .map((start) => Array.from({ length: 300 }, (_, index) => `n${start + index} = value.a${index}`)),
  ),
];

const IN_MODULES: readonly EditKind[] = [
  inPlain(
    'constant',
    'LIMIT = 10',
    constant.map((drawn) => `LIMIT = ${drawn}, 10`),
  ),
  inPlain(
    'big constant',
    'NAMES = ("one", "two")',
    big.map((drawn) => `NAMES = ${drawn}`),
  ),
  inPlain(
    'comment',
    '# What it may hold.\n',
    fc
      .array(fc.string({ maxLength: 60 }), { minLength: 2, maxLength: 9 })
      .map((lines) => lines.map((line) => `# ${line.replace(/[\r\n\0]/g, ' ')}\n`).join('')),
  ),
  inPlain(
    'documentation of a function',
    'Adds.',
    WORD.map((word) => `Adds ${word}.\n\n    app.services.one is no import here.\n`),
  ),
  inPlain(
    'documentation of a module',
    '"""Plain',
    WORD.map((word) => `"""${word}\n\nPlain`),
  ),
  inPlain('no documentation', '    """Adds."""\n', ''),
  inPlain(
    'new function',
    'def spare',
    WORD.map((word) => `def ${word}(value, *, other=None):\n    return other\n\n\ndef spare`),
  ),
  inPlain('removed function', 'def spare(value):\n    return value\n', ''),
  inPlain(
    'renamed function',
    'def spare',
    WORD.map((word) => `def ${word}`),
  ),
  inPlain(
    'decorator',
    'def first',
    NUMBER.map(
      (count) =>
        `def marked(number):\n    return lambda made: made\n\n\n@marked(${count})\n@(lambda made: made)\ndef first`,
    ),
  ),
  inPlain(
    'annotation',
    'def first(value, other=None):',
    WORD.map((word) => `def first(value: "${word}", other: "dict[str, ${word}]" = None) -> "${word}":`),
  ),
  inPlain(
    'class body',
    '    size = 3\n',
    fc
      .tuple(constant, WORD)
      .map(
        ([held, word]) =>
          `    size = ${held}\n    __${word} = 1\n    @property\n    def ${word}(self):\n        return self.__${word}, __class__\n`,
      ),
  ),
  inPlain(
    'base class',
    'class Thing:',
    WORD.map((word) => `class ${word}:\n    pass\n\n\nclass Thing(${word}, metaclass=type):`),
  ),
  inPlain(
    'new class',
    'class Thing',
    WORD.map(
      (word) =>
        `class ${word}:\n    """New."""\n\n    def __getattr__(self, name):\n        return name\n\n\nclass Thing`,
    ),
  ),
  inPlain(
    'code at the top',
    'def first',
    block
      .filter((lines) => !/\breturn\b|\byield\b|nonlocal/.test(lines.join('\n')))
      .map((lines) => `if LIMIT:\n${deeper(lines)}\n\ndef first`),
  ),
  inPlain(
    'loop at the top',
    'def first',
    NUMBER.map(
      (count) => `for number in range(${count}):\n    globals()[f"made_{number}"] = number\n\n\ndef first`,
    ),
  ),
  inPlain(
    'continued line',
    'LIMIT = 10',
    NUMBER.map((number) => `LIMIT = \\\n    10 + \\\n    ${number}`),
  ),
  inPlain(
    'blank lines',
    '\n\n\ndef first',
    fc.integer({ min: 4, max: 300 }).map((count) => `${'\n'.repeat(count)}def first`),
  ),
];

const coded = (coding: string, text: string) =>
  Buffer.from(text.replace('"two"', '"zw\u00f6lf"'), coding === 'utf-8' ? 'utf8' : 'latin1');

const IN_FILES: readonly EditKind[] = [
  rewriting('CRLF line ends', '1', [
    PLAIN,
    (text) => NUMBER.map((number) => text.replace('10', String(number)).replaceAll('\n', '\r\n')),
  ]),
  rewriting('tabs', '1', [
    PLAIN,
    (text) => NUMBER.map((number) => text.replace('10', String(number)).replaceAll('    ', '\t')),
  ]),
  rewriting('no line end', '1', [PLAIN, (text) => NUMBER.map((number) => `${text}LAST = ${number}`)]),
  rewriting('form feed', '1', [
    PLAIN,
    (text) => NUMBER.map((number) => `\f${text.replace('\n\n\n', `\n\f\n# ${number}\n`)}`),
  ]),
  rewriting('declared encoding', '1', [
    PLAIN,
    (text) =>
      fc
        .constantFrom('latin-1', 'cp1252', 'iso-8859-15', 'utf-8')
        .map((coding) => coded(coding, `# -*- coding: ${coding} -*-\n${text}`)),
  ]),
  rewriting('declared encoding in line 2', '1', [
    PLAIN,
    (text) =>
      NUMBER.map((number) =>
        coded('latin-1', `#!/usr/bin/env python3\n# vim: set fileencoding=latin-1 : ${number}\n${text}`),
      ),
  ]),
  rewriting('byte order mark', '1', [
    PLAIN,
    (text) => NUMBER.map((number) => `\uFEFF${text.replace('10', String(number))}`),
  ]),
  rewriting('utf-8-sig', '1', [
    PLAIN,
    (text) => NUMBER.map((number) => `# coding: utf-8-sig\n${text.replace('10', String(number))}`),
  ]),
  rewriting('whole module', '1', [PLAIN, () => moduleText]),
  rewriting('empty file', 'any', [PLAIN, () => fc.constantFrom('', '\n', '# nothing\n', '"""Only this."""')]),
  rewriting('data file', '1', [
    ['assets/info.txt', 'app/templates/page.html'],
    () => fc.uint8Array({ maxLength: 3000 }).map((drawn) => Buffer.from(['d'.charCodeAt(0), ...drawn])),
  ]),
  replacing('old encoding', '1', [
    'app/old.py',
    '    return WORD',
    WORD.map((word) => `    return WORD + "${word}"`),
  ]),
  replacing('entry', '1', [
    'app/main.py',
    'greeting = "hello"',
    WORD.map((word) => `greeting = "${word}"  # changed`),
  ]),
  replacing('service that is imported by name', '1', [
    'app/services/two.py',
    '    text = "second"\n',
    block.map((lines) => `    value = None\n${deeper(lines)}    text = "2"\n`),
  ]),
  replacing('body in a package', '1', [
    'app/__init__.py',
    '    text = NAME\n',
    NUMBER.map((number) => `    text = NAME, ${number}\n`),
  ]),
  replacing('body in a package of services', '1', [
    'app/services/__init__.py',
    '    names = [',
    NUMBER.map((number) => `    count = ${number}\n    names = [`),
  ]),
  replacing('body in a module with a star', '1', [
    'app/names.py',
    '    result = 1\n',
    expression.map((drawn) => `    LIMIT = value = ${drawn}\n    result = 1\n`),
  ]),
  replacing('body in another top-level module', '1', [
    'helper.py',
    '    result = text\n',
    NUMBER.map((number) => `    result = text, ${number}\n`),
  ]),
  replacing('setting', 'any', ['app/settings.py', '"red"', WORD.map((word) => `"${word}"`)]),
];

/** Edits that change nothing but the file that is made from the changed one. */
export const BODY_EDITS: readonly EditKind[] = [...IN_FUNCTIONS, ...IN_MODULES, ...IN_FILES];
