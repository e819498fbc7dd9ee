import * as z from '../shared/zod.ts';
import { type Manifest, SCHEMA_VERSION } from './manifest-types.ts';

const text = z.string().min(1);
const count = z.int().min(0);
const time = z.iso.datetime().describe('UTC, such as 2026-03-01T09:30:00.000Z.');
const digest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .describe('sha256: and 64 hexadecimal digits.');

const target = z
  .strictObject({
    platform: z.literal(['win32', 'darwin', 'linux']),
    arch: z.literal(['x64', 'arm64', 'universal2', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x']),
    triple: text.describe("Rust's target triple."),
  })
  .describe('What the sidecar runs on.');

/** One entry of a tree, as manifests and the build cache keep it. */
export const treeEntrySchema = z
  .strictObject({
    path: text.describe("Relative to the tree's root, with '/'. Only an empty folder ends in '/'."),
    size: count.describe('Bytes; 0 for links and empty folders.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Of the content; of a link, of its target.'),
    mode: z.literal([0o755, 0o644]).describe('493 (octal 755, executable) or 420 (octal 644).'),
    link: text.exactOptional().describe("Target of a symbolic link, relative, with '/'."),
    kind: z.literal(['macho', 'pe', 'elf', 'other']).describe('What the file is to a loader.'),
  })
  .describe('One file, symbolic link, or empty folder.');

const check = z.strictObject({
  name: text,
  passed: z.boolean(),
  measured: z.string().exactOptional(),
  expected: z.string().exactOptional(),
  hint: z.string().exactOptional().describe('What to do if it did not pass.'),
});

const verification = z
  .strictObject({
    digest: digest.describe(
      'The tree that was verified. If it is not the digest of the manifest, the proof is void.',
    ),
    passed: z.boolean(),
    checks: z.array(check),
    runs: count.describe('Cold starts made.'),
    at: time,
  })
  .describe('What verify-binary found.');

const signature = z
  .strictObject({
    digest: digest.describe('The signed tree. If it is not the digest of the manifest, the proof is void.'),
    tool: text,
    identity: text.exactOptional().describe('Whose certificate it was; absent for an ad-hoc signature.'),
    signed: count.describe('Files signed.'),
    kept: count.describe('Files whose valid signature was kept.'),
    skipped: count.describe('Files that cannot be signed.'),
    notarized: z.boolean(),
    stapled: z.boolean(),
    submissionId: text.exactOptional().describe("Apple's number of the notarization."),
    at: time,
  })
  .describe('What sign-notarize did.');

const build = z
  .strictObject({
    cacheLevel: z.literal(['none', '0', '1', '2']).describe('The cache level that was hit.'),
    seconds: z.record(z.string(), z.number().min(0)).describe('Seconds by phase.'),
  })
  .describe('How the build went.');

/** The shape of `sidecar.json`. What a shape cannot say is in `manifest-consistency.ts`. */
export const manifestSchema: z.ZodType<Manifest> = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    name: text.describe("The program's name, without extension."),
    version: text,
    target,
    executable: text.describe("The program to start, relative to the tree's root, with '/'."),
    packager: z
      .strictObject({
        name: text,
        version: text,
        command: z.array(z.string()).describe('The exact argument list.'),
      })
      .describe('What froze the program.'),
    python: z.strictObject({ version: text, implementation: text }).describe('The interpreter inside.'),
    createdAt: time,
    size: count.describe('Bytes of all files.'),
    digest: digest.describe('Of the tree: contents, paths, modes and links; times and owners do not count.'),
    build,
    verification: verification.exactOptional(),
    signature: signature.exactOptional(),
    files: z.array(treeEntrySchema).describe('Sorted by the code points of the path.'),
  })
  .meta({
    title: 'Sidecar manifest',
    description:
      'A Python program frozen for a desktop app: what it is, the files it consists of, and what has been proved about them.',
  });

/** The JSON Schema (draft 2020-12) of `sidecar.json`. */
export function manifestJsonSchema(): object {
  return z.toJSONSchema(manifestSchema);
}
