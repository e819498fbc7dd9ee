/**
 * Stand-ins for Apple's `security`, `codesign` and `productsign`, which are on no machine of this suite. They keep a
 * keychain as a JSON file, refuse what the real ones refuse when the order is wrong (a locked keychain, a missing
 * partition list), sign with the real rcodesign, and write down each call.
 */
import { readFileSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A call that a stand-in wrote down. */
export interface Call {
  tool: string;
  args: string[];
  env: Record<string, string>;
}

/** The folder of the stand-ins, for PATH, and what they know. */
export interface MacPrograms {
  folder: string;
  calls(): Promise<Call[]>;
  searchList(): Promise<string[]>;
}

/** Keychains of the user, before and after. */
export const LOGIN = ['/Library/Keychains/login.keychain-db', '/Library/Keychains/with spaces.keychain'];

/** Writes the stand-ins into `folder`. `fail`: text in a call's arguments that makes it fail. */
export async function macPrograms(folder: string, rcodesign: string, fail?: string): Promise<MacPrograms> {
  await mkdir(folder, { recursive: true });
  const [log, list] = [join(folder, 'calls.jsonl'), join(folder, 'search-list.json')];
  await writeFile(log, '');
  await writeFile(list, JSON.stringify(LOGIN));
  const settings = { log, list, rcodesign, fail: fail ?? null };
  const source = readFileSync(new URL('./mac-programs/stand-in.mjs', import.meta.url), 'utf8');
  for (const tool of ['security', 'codesign', 'productsign']) {
    const script = join(folder, `${tool}.mjs`);
    await writeFile(script, source.replace('/* settings */ {}', JSON.stringify({ ...settings, tool })));
    const quoted = (path: string) => `'${path.replaceAll("'", "'\\''")}'`;
    await writeFile(
      join(folder, tool),
      `#!/bin/sh\nexec ${quoted(process.execPath)} ${quoted(script)} "$@"\n`,
    );
    await chmod(join(folder, tool), 0o755);
  }
  return {
    folder,
    calls: async () =>
      (await readFile(log, 'utf8'))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Call),
    searchList: async () => JSON.parse(await readFile(list, 'utf8')) as string[],
  };
}
