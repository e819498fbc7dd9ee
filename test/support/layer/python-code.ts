/** Python code by chance: it compiles, and nothing of it is ever run. */
import fc from 'fast-check';

/** None is one that a packager or a scan looks for; some have more than one spelling (NFKC). */
const NAMES = [
  'value',
  'other',
  'total',
  'LIMIT',
  'ñandú',
  '变量',
  'ﬁn',
  'ªrea',
  '_',
  'Δt',
  '__private',
  `x${'y'.repeat(300)}`,
];

const name = fc.constantFrom(...NAMES);

/** Begins so that it cannot be the name of a module. */
const text = fc.string({ unit: 'binary', maxLength: 40 }).map((drawn) => JSON.stringify(`~ ${drawn}`));

const number = fc.oneof(
  fc.constantFrom('0', '1', '-1', '255', '256', '257', '0x7fffffff', '2147483648', '9'.repeat(70), '1_000'),
  fc.constantFrom('0.0', '-0.0', '1.5', '5e-324', '1e308', '1e999', '1j', '-0j', '2.5e3j'),
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((drawn) => `${drawn}`.replace(/^(-?\d+)$/, '$1.0')),
);

const bytes = fc
  .uint8Array({ maxLength: 12 })
  .map((drawn) => `b'${Array.from(drawn, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}'`);

const single = fc.oneof(
  number,
  text,
  bytes,
  fc.constantFrom(
    'None',
    'True',
    'False',
    '...',
    '""',
    '"a"',
    "b''",
    "b'a'",
    '__debug__',
    '"same words"',
    '"identifier"',
    '"\\ud800 ~"',
  ),
);

/** A constant, tuples of tuples among them. */
export const constant: fc.Arbitrary<string> = fc.letrec<{ constant: string }>((tie) => ({
  constant: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    single,
    fc
      .array(tie('constant'), { maxLength: 5 })
      .map((parts) => `(${parts.map((part) => `${part},`).join(' ')})`),
  ),
})).constant;

/** `1, "a"` as the elements of a set display; the compiler makes a frozenset of it behind `in`. */
/** Without None, of which Python before 3.11 writes sets in an order of its own: such modules are no layer. */
const elements = fc.array(
  fc.oneof(text, number, fc.constantFrom('"a"', '"b"', '"one two"', "b'x'", '(1, "t")')),
  {
    minLength: 1,
    maxLength: 12,
  },
);

export const membership: fc.Arbitrary<string> = fc
  .tuple(name, elements, fc.constantFrom('{}', '()', '[]'))
  .map(([left, drawn, [open = '', close = '']]) => `${left} in ${open}${drawn.join(', ')},${close}`);

type Grammar = {
  expression: string;
  comprehension: string;
};

const grammar = fc.letrec<Grammar>((tie) => {
  const inner = tie('expression');
  return {
    comprehension: fc
      .tuple(fc.constantFrom('[]', '()', '{}'), inner, inner)
      .map(
        ([[open = '', close = ''], body, source]) =>
          `${open}(${body}, item) for item in (${source},) if item for _ in ()${close}`,
      ),
    expression: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(constant, name),
      membership.map((drawn) => `(${drawn})`),
      fc
        .tuple(inner, fc.constantFrom('+', '@', '<<', '//', 'and', 'is', '!=', 'not in'), inner)
        .map((parts) => `(${parts.join(' ')})`),
      fc.tuple(inner, inner, inner).map(([one, test, two]) => `(${one} if ${test} else ${two})`),
      fc.tuple(inner, inner).map(([value, body]) => `(lambda a, /, b=${value}, *c, d=None, **e: ${body})`),
      tie('comprehension'),
      fc.tuple(inner, inner).map(([key, value]) => `{**{}, ${key}: ${value}, "k": None}`),
      fc.tuple(name, constant).map(([left, start]) => `${left}[${start}:2, ::3, ...]`),
      fc.tuple(name, inner).map(([left, argument]) => `${left}.real.each(${argument}, *(), key=None, **{})`),
      fc
        .tuple(name, fc.constantFrom('!r', '!s', '!a', ''), fc.constantFrom(':>{1}', ':.3f', ''))
        .map(([left, conversion, format]) => `f'{${left}${conversion}${format}} ü {{}} {"x" "y"}'`),
      inner.map((value) => `(seen := ${value})`),
    ),
  };
});

