/**
 * Runs in a Node of its own, as plain JavaScript: what a configuration prints, changes or breaks stays there.
 * Arguments: the project, the configuration, and the file that gets `{config}` or `{error}` as JSON. Reads with
 * electron-builder's own reader (26: inside app-builder-lib; before: read-config-file) so that functions, promises and
 * TypeScript mean the same; where the project's packages are not installed, as Node imports a module.
 */
export const PROGRAM_READER = `
const { spawnSync } = require('node:child_process');
const { createRequire } = require('node:module');
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const [project, file, result] = process.argv.slice(1);

function resolveThrough(names) {
  try {
    return names.reduce((from, name) => createRequire(from).resolve(name), join(project, 'package.json'));
  } catch {
    return undefined;
  }
}

function builderReader() {
  for (const way of [['app-builder-lib/package.json'], ['electron-builder/package.json', 'app-builder-lib/package.json']]) {
    for (const reader of ['./out/util/config/load', 'read-config-file']) {
      const found = resolveThrough([...way, reader]);
      if (found) return createRequire(found)(found);
    }
  }
  return undefined;
}

async function read() {
  const request = { projectDir: project, packageKey: 'build', configFilename: 'electron-builder' };
  const reader = builderReader();
  if (reader?.getConfig) return (await reader.getConfig(request, file)).result;
  const module = await import(pathToFileURL(file).href);
  const value = module.default ?? module;
  return typeof value === 'function' ? value(request) : value;
}

// The error of a module that cannot be parsed has no line; the check of its syntax prints one.
function lineOf(error) {
  if (error?.name !== 'SyntaxError') return '';
  return spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' }).stderr;
}

read().then(
  (config) => ({ config: config ?? null }),
  (error) => ({
    error: { message: String(error?.message ?? error), stack: String(error?.stack ?? '') + lineOf(error) },
  }),
).then((answer) => {
  writeFileSync(result, JSON.stringify(answer, (_, value) => (typeof value === 'function' ? '[function]' : value)));
  process.exit(0);
});
`;
