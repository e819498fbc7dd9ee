import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** An app's own code: what it takes from the library, in types and in values. */
const APP = `
import { writeFile } from 'node:fs/promises';
import {
  type BackendExecutableInfo,
  type BuildConfiguration,
  freePort,
  launch,
  type ProcessInfo,
  parsePortSpec,
  resolveBackend,
  SidecarError,
  type SidecarRecord,
} from 'sidecar-actions/runtime';

const [, , resourcesPath = '', result = ''] = process.argv;
const records: SidecarRecord[] = [];
const info: BackendExecutableInfo | ProcessInfo | undefined = undefined;
const build: Partial<BuildConfiguration> = { mode: 'onedir' };

const { program, args, folder } = await resolveBackend({
  isPackaged: false,
  resourcesPath,
  name: 'backend',
  development: { root: resourcesPath, entry: 'sidecar.cjs', python: process.execPath },
  log: (record) => records.push(record),
}).then((found) => ({ ...found, args: found.args.filter((arg) => arg !== '-u') }));
const sidecar = await launch({
  program,
  args: [...args, '{port}'],
  cwd: folder,
  port: await freePort(),
  ready: { kind: 'auto', path: '/api/health' },
});
const port: number | undefined = sidecar.port;
const stopped = await sidecar.stop({ polite: { kind: 'stdin' } });
const missing: unknown = await launch({ program: \`\${program}-gone\` }).catch((error: unknown) => error);
await writeFile(
  result,
  JSON.stringify({
    node: process.version,
    records: records.map(({ type, mode }) => [type, mode]),
    version: sidecar.protocol.boot?.version,
    told: port !== undefined && sidecar.protocol.listening?.port === port,
    stopped,
    missing: missing instanceof SidecarError ? [missing.code, missing.hint] : String(missing),
    spec: parsePortSpec('8000-8010'),
    build,
    info,
  }),
);
`;

/** A sidecar in a few lines of Node: it says all that the protocol has, and ends when standard input does. */
const SIDECAR = `
const { createServer } = require('node:http');
const port = Number(process.argv[2]);
createServer((_, answer) => answer.end('{}')).listen(port, '127.0.0.1', () => {
  console.log('BOOT sidecar=backend version=1.2.3');
  console.log('LISTENING host=127.0.0.1 port=' + port);
  console.log('READY');
});
process.stdin.resume().on('end', () => process.exit(0));
`;

/** How a project resolves its imports. */
export type Resolution = 'node16' | 'bundler' | 'node10';

/** Writes the project of an app that has \`sidecar-actions\` installed, as a link, into \`folder\`. */
export async function writeConsumer(folder: string, app = APP): Promise<void> {
  await mkdir(join(folder, 'node_modules', '@types'), { recursive: true });
  await symlink(root, join(folder, 'node_modules', 'sidecar-actions'), 'junction');
  const types = join(root, 'node_modules', '@types', 'node');
  await symlink(types, join(folder, 'node_modules', '@types', 'node'), 'junction');
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'app', type: 'module' }));
  await writeFile(join(folder, 'app.ts'), app);
  await writeFile(join(folder, 'sidecar.cjs'), SIDECAR);
  for (const resolution of ['node16', 'bundler', 'node10'] as const) {
    await writeFile(join(folder, `tsconfig.${resolution}.json`), JSON.stringify(tsconfig(resolution)));
  }
}

function tsconfig(resolution: Resolution): object {
  return {
    compilerOptions: {
      target: 'es2022',
      module: resolution === 'node16' ? 'node16' : 'esnext',
      moduleResolution: resolution,
      lib: ['es2022'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      // The library's own types are checked too.
      skipLibCheck: false,
      outDir: 'out',
    },
    files: ['app.ts'],
  };
}
