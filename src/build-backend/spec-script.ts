/** `Analysis(['main.py'], …)`; a literal that is only a part of an expression (`'src/' + name`) tells nothing. */
const SCRIPT = /\bAnalysis\(\s*(?:scripts\s*=\s*)?\[\s*r?(['"])([^'"\n]+)\1\s*[,\]]/;

/**
 * The first script that the text of a spec gives to `Analysis`, with `/`, relative to the spec's folder or absolute;
 * undefined if it is not there as plain text.
 */
export function specScript(text: string): string | undefined {
  const code = text.replaceAll(/(?<=^|\s)#.*$/gm, '');
  return SCRIPT.exec(code)?.[2]?.replaceAll(/\\{1,2}/g, '/');
}
