import { readFile } from 'node:fs/promises';
import { actions } from '../src/cli/actions.ts';
import { manifestJsonSchema } from '../src/sidecar/manifest.ts';
import { actionYml } from './action-yml.ts';
import { errorAreas } from './error-areas.ts';
import { errorReference } from './error-reference.ts';
import { pythonTextModule } from './python-text.ts';
import { inputsTable, outputsTable, replaceBetween } from './readme-tables.ts';
import { entries, root } from './repository.ts';

/** Every generated file that is committed, with the text that it should have. Paths are relative to the root. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const posts = new Set(
    (await entries()).filter(({ entry }) => entry === 'post').map(({ folder }) => folder),
  );
  for (const [name, load] of Object.entries(actions)) {
    const action = await load();
    const folder = `action-${name}`;
    files.set(`${folder}/action.yml`, actionYml(action, posts.has(name)));
    const readme = await readFile(`${root}${folder}/README.md`, 'utf8');
    const withInputs = replaceBetween(readme, 'inputs', inputsTable(action));
    files.set(`${folder}/README.md`, replaceBetween(withInputs, 'outputs', outputsTable(action)));
  }
  files.set('docs/errors.md', errorReference(errorAreas));
  files.set('schema/sidecar.schema.json', `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`);
  files.set('src/generated/python.ts', await pythonTextModule());
  return files;
}
