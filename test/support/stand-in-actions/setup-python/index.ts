import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { addPath, getInput, info, setFailed, setOutput } from '@actions/core';

const wanted = getInput('python-version').replace(/\.x$/, '');
const names = [`python${wanted.split('.').slice(0, 2).join('.')}`, 'python3', 'python'];
const found = (await Promise.all(names.map(identify))).filter((python) => python !== undefined);
const python = found.find(({ version }) => `${version}.`.startsWith(`${wanted}.`));

if (python) {
  info(`Python ${python.version}: ${python.path}`);
  addPath(dirname(python.path));
  setOutput('python-version', python.version);
  setOutput('python-path', python.path);
} else {
  const versions = found.map(({ version }) => version).join(', ') || 'none';
  setFailed(`This stand-in for actions/setup-python finds no Python ${wanted} on PATH, only ${versions}.`);
}

async function identify(name: string): Promise<{ version: string; path: string } | undefined> {
  const program = 'import platform, sys; print(platform.python_version()); print(sys.executable)';
  const answer = await promisify(execFile)(name, ['-c', program]).catch(() => undefined);
  const [version, path] = answer?.stdout.split(/\r?\n/) ?? [];
  return version && path ? { version, path } : undefined;
}
