import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseInputs } from '../../src/shared/inputs.ts';
import { writeManifest } from '../../src/sidecar/manifest.ts';
import type { Manifest } from '../../src/sidecar/manifest-types.ts';
import { handoverName, manifestName, programName } from '../../src/sidecar/names.ts';
import { type Target, targetFromTriple } from '../../src/sidecar/target.ts';
import { readTree } from '../../src/sidecar/tree.ts';
import type { CheckName, CheckResult, Made } from '../../src/verify-binary/check.ts';
import { staticChecks } from '../../src/verify-binary/checks/static-checks.ts';
import { inputs, type VerifyInputs } from '../../src/verify-binary/inputs.ts';
import { withSubject } from '../../src/verify-binary/subject/open-subject.ts';
import type { Subject } from '../../src/verify-binary/subject/subject.ts';
import { fakeHost } from './fake-host.ts';
import { sampleManifest } from './sample-manifest.ts';
import { type Sample, writeTree } from './sample-tree.ts';
import { tinyElf } from './tiny/elf.ts';
import { tinyMacho } from './tiny/macho.ts';
import { tinyPe } from './tiny/pe.ts';
import { tinyCArchive, tinyPyz } from './tiny/pyinstaller.ts';
import { tinyZip } from './tiny/zip.ts';

export const LINUX = targetFromTriple('x86_64-unknown-linux-gnu');
export const WINDOWS = targetFromTriple('x86_64-pc-windows-msvc');
export const MACOS = targetFromTriple('aarch64-apple-darwin');

export type Samples = Readonly<Record<string, Sample>>;

/** PyInstaller's archive as it hangs at the end of a program in a folder, with these modules in it. */
export function archiveOf(modules: readonly string[], options: readonly string[] = ['_internal']): Buffer {
  const pyz = { name: 'PYZ.pyz', type: 'z', content: tinyPyz(modules.map((name) => ({ name }))) };
  return tinyCArchive([
    ...options.map((name) => ({ name: `pyi-contents-directory ${name}`, type: 'o' })),
    pyz,
  ]);
}

/** The bare program of a target, without an archive. */
export function bareProgram({ platform }: Target): Buffer {
  if (platform === 'win32') return tinyPe({ imports: ['KERNEL32.dll', 'USER32.dll'] });
  if (platform === 'darwin') {
    return tinyMacho({ needed: ['/usr/lib/libSystem.B.dylib'], minMacos: 0x0b0000, signature: { flags: 2 } });
  }
  return tinyElf({
    pie: true,
    interpreter: '/lib64/ld-linux-x86-64.so.2',
    needed: ['libdl.so.2', 'libc.so.6'],
    versions: { 'libc.so.6': ['GLIBC_2.14'] },
  });
}

/** A small bundle as PyInstaller lays it out: real headers, a real table of contents, nothing that could run. */
export function sampleBundle(target: Target, modules: readonly string[] = ['shop', 'shop.cart']): Samples {
  const program = Buffer.concat([bareProgram(target), archiveOf(modules)]);
  return {
    [programName('app', target.platform)]: { content: program, mode: 0o755 },
    '_internal/base_library.zip': tinyZip(['abc.pyc', 'encodings/__init__.pyc']),
    '_internal/data/prices.json': '{}',
    ...librariesOf(target),
  };
}

function librariesOf({ platform }: Target): Samples {
  if (platform === 'win32') {
    const library = (imports: string[]) => tinyPe({ library: true, imports });
    return {
      '_internal/python312.dll': library([
        'VCRUNTIME140.dll',
        'api-ms-win-crt-runtime-l1-1-0.dll',
        'VERSION.dll',
      ]),
      '_internal/VCRUNTIME140.dll': library(['KERNEL32.dll']),
      '_internal/_fast.pyd': library(['python312.dll']),
    };
  }
  if (platform === 'darwin') {
    const library = (needed: string[]) =>
      tinyMacho({
        type: 6,
        needed: [...needed, '/usr/lib/libSystem.B.dylib'],
        minMacos: 0x0b0000,
        signature: { flags: 2 },
      });
    return {
      '_internal/libpython3.12.dylib': library(['@rpath/libz.1.dylib']),
      '_internal/libz.1.dylib': library([]),
      '_internal/_fast.so': library(['@loader_path/libpython3.12.dylib']),
    };
  }
  const library = (needed: string[]) => tinyElf({ soname: 'library', needed: [...needed, 'libc.so.6'] });
  return {
    '_internal/libpython3.12.so.1.0': library(['libm.so.6', 'libz.so.1']),
    // Windows makes no links without a right of its own.
    '_internal/libz.so.1': process.platform === 'win32' ? library([]) : { link: 'zlib.libs/libz.so.1' },
    '_internal/zlib.libs/libz.so.1': library([]),
    '_internal/_fast.cpython-312-x86_64-linux-gnu.so': library(['libpython3.12.so.1.0']),
  };
}

/** What to verify, and how. */
export interface Case {
  target: Target;
  files: Samples;
  /** Changes of the manifest, which describes `files`; false: there is none. */
  manifest?: Partial<Manifest> | false;
  /** What happens to the tree after the manifest was written. */
  after?: (tree: string) => Promise<void>;
  given?: Readonly<Record<string, string>>;
}

/** Inputs as parsed; the sample bundles are small, so a byte is enough. */
export function verifyInputs(given: Readonly<Record<string, string>> = {}): VerifyInputs {
  return parseInputs(inputs, (name) => given[name] ?? (name === 'min-size' ? '1 B' : ''));
}

/** Writes the tree and its manifest into a temporary folder, and runs every check that needs no start. */
export async function check(sample: Case): Promise<{ results: CheckResult[]; subject: Subject }> {
  const root = await mkdtemp(join(tmpdir(), "verify ü'"));
  try {
    const { tree, manifestFile } = await write(root, sample);
    await sample.after?.(tree);
    const given = verifyInputs({ path: manifestFile ?? tree, ...sample.given });
    const host = fakeHost({ temp: join(root, 'temp') });
    return await withSubject(given, host, async (subject) => ({
      subject,
      results: await staticChecks(subject, given, host),
    }));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Writes `sample` below `root`: its tree, and the manifest beside it. */
export async function write(
  root: string,
  { target, files, manifest: changes = {} }: Case,
): Promise<{ tree: string; manifestFile: string | undefined }> {
  const tree = join(root, 'app');
  await writeTree(tree, files);
  if (changes === false) return { tree, manifestFile: undefined };
  const read = await readTree(tree, { platform: 'linux' });
  const executable = programName('app', target.platform);
  const manifest = sampleManifest({ target, executable, ...read, ...changes });
  const manifestFile = join(root, manifestName(handoverName('app', manifest.version, target)));
  await writeManifest(manifestFile, manifest);
  return { tree, manifestFile };
}

/** Names of the checks that failed. */
export function failedIn(results: readonly CheckResult[]): CheckName[] {
  return results.filter(({ status }) => status === 'failed').map(({ name }) => name);
}

/** The failed check `name`. Throws if it did not fail. */
export function failure(results: readonly CheckResult[], name: CheckName): Made {
  const found = results.find((result) => result.name === name);
  if (found?.status === 'failed') return found;
  throw new Error(`${name} did not fail: ${JSON.stringify(found)}`);
}
