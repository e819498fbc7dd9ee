import { expect, test } from 'vitest';
import { sampleManifest } from '../../../test/support/sample-manifest.ts';
import type { BuilderConfig, Json } from '../builder-config.ts';
import { type Additions, overlayConfig } from './overlay.ts';

function overlay(values: Json, changes: Partial<Additions> = {}): Json {
  const file = '/app/electron-builder.yml';
  const config: BuilderConfig = { project: '/app', file, values, packageJson: {}, placeOf: () => ({ file }) };
  return overlayConfig({
    ...{ config, base: file, output: '/app/.sidecar-1/made', finalOutput: '/app/release' },
    plan: { section: 'linux' },
    sidecar: { manifest: sampleManifest(), tree: '/temp/backend', source: '/app/hand over/a.tar.zst' },
    resourcesPath: 'backend',
    frontend: undefined,
    excluded: ['!server{,/**/*}'],
    mustSign: false,
    ...changes,
  });
}

const BACKEND = { from: '/temp/backend', to: 'backend', filter: ['**/*'] };
const EXCLUDED = [
  '!**/.sidecar-*{,/**/*}',
  '!release{,/**/*}',
  '!dist{,/**/*}',
  '!hand over/a.tar.zst{,/**/*}',
  '!server{,/**/*}',
];

test('extends the configuration, puts the backend outside of the asar and leaves its sources out', () => {
  expect(overlay({})).toEqual({
    extends: ['file:/app/electron-builder.yml'],
    directories: { output: '/app/.sidecar-1/made' },
    files: EXCLUDED,
    extraResources: [BACKEND],
    linux: {},
  });
});

test("keeps the project's resources, and replaces one that goes to the same folder", () => {
  const other = { from: 'licences', to: 'licences' };
  const mixed = { from: '../backend/dist', to: './backend' };
  const made = overlay({ extraResources: ['notes.txt', other, mixed], linux: { extraResources: mixed } });
  expect(made).toMatchObject({
    extraResources: ['notes.txt', other, BACKEND],
    linux: { extraResources: [] },
  });
});

test("excludes after a platform's own list of files, where there is one", () => {
  const made = overlay({ linux: { files: ['server/**'] } });
  expect(made).toMatchObject({ files: [], linux: { files: ['server/**', ...EXCLUDED] } });
});

test('excludes nothing where only other folders are taken: a pattern would take the whole app', () => {
  expect(overlay({ files: [{ from: 'out', to: '.' }] })).toMatchObject({ files: [] });
});

test('leaves only installers out of the output where the page is built into the same folder', () => {
  const made = overlay({ files: ['./dist/**', 'main.js'] });
  expect(made['files']).not.toContain('!dist{,/**/*}');
  expect(made['files']).toContainEqual(expect.stringMatching(/^!dist\/\{\*-unpacked/));
  expect(made['files']).toContain('!release{,/**/*}');
});

test('takes the frontend, and asks for a signature', () => {
  const made = overlay({}, { frontend: { folder: '/temp/page', path: 'frontend' }, mustSign: true });
  expect(made['files']).toContainEqual({ from: '/temp/page', to: 'frontend', filter: ['**/*'] });
  expect(made['forceCodeSigning']).toBe(true);
});

test('leaves the backend unsigned: by a path on macOS, by names on Windows', () => {
  const mac = overlay(
    { mac: { signIgnore: 'x' } },
    { plan: { section: 'mac' }, resourcesPath: 'a.b/backend' },
  );
  const [own, ignored] = (mac['mac'] as { signIgnore: string[] }).signIgnore;
  expect(own).toBe('x');
  expect(`/Notes.app/Contents/Resources/a.b/backend/desk`).toMatch(new RegExp(ignored ?? ''));
  expect(`/Notes.app/Contents/Resources/aXb/backend/desk`).not.toMatch(new RegExp(ignored ?? ''));
  const entry = { size: 1, sha256: '', mode: 0o755, kind: 'pe' } as const;
  const files = [
    { ...entry, path: 'desk.exe' },
    { ...entry, path: '_internal/run.exe' },
    { ...entry, path: 'a.dll' },
  ];
  const sidecar = { manifest: { files }, tree: '/temp/backend', source: '/elsewhere' };
  const win = overlay({ win: { signExts: ['.node'] } }, { plan: { section: 'win' }, sidecar });
  expect(win['win']).toEqual({ signExts: ['.node', '!desk.exe', '!run.exe'] });
});
