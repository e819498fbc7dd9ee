#!/usr/bin/env node
/**
 * A stand-in for `fpm`, which electron-builder would download: takes the arguments that it gives for a deb and has
 * `dpkg-deb` make a real one. Run by Node; see `fpmStandIn`.
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
} finally {
  rmSync(root, { recursive: true });
}
