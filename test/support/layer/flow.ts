/** An edit of one module that changes what another place means, by the way that a value takes. */
export type Flow = [
  what: string,
  /** The package `app` of the case; templates, other folders and modules of `COMMON` are there too. */
  files: Readonly<Record<string, string>>,
  file: string,
  from: string,
  to: string,
];

/** What is in the package of each case. */
export const COMMON: Readonly<Record<string, string>> = {
  'app/__init__.py': '',
  'app/one.py': 'X = 1\n',
  'app/two.py': 'X = 2\n',
  'app/templates/a.html': 'a',
  'app/templates/b.html': 'b',
  'app/other/a.html': 'a',
  'app/other/b.html': 'b',
};

/** The beginning of a module that knows where it is. */
export const ROOT = 'from pathlib import Path\nROOT = Path(__file__).parent\n';
