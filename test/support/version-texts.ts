import fc from 'fast-check';

/** A generated file: its text is `pieces` with the version between each two. */
export interface VersionText {
  pieces: readonly string[];
}

/** Stands for the version while a text is put together. */
const MARK = '\u2039version\u203a';

/** A version that both semver and PEP 440 can spell, in either spelling. */
export const versions = fc
  .record({
    release: fc.array(fc.nat(3000), { minLength: 3, maxLength: 3 }),
    stage: fc.constantFrom(undefined, 'a', 'b', 'rc'),
    number: fc.nat(99),
    dev: fc.option(fc.nat(99), { nil: undefined }),
    semver: fc.boolean(),
  })
  .map(({ release, stage, number, dev, semver }) => {
    const core = release.join('.');
    const words = { a: 'alpha', b: 'beta', rc: 'rc' } as const;
    if (stage) return semver ? `${core}-${words[stage]}.${number}` : `${core}${stage}${number}`;
    if (dev !== undefined) return semver ? `${core}-0.dev.${dev}` : `${core}.dev${dev}`;
    return core;
  });

const endings = fc.constantFrom('\n', '\r\n');
const marks = fc.constantFrom('', '\uFEFF');
const lastLine = fc.constantFrom('', 'EOL');

function assembled(
  text: string,
  { eol, bom, last }: { eol: string; bom: string; last: string },
): VersionText {
  const whole = `${bom}${text}${last && '\n'}`.replaceAll('\n', eol);
  return { pieces: whole.split(MARK) };
}

/** A text with random line endings, byte order mark and final newline. */
function dressed(texts: fc.Arbitrary<string>): fc.Arbitrary<VersionText> {
  return fc
    .record({ text: texts, eol: endings, bom: marks, last: lastLine })
    .map(({ text, ...rest }) => assembled(text, rest));
}

const anyKey = fc
  .string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
  .filter((key) => key !== 'version' && key !== '__proto__');

/** A JSON object with the version at `version`, somewhere among other keys. */
export const jsonTexts = dressed(
  fc
    .record({
      before: fc.dictionary(anyKey, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }),
      after: fc.dictionary(anyKey, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }),
      indent: fc.constantFrom(0, 2, 4, '\t'),
      colon: fc.constantFrom(': ', ':', ' :  '),
    })
    .map(({ before, after, indent, colon }) => {
      const entries = { ...before, version: MARK, ...after };
      const text = JSON.stringify(entries, null, indent);
      return text.replace(/"version":\s*/, `"version"${colon}`);
    }),
);

const comment = fc
  .string({ maxLength: 12, unit: 'grapheme' })
  .map((text) => text.replace(/[\p{Cc}\u2028\u2029*]/gu, ' '));
const quotes = fc.constantFrom('"', "'");
const spaces = fc.constantFrom('', ' ', '\t', '  ');

/** A JSON5 object with comments, any quotes, bare keys and trailing commas. */
export const json5Texts = dressed(
  fc
    .record({
      note: comment,
      key: fc.constantFrom('version', '"version"', "'version'"),
      quote: quotes,
      gap: spaces,
      comma: fc.constantFrom('', ','),
    })
    .map(
      ({ note, key, quote, gap, comma }) =>
        `// ${note}\n{\n  a: [0x1F, +.5, 'it\\'s',], /* ${note} */${gap}${key}${gap}:${gap}${quote}${MARK}${quote}${comma}\n}`,
    ),
);

const words = fc
  .stringMatching(/^[a-z][a-z_-]{0,8}$/)
  .filter((word) => !['name', 'version', 'dynamic'].includes(word));
const tomlValue = fc.oneof(
  fc
    .string({ maxLength: 8 })
    .map((text) => JSON.stringify(text).replaceAll('\\u007f', ' ').replaceAll('\u007f', ' ')),
  fc.integer().map(String),
  fc.constantFrom(
    'true',
    '1979-05-27',
    '[1, 2,\n # c\n 3]',
    "'''\nversion = \"0\"\n'''",
    '{ version = "0" }',
  ),
);
const tomlPairs = fc
  .uniqueArray(fc.tuple(words, tomlValue), { maxLength: 4, selector: ([key]) => key })
  .map((pairs) => pairs.map(([key, value]) => `${key} = ${value}\n`).join(''));

/** A TOML file with the version in `[table]`, in any way that TOML allows. */
export function tomlTexts(table: string): fc.Arbitrary<VersionText> {
  return dressed(
    fc
      .record({
        before: tomlPairs,
        after: tomlPairs,
        note: comment,
        quote: quotes,
        gap: spaces,
        form: fc.nat(3),
      })
      .map(({ before, after, note, quote, gap, form }) => {
        const value = `${quote}${MARK}${quote}`;
        const other = `[other]\n${after}`;
        if (form === 0) return `${table}.version${gap}=${gap}${value} # ${note}\n${other}`;
        if (form === 1) return `${table} = {${gap}version${gap}=${gap}${value}${gap}}\n${other}`;
        const key = form === 2 ? '"version"' : 'version';
        return `# ${note}\n[${gap}${table}${gap}]\n${before}${key}${gap}=${gap}${value}${gap}# ${note}\n${other}`;
      }),
  );
}

/** setup.cfg with the version in `[metadata]`. */
export const iniTexts = dressed(
  fc
    .record({ note: comment, sign: fc.constantFrom('=', ' = ', ': ', ':'), gap: spaces, more: words })
    .map(
      ({ note, sign, gap, more }) =>
        `# ${note}\n[metadata]\n${more} =\n    version = 0\n    b\nversion${sign}${MARK}${gap}\n; ${note}\n[options]\nversion = 0`,
    ),
);

/** setup.py with the version as keyword. */
export const setupTexts = dressed(
  fc
    .record({ note: comment, quote: fc.constantFrom('"', "'", '"""'), gap: spaces })
    .map(
      ({ note, quote, gap }) =>
        `# setup(version="0") ${note}\n"""setup(version='0')"""\nfrom setuptools import setup\nsetup(a=f(version="0"),${gap}version${gap}=${gap}${quote}${MARK}${quote},\n)`,
    ),
);

/** A property list of numbers. */
export const plistTexts = dressed(
  fc
    .record({ note: comment.map((text) => text.replaceAll('-', ' ')), gap: fc.constantFrom('', ' ', '\n\t') })
    .map(
      ({ note, gap }) =>
        `<plist><!-- ${note} --><dict>${gap}<key>CFBundleShortVersionString</key>${gap}<string>${MARK}</string></dict></plist>`,
    ),
);

/** A lock file in TOML with the entry of our own between two others. */
export function lockTexts(source: string): fc.Arbitrary<VersionText> {
  const other = words.map(
    (name) => `[[package]]\nname = "x-${name}"\nversion = "1.0.0"\nsource = { registry = "r" }\n\n`,
  );
  return dressed(
    fc.record({ before: other, after: other }).map(({ before, after }) => {
      const own = `[[package]]\nname = "own"\nversion = "${MARK}"\n${source}\n`;
      return `version = 1\n\n${before}${own}${after}`;
    }),
  );
}
