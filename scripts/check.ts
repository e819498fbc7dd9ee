/** Checks that formatting, types, generated files and dist/ are up to date. Usage: npm run check */
import { spawnSync } from 'node:child_process';
import { root } from './repository.ts';

const CHECKS = [
  { what: 'formatting and lint', tool: 'biome', args: ['ci', '.'], fix: 'npm run format' },
  { what: 'types', tool: 'tsc', args: ['-p', '.'], fix: 'see the errors above' },
  { what: 'generated files', tool: 'node', args: ['scripts/docs.ts', '--check'], fix: 'npm run docs' },
  { what: 'building dist/', tool: 'node', args: ['scripts/build.ts'], fix: 'see the errors above' },
] as const;

for (const { what, tool, args, fix } of CHECKS) {
  const { status } = spawnSync(tool, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) fail(what, fix);
}
// Shows new and deleted files too, which `git diff` does not.
const { stdout } = spawnSync('git', ['status', '--porcelain', 'dist'], { cwd: root, encoding: 'utf8' });
if (stdout.trim())
  fail(`dist/ differs from what the source builds:\n${stdout}`, 'npm run build, and commit dist/');
process.stdout.write('Formatting, types, generated files and dist/ are up to date.\n');

function fail(what: string, fix: string): never {
  process.stderr.write(`error: ${what}\nFix: ${fix}\n`);
  process.exit(1);
}
