/**
 * `mod.cpython-312-x86_64-linux-gnu.so`, `mod.abi3.so`, `mod.cp312-win_amd64.pyd`, `mod.pyd`, `mod.py`, `mod.pyc`.
 * Only extension modules have a tag that counts: nothing imports `__pycache__/mod.cpython-312.pyc` of the missing `mod.py`.
 */
const MODULE_FILE = /^([^.]+)(?:(?:\.[^.]+)?\.(?:so|pyd)|\.pyc?)$/;
/** Where PyInstaller puts extension modules of the standard library. */
const DYNLOAD = /^(?:python3\.\d+t?\/)?lib-dynload\//;

/**
 * The dotted name of the module that a file of a bundle holds, or undefined if it holds none.
 * `path` is relative to the folder that is on `sys.path`, with `/`.
 */
export function moduleOfFile(path: string): string | undefined {
  const parts = path.replace(DYNLOAD, '').split('/');
  const name = MODULE_FILE.exec(parts.pop() ?? '')?.[1];
  if (name === undefined || parts.some((part) => part === '' || part.includes('.'))) return undefined;
  const dotted = name === '__init__' ? parts : [...parts, name];
  return dotted.length > 0 ? dotted.join('.') : undefined;
}