/** An expression. Assignment expressions are in it, so it cannot stand in a class or in a comprehension's source. */
export const expression: fc.Arbitrary<string> = grammar.expression.filter(
  (drawn) => !/for item in .*:=/.test(drawn),
);

const indented = (lines: readonly string[]) => lines.map((line) => `    ${line}`);

type Statements = {
  statement: string[];
  block: string[];
};

const statements = fc.letrec<Statements>((tie) => {
  const block = tie('block');
  const suite = block.map(indented);
  return {
    block: fc.array(tie('statement'), { minLength: 1, maxLength: 3 }).map((drawn) => drawn.flat()),
    statement: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(
        expression.map((drawn) => [`total = ${drawn}`]),
        expression.map((drawn) => [`total: "a note" = ${drawn}`]),
        expression.map((drawn) => [`other, *rest = ${drawn},`]),
        expression.map((drawn) => [`total += ${drawn}`]),
        expression.map((drawn) => [`assert ${drawn}, "why"`]),
        expression.map((drawn) => ['if __debug__:', `    return ${drawn}`]),
        fc.constantFrom<string[][]>(
          ['pass'],
          ['"a text alone"'],
          ['...'],
          ['del total'],
          ['raise ValueError("~") from None'],
        ),
      ),
      fc
        .tuple(expression, suite, suite)
        .map(([test, body, rest]) => [`if ${test}:`, ...body, 'else:', ...rest]),
      fc
        .tuple(expression, suite)
        .map(([test, body]) => [`while ${test}:`, ...body, '    break', 'else:', '    pass']),
      fc
        .tuple(expression, suite)
        .map(([source, body]) => [`for item, (other, _) in ${source}:`, ...body, '    continue']),
      fc
        .tuple(suite, suite, suite)
        .map(([body, handler, end]) => [
          'try:',
          ...body,
          'except (ValueError, KeyError) as problem:',
          ...handler,
          'finally:',
          ...end,
        ]),
      fc.tuple(expression, suite).map(([source, body]) => [`with ${source} as (one, two), other:`, ...body]),
      fc
        .tuple(expression, suite)
        .map(([value, body]) => [
          `@(lambda made: made)`,
          `def inner(a, b: "note" = ${value}, *, c=None) -> None:`,
          '    """Inside."""',
          '    nonlocal value',
          ...body,
          '    value = yield a',
        ]),
      fc
        .tuple(expression, suite)
        .map(([value, body]) => [
          `async def later(a=${value}):`,
          '    async with a as b, a:',
          '        await a',
          '    got = [each async for each in a if await each]',
          '    async for each in a:',
          ...indented(body),
          '    return got',
        ]),
      fc
        .tuple(constant, suite)
        .map(([value, body]) => [
          'class Local(metaclass=type):',
          '    """Here."""',
          `    __slots__ = ("a",)`,
          `    held = ${value}`,
          '    def method(self, value):',
          ...indented(body),
          '        return __class__, super().method',
        ]),
    ),
  };
});

/** Lines for the body of a function that has the parameter `value`. */
export const block: fc.Arbitrary<string[]> = statements.block;

/** The text of a whole module: functions and classes with bodies by chance. */
export const moduleText: fc.Arbitrary<string> = fc
  .tuple(text, constant, fc.array(block, { minLength: 1, maxLength: 4 }))
  .map(([documentation, held, bodies]) =>
    [
      documentation,
      `TABLE = ${held}`,
      ...bodies.flatMap((body, index) => [`def part${index}(value, *other):`, ...indented(body), '']),
    ].join('\n'),
  );

/** `lines` one level deeper. */
export function deeper(lines: readonly string[], levels = 1): string {
  return lines.map((line) => `${'    '.repeat(levels)}${line}\n`).join('');
}
