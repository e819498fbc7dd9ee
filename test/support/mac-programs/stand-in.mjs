// A stand-in for a program of Apple; see ../mac-programs.ts.
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const { tool, log, list, rcodesign, fail } = /* settings */ {};
const args = process.argv.slice(2);
appendFileSync(log, `${JSON.stringify({ tool, args, env: process.env })}\n`);

const refuse = (why) => {
  process.stderr.write(`${why}\n`);
  process.exit(1);
};
const after = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const read = (file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : refuse(`${file}: no such keychain`);
const write = (file, value) => writeFileSync(file, JSON.stringify(value));
const change = (file, more) => write(file, { ...read(file), ...more });

if (fail !== null && args.some((arg) => arg.includes(fail)))
  refuse(`${args.at(-1)}: errSecInternalComponent`);

const SECURITY = {
  'create-keychain': () => {
    const file = args.at(-1);
    if (existsSync(file)) refuse('A keychain with the same name already exists.');
    write(file, { password: after('-p'), identities: [], locks: true, open: false, partitions: '' });
  },
  'set-keychain-settings': () => change(args.at(-1), { locks: args.includes('-u') || args.includes('-t') }),
  'unlock-keychain': () => {
    if (read(args.at(-1)).password !== after('-p'))
      refuse('The user name or passphrase you entered is not correct.');
    change(args.at(-1), { open: true });
  },
  import: () => {
    const keychain = read(after('-k'));
    if (!keychain.open) refuse('User interaction is not allowed.');
    if (after('-f') === 'pkcs12')
      keychain.identities.push({
        file: args[1],
        bytes: readFileSync(args[1]).toString('base64'),
        password: after('-P'),
      });
    write(after('-k'), keychain);
  },
  'set-key-partition-list': () => change(args.at(-1), { partitions: after('-S') }),
  'list-keychains': () => {
    if (args.includes('-s')) write(list, args.slice(args.indexOf('-s') + 1));
    else
      process.stdout.write(
        read(list)
          .map((path) => `    "${path}"\n`)
          .join(''),
      );
  },
  'delete-keychain': () => {
    read(args.at(-1));
    rmSync(args.at(-1));
    write(
      list,
      read(list).filter((path) => path !== args.at(-1)),
    );
  },
};

/** Signs with the identity of the keychain whose file has `name`, as the real tool would. */
const sign = (name, files) => {
  const keychain = read(after('--keychain'));
  if (!keychain.open || keychain.locks || !keychain.partitions.includes('codesign:'))
    refuse('errSecInternalComponent');
  if (!read(list).includes(after('--keychain')))
    refuse('The specified item could not be found in the keychain.');
  const identity = keychain.identities.find(({ file }) => file.includes(name));
  if (!identity) refuse('no identity found');
  const p12 = `${after('--keychain')}.p12`;
  writeFileSync(p12, Buffer.from(identity.bytes, 'base64'));
  const options = [
    '--config-file',
    '/dev/null',
    '--p12-file',
    p12,
    '--p12-password',
    identity.password,
    '--timestamp-url',
    'none',
    '--team-name',
    'ABCDE12345',
  ];
  if (after('--options') === 'runtime') options.push('--code-signature-flags', 'runtime');
  if (after('--entitlements')) options.push('--entitlements-xml-file', after('--entitlements'));
  if (after('--identifier')) options.push('--binary-identifier', after('--identifier'));
  try {
    for (const file of files)
      execFileSync(
        rcodesign,
        ['sign', ...(tool === 'codesign' ? ['--shallow'] : []), ...options, ...[file].flat()],
        { stdio: 'pipe' },
      );
  } finally {
    rmSync(p12);
  }
};

if (tool === 'security') SECURITY[args[0]]();
else if (tool === 'productsign') sign('installer', [args.slice(-2)]);
else if (args[0] !== '--verify') {
  const last = Math.max(
    ...['--entitlements', '--identifier', '--keychain', '--options', '--sign'].map(
      (name) => args.indexOf(name) + 1,
    ),
  );
  const files = args.slice(last + 1).filter((arg) => !arg.startsWith('--'));
  sign('application', files);
}
