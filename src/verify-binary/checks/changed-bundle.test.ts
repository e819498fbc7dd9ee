import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  check,
  failedIn,
  LINUX,
  MACOS,
  sampleBundle,
  WINDOWS,
} from '../../../test/support/sample-subject.ts';

/** One change of one file; `where` is a share of its length. */
interface Change {
  kind: 'flip' | 'cut' | 'append' | 'remove' | 'add';
  file: number;
  where: number;
}

const change = fc.record<Change>({
  kind: fc.constantFrom('flip', 'flip', 'flip', 'cut', 'append', 'remove', 'add'),
  file: fc.nat(),
  where: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

async function apply(tree: string, { kind, file, where }: Change): Promise<void> {
  const entries = await readdir(tree, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const path = files.sort()[file % files.length] ?? '';
  const { size } = await stat(path);
  const at = Math.floor(where * size);
  if (kind === 'cut') return truncate(path, at);
  if (kind === 'remove') return rm(path);
  if (kind === 'add') return writeFile(`${path}.new`, '');
  const content = await readFile(path);
  if (kind === 'append') return writeFile(path, Buffer.concat([content, Buffer.from('more')]));
  content.writeUInt8(content.readUInt8(at) ^ 0x55, at);
  await writeFile(path, content);
}

test.runIf(process.platform !== 'win32')(
  'whatever happens to a file after the build, exactly one check fails',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(LINUX, WINDOWS, MACOS), change, async (target, one) => {
        const given = {
          'required-modules': 'shop.cart\nencodings',
          'max-glibc': '2.14',
          'min-macos': '11.0',
        };
        const after = (tree: string) => apply(tree, one);
        const { results } = await check({ target, files: sampleBundle(target), after, given });
        expect(failedIn(results), JSON.stringify(results)).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  },
);
