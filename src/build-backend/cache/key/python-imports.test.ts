import { expect, test } from 'vitest';
import { importedNames } from './python-imports.ts';

test.each<[string, string, string[]]>([
  ['import a', '', ['a']],
  ['import a.b as c, d', '', ['a.b', 'd']],
  ['from a.b import c as d, e', '', ['a.b', 'a.b.c', 'a.b.e']],
  ['from a import (  # why\n    b,\n    c,\n)\n', '', ['a', 'a.b', 'a.c']],
  ['from . import x', 'app.pkg', ['app.pkg', 'app.pkg.x']],
  ['from ..other import x', 'app.pkg', ['app.other', 'app.other.x']],
  ['try: import a; import b\nexcept ImportError: pass', '', ['a', 'b']],
  ['    import a, \\\n        b', '', ['a', 'b']],
  ['from a import *', '', ['a']],
  ['# import a\nimported = "import b"', '', []],
])('%j in %j imports %j', (text, folder, names) => {
  expect(importedNames(text, folder)).toEqual(names);
});
