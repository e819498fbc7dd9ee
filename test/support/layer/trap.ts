import { LAYER_APP_INPUTS } from './app.ts';
import type { Source } from './sources.ts';

/** Files by path, as `withFiles` takes them. */
export type Changes = Readonly<Record<string, string | Buffer | Source | undefined>>;

export interface TrapEdit {
  what: string;
  change: Changes;
  /** `full`: anything else would be wrong; absent: whatever gives the right bytes. */
  must?: '1' | 'full';
}

export interface Trap {
  name: string;
  files: Changes;
  inputs?: Readonly<Record<string, string>>;
  pyinstaller?: string;
  /** Variables of the build. */
  env?: Readonly<Record<string, string>>;
  edits: readonly TrapEdit[];
}

/** A symbolic link. */
export const link = (to: string): Source => ({ content: Buffer.alloc(0), link: to });
const { 'add-data': _, 'exclude-modules': excluded, ...common } = LAYER_APP_INPUTS;

/** The inputs of a trap, but for the cache. */
export function inputsOf({ inputs = {} }: Trap): Record<string, string> {
  const given: Record<string, string> = { ...common, 'exclude-modules': excluded, ...inputs };
  // What the spec says for itself.
  if (inputs['spec'] !== undefined)
    for (const name of ['entry', 'name', 'exclude-modules']) delete given[name];
  return given;
}

/** The files of a trap that it does not bring itself. */
export const COMMON: Changes = {
  VERSION: '1.0.0\n',
  'app/__init__.py': '',
  'app/main.py': 'import app.part\n\n\ndef main():\n    print(app.part.run())\n',
  'app/part.py': 'def run():\n    return 1\n',
};

/** A module with these lines that can be the entry. */
export const main = (...lines: string[]) => `${lines.join('\n')}\n\n\ndef main():\n    pass\n`;

/** A spec that begins with `head`, analyses with more arguments, and is called by an expression. */
export const spec = (head: string, analysis: string, name = "'trap'") => `${head}
a = Analysis(['start.py'], pathex=['.'], excludes=${JSON.stringify(excluded.split('\n'))}, ${analysis})
pyz = PYZ(a.pure)
exe = EXE(pyz, a.scripts, exclude_binaries=True, name=${name})
COLLECT(exe, a.binaries, a.datas, name=${name})
`;
