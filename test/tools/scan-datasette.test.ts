import { beforeAll, expect, test } from 'vitest';
import { missingModules } from '../../src/build-backend/scan/missing.ts';
import { datasettePython } from '../support/datasette-venv.ts';
import { certainLines, scanAt, suggestedLines, withProject } from '../support/python-project.ts';

let python = '';

beforeAll(async () => {
  python = await datasettePython();
});

function scanDatasette() {
  const entry = { kind: 'module', module: 'datasette.cli', function: 'cli' } as const;
  return withProject({ 'notes.txt': '' }, (root) => scanAt(root, { entry, python }));
}

test('datasette from PyPI: its default plugins, its templates and static files', async () => {
  const started = performance.now();
  const scan = await scanDatasette();
  console.info(`datasette: ${scan.modules.length} modules in ${Math.round(performance.now() - started)} ms`);

  expect(certainLines(scan)).toEqual(
    expect.arrayContaining([
      'hidden-imports datasette.publish.heroku',
      'hidden-imports datasette.sql_functions',
      'hidden-imports datasette.default_menu_links',
      'hidden-imports datasette.forbidden',
    ]),
  );
  // Data of an installed distribution is reported, never added.
  expect(certainLines(scan).filter((line) => /data/.test(line.split(' ')[0] ?? ''))).toEqual([]);
  expect(suggestedLines(scan)).toContain('collect-data datasette');
  expect(scan.data.map(({ destination }) => destination)).toEqual(
    expect.arrayContaining(['datasette/static', 'datasette/templates']),
  );
  const own = scan.packageData.find((item) => item.package === 'datasette');
  expect(own?.files).toEqual(
    expect.arrayContaining(['datasette/static/app.css', 'datasette/templates/base.html']),
  );
  expect(scan.entryPointGroups).toMatchObject([{ group: 'datasette', providers: [] }]);
});

test('optional features of an installed program are not missing modules', async () => {
  const scan = await scanDatasette();
  expect(scan.references.some(({ kind, optional }) => kind === 'absent' && !optional)).toBe(true);
  expect(missingModules(scan)).toEqual([]);
});

test('its distributions and what they require', async () => {
  const { distributions } = await scanDatasette();
  const uvicorn = distributions.find(({ name }) => name === 'uvicorn');
  expect(uvicorn).toMatchObject({ topLevel: ['uvicorn'], editable: false });
  expect(uvicorn?.requires).toContainEqual({ name: 'click', extras: [], extra: null, active: true });
  expect(uvicorn?.requires).toContainEqual(expect.objectContaining({ name: 'httptools', extra: 'standard' }));
});
