import { expect, test } from 'vitest';
import { stamped, versionProject } from '../../../test/support/version-project.ts';

const core = { 'core/Cargo.toml': '[package]\nname = "core"\nversion = "1.0.0"\n' };

test('Cargo.toml: crate, workspace, and what is asked of crates beside it', async () => {
  const manifest = (version: string) => `[package]
name = "app"
version = "${version}" # the app
rust-version = "1.80"
[workspace.package]
version = '${version}'
[dependencies]
core = { path = "../core", version = "=${version}" }
renamed = { version = "${version}", path = "../core", package = "core" }
open = { path = "../core", package = "core", version = "1" }
serde = { version = "1.0.0" }
[target.'cfg(unix)'.build-dependencies.core]
path = "../core"
version = "~${version}"
[workspace.dependencies]
core.path = "../core"
core.version = "^${version}"
`;
  expect(await stamped('app/Cargo.toml', manifest('1.0.0'), '2.0.0-beta.1', core)).toBe(
    manifest('2.0.0-beta.1'),
  );
});

test('a crate that takes the version of its workspace is left as it is', async () => {
  const text = '[package]\nname = "x"\nversion.workspace = true\n';
  expect(await stamped('x/Cargo.toml', text, '2.0.0')).toBe(text);
});

test('Cargo.lock: own crates alone, and what depends on them by name and version', async () => {
  const lock = (version: string) => `version = 4

[[package]]
name = "app"
version = "1.0.0"
dependencies = [
 "core ${version}",
 "core 1.0.0 (registry+https://somewhere)",
]

[[package]]
name = "core"
version = "${version}"

[[package]]
name = "core"
version = "1.0.0"
source = "registry+https://somewhere"
`;
  expect(await stamped('Cargo.lock', lock('1.0.0'), '2.0.0', core)).toBe(lock('2.0.0'));
});

const plist = (short: string, bundle: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <!-- <key>CFBundleShortVersionString</key><string>0</string> -->
  <key>CFBundleName</key><string>1.0.0</string>
  <key>CFBundleShortVersionString</key>
  <string>${short}</string>
  <key>CFBundleVersion</key><string>${bundle}</string><true/>
</dict></plist>
`;

test('Info.plist takes the release numbers alone', async () => {
  expect(await stamped('macos/Info.plist', plist('1.0', '1.0.0'), '1.2.0rc1')).toBe(plist('1.2.0', '1.2.0'));
});

test('Info.plist: variables and a count of builds stay', async () => {
  const text = plist('$(MARKETING_VERSION)', '42');
  expect(await stamped('Info.plist', text, '1.2.0')).toBe(text);
});

test('Info.plist that is not well-formed is refused at its place', async () => {
  const project = await versionProject({ 'Info.plist': '<plist>\n<dict>\n</plist>\n' });
  const { annotations } = await project.sync({ version: '1.0.0' });
  expect(annotations[0]).toMatchObject({ place: { file: 'Info.plist', line: 3, column: 1 } });
});
