import { expect, test } from 'vitest';
import { parseCrossReference } from './import-graph.ts';

/** From PyInstaller 6.22, shortened. */
const REAL = `<!DOCTYPE html>
<html>
  <body>
    <h1>modulegraph cross reference for main.py, pyi_rth_inspect.py</h1>

<div class="node">
  <a name="main.py"></a>
  <a target="code" href="/project/main.py" type="text/plain"><tt>main.py</tt></a>
<span class="moduletype">Script</span>  <div class="import">
imports:
    <a href="#json">json</a>
 &#8226;   <a href="#pkg.sub">pkg.sub</a>

  </div>

</div>

<div class="node">
  <a name="pkg"></a>
  <a target="code" href="/project/pkg/__init__.py" type="text/plain"><tt>pkg</tt></a>
<span class="moduletype">Package</span>  <div class="import">
imported by:
    <a href="#pkg.sub">pkg.sub</a>

  </div>

</div>

<div class="node">
  <a name="pkg.sub"></a>
  <a target="code" href="/project/pkg/sub.py" type="text/plain"><tt>pkg.sub</tt></a>
<span class="moduletype">SourceModule</span>  <div class="import">
imports:
    <a href="#colorsys">colorsys</a>
 &#8226;   <a href="#pkg">pkg</a>

  </div>
  <div class="import">
imported by:
    <a href="#main.py">main.py</a>

  </div>

</div>

  </body>
</html>
`;

test.each([REAL, REAL.replaceAll('\n', '\r\n')])(
  'what each module imports, not who imports it (%#)',
  (html) => {
    expect([...parseCrossReference(html)]).toEqual([
      ['main.py', ['json', 'pkg.sub']],
      ['pkg', []],
      ['pkg.sub', ['colorsys', 'pkg']],
    ]);
  },
);

test('no file, no graph', () => {
  expect(parseCrossReference('')).toEqual(new Map());
});
