import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The start of each script: the lines of the protocol, and a server that answers health. */
const PRELUDE = `
const { createServer } = require('node:http');
const fs = require('node:fs');
const say = (line) => fs.writeSync(1, line + '\\n');
const port = Number(process.argv[process.argv.indexOf('--port') + 1] || 0);
const server = createServer((asked, answer) => {
  answer.setHeader('connection', 'close');
  answer.end(JSON.stringify({ version: '1.0.0', url: asked.url }));
});
const serve = (at, then) => server.listen(at, '127.0.0.1', () => then(server.address().port));
const serveReady = () => serve(port, (at) => { say('LISTENING host=127.0.0.1 port=' + at); say('READY'); });
process.on('SIGTERM', () => process.exit(0));
`;

/**
 * Writes a program named `app` into the folder `tree`, a script for Node, and gives what the trials take as their
 * subject. Scripts are no frozen programs: only the checks that start something can be shown with them.
 */
export async function scriptSidecar(
  tree: string,
  script: string,
): Promise<{ tree: string; own: false; executable: string }> {
  await mkdir(tree, { recursive: true });
  // The path of this very Node: a clean environment has no other.
  const text = `#!${process.execPath}\n${PRELUDE}${script}\n`;
  await writeFile(join(tree, 'app'), text, { mode: 0o755 });
  return { tree, own: false, executable: 'app' };
}
