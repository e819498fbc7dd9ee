#!/usr/bin/env node
/**
 * A stand-in for `fpm`, which electron-builder would download: takes the arguments that it gives for a deb or an RPM
 * and has `dpkg-deb` or `nfpm` (the variable `NFPM`) make a real one. Run by Node; see `builderTools`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const args = process.argv.slice(2);
const given = (option: string) => args[args.indexOf(option) + 1] ?? '';
const root = mkdtempSync(join(tmpdir(), 'fpm-'));
try {
  for (const [from = '', to = ''] of args
    .filter((arg) => /^\/.*=\//.test(arg))
    .map((arg) => arg.split('='))) {
    const place = join(root, to);
    mkdirSync(dirname(place), { recursive: true });
    cpSync(from, place, { recursive: statSync(from).isDirectory(), verbatimSymlinks: true });
  }
  if (given('-t') === 'rpm') makeRpm();
  else makeDeb();
} finally {
  rmSync(root, { recursive: true });
}

function makeDeb(): void {
  mkdirSync(join(root, 'DEBIAN'));
  const fields = {
    Package: given('--name'),
    Version: given('--version'),
    Architecture: given('--architecture'),
    Maintainer: given('--maintainer'),
    Description: 'test',
  };
  const control = Object.entries(fields).map(([name, value]) => `${name}: ${value}\n`);
  writeFileSync(join(root, 'DEBIAN', 'control'), control.join(''));
  // As fpm does without being told otherwise; gzip at its fastest, for tests.
  const compression = given('--deb-compression') === 'gz' ? ['-Zgzip', '-z1'] : ['-Zxz'];
  const made = ['--root-owner-group', ...compression, '--build', root, given('--package')];
  execFileSync('dpkg-deb', made, { stdio: 'inherit' });
}

function makeRpm(): void {
  const compression = given('--rpm-compression') === 'xzmt' ? 'xz' : given('--rpm-compression');
  const config = {
    name: given('--name'),
    version: given('--version'),
    arch: given('--architecture'),
    platform: 'linux',
    maintainer: given('--maintainer'),
    description: 'test',
    license: 'MIT',
    rpm: { compression, summary: 'test' },
    contents: [{ src: root, dst: '/', type: 'tree' }],
  };
  const file = `${root}.json`;
  writeFileSync(file, JSON.stringify(config));
  const made = ['package', '--config', file, '--packager', 'rpm', '--target', given('--package')];
  execFileSync(process.env['NFPM'] ?? 'nfpm', made, { stdio: 'inherit' });
  rmSync(file);
}
