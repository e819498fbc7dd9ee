import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { askSubject } from '../../../src/electron-package/check-config/ask-subject.ts';
import { checkConfig, findingsIn } from '../../../src/electron-package/check-config/check-config.ts';
import type { Finding } from '../../../src/electron-package/finding.ts';
import { inputs } from '../../../src/electron-package/inputs.ts';
import { UserError } from '../../../src/shared/errors.ts';
import type { Exec } from '../../../src/shared/exec.ts';
import { createExec } from '../../../src/shared/exec.ts';
import type { Host } from '../../../src/shared/host.ts';
import { parseInputs } from '../../../src/shared/inputs.ts';
import { fakeHost } from '../fake-host.ts';
import { type Form, spelledAs } from './forms.ts';

// biome-ignore lint/suspicious/noExplicitAny: configurations of tests are changed at any depth
export type Loose = Record<string, any>;

/** An app with its electron-builder configuration, before it is written. */
export interface BuilderProject {
  packageJson: Loose;
  config: Loose;
  /** Other files: path → text. */
  files: Record<string, string>;
  /** Inputs of the action. */
  given: Record<string, string>;
}

/** An app about which there is nothing to say. */
export function soundProject(): BuilderProject {
  const archs = ['x64', 'arm64'];
  return {
    packageJson: {
      name: 'notes-desktop',
      version: '1.2.0',
      main: 'out/main.js',
      author: 'Notes <notes@example.org>',
      homepage: 'https://example.org/notes',
      repository: 'github:Org/CachiBot',
      dependencies: { 'electron-updater': '6.8.10' },
      devDependencies: { electron: '45.5.0', 'electron-builder': '26.17.0', toml: '3.0.0' },
    },
    config: {
      appId: 'org.example.notes',
      productName: 'Notes',
      directories: { output: 'release' },
      files: ['out/**/*'],
      asar: true,
      publish: { provider: 'github', owner: 'Org', repo: 'CachiBot' },
      extraResources: [{ from: 'icons', to: 'icons' }],
      mac: {
        target: [
          { target: 'dmg', arch: archs },
          { target: 'zip', arch: archs },
        ],
        hardenedRuntime: true,
        entitlements: 'signing/entitlements.plist',
        notarize: true,
      },
      win: { target: ['nsis', 'portable'], requestedExecutionLevel: 'asInvoker' },
      linux: { target: ['AppImage', 'deb', 'rpm'], executableName: 'notes' },
    },
    files: {
      VERSION: '1.2.0\n',
      'out/main.js': '',
      'icons/app.png': '',
      'signing/entitlements.plist': '<plist/>',
      'backend/app.py': 'print(1)\n',
    },
    given: {},
  };
}

/** A folder of a test that goes away with it. */
export interface WrittenProject {
  folder: string;
  remove(): Promise<void>;
}

/** Writes `project` with its configuration in one form. */
export async function writeBuilderProject(
  project: BuilderProject,
  form: Form = 'yml',
): Promise<WrittenProject> {
  const folder = await mkdtemp(join(tmpdir(), "sidecar app ü'-"));
  const { packageJson, config, files } = project;
  const manifest = form === 'package.json' ? { ...packageJson, build: config } : packageJson;
  const all = {
    ...files,
    ...(form !== 'package.json' && { [`electron-builder.${form}`]: spelledAs(form, config) }),
    'package.json': JSON.stringify(manifest, null, 2),
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A host in `folder` without git, in the repository Org/CachiBot. */
export function hostIn(folder: string, overrides: Partial<Host> = {}) {
  return fakeHost({
    workspace: folder,
    temp: join(folder, '.temporary'),
    context: { repository: 'Org/CachiBot' },
    exec: withoutGit(),
    ...overrides,
  });
}

/** No git, so that a test does not depend on the repository around its folder. */
function withoutGit(): Exec {
  const run = createExec(new AbortController().signal, process.platform);
  return (tool, args, options) => {
    if (tool === 'git') return Promise.reject(new UserError('tool-missing', 'no git here'));
    return run(tool, args, options);
  };
}

/** The inputs of the action in mode `check`. */
export function checkInputs(given: Record<string, string>) {
  return parseInputs(inputs, (name) => ({ mode: 'check', ...given })[name] ?? '');
}

/** What mode `check` finds in `project`, written in `form`; places are relative to its folder. */
export async function findingsOf(project: BuilderProject, form: Form = 'yml'): Promise<Finding[]> {
  const { folder, remove } = await writeBuilderProject(project, form);
  try {
    const findings = findingsIn(await askSubject(checkInputs(project.given), hostIn(folder)));
    return findings.map((finding) => ({
      ...finding,
      ...(finding.place && {
        place: { ...finding.place, file: finding.place.file.slice(folder.length + 1) },
      }),
    }));
  } finally {
    await remove();
  }
}

/** Runs mode `check` on a folder and gives what the host recorded, and what was thrown. */
export async function runCheck(folder: string, given: Record<string, string> = {}) {
  const host = hostIn(folder);
  const error: unknown = await checkConfig(checkInputs(given), host).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { host, error };
}
