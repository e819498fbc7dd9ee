import type { ImportGraph } from '../packager.ts';

const NODE = /<div class="node">\s*<a name="([^"]*)"><\/a>([\s\S]*?)(?=<div class="node">|<\/body>|$)/g;
const IMPORTS = /imports:([\s\S]*?)<\/div>/;
const LINK = /<a href="#([^"]*)">/g;

/** Reads the module graph from the cross reference (`xref-*.html`) that PyInstaller writes beside its other work. */
export function parseCrossReference(html: string): ImportGraph {
  const graph = new Map<string, string[]>();
  for (const [, name = '', body = ''] of html.matchAll(NODE)) {
    const imports = IMPORTS.exec(body.replace(/imported by:[\s\S]*$/, ''))?.[1] ?? '';
    graph.set(
      name,
      [...imports.matchAll(LINK)].map(([, target = '']) => target),
    );
  }
  return graph;
}
