import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STATIC_FORMS } from '../../../test/support/builder/forms.ts';
import { MISTAKES } from '../../../test/support/builder/mistakes.ts';
import {
  findingsOf,
  runCheck,
  soundProject,
  writeBuilderProject,
} from '../../../test/support/builder/project.ts';
import { leaves } from '../../shared/errors.ts';
import { RULES } from './rules.ts';

describe('a sound configuration', () => {
  test.each(STATIC_FORMS)('in %s has nothing to find', async (form) => {
    expect(await findingsOf(soundProject(), form)).toEqual([]);
  });

  test('passes with a line in the log and an empty list', async () => {
    const { folder, remove } = await writeBuilderProject(soundProject());
    const { host, error } = await runCheck(folder);
    await remove();
    expect(error).toBeUndefined();
    expect(host.recorded.annotations).toEqual([]);
    expect(host.recorded.outputs.get('findings')).toBe('[]');
    expect(host.recorded.log.join('\n')).toContain('electron-builder.yml');
  });
});

describe('each mistake is the only finding, at its line', () => {
  test.each(MISTAKES)('$rule: $what', async ({ plant, rule, severity, line }) => {
    const project = soundProject();
    plant(project);
    const { folder, remove } = await writeBuilderProject(project);
    const { host } = await runCheck(folder);
    const findings = JSON.parse(host.recorded.outputs.get('findings') ?? '');
    const [{ place, hint, message } = { place: {}, hint: '', message: '' }] = findings;
    const text = await readFile(join(folder, place.file), 'utf8');
    await remove();
    expect(findings).toMatchObject([{ rule, severity }]);
    expect(text.split('\n')[place.line - 1]).toContain(line);
    for (const sentence of [message, hint]) expect(sentence).toMatch(/^\S.*[.?]$/s);
  });

  test('every rule has a mistake', () => {
    expect(new Set(MISTAKES.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULES)));
  });
});

describe('the report', () => {
  test('has one annotation for each finding, and fails for the errors alone', async () => {
    const project = soundProject();
    project.config['asar'] = false;
    project.config['win'].requestedExecutionLevel = 'highestAvailable';
    project.config['forceCodeSigning'] = false;
    const { folder, remove } = await writeBuilderProject(project);
    const { host, error } = await runCheck(folder);
    await remove();
    expect(leaves(error)).toMatchObject([
      { code: 'builder-config-unsound', place: { file: 'electron-builder.yml' } },
      { code: 'builder-config-unsound', place: { file: 'electron-builder.yml' } },
    ]);
    expect(host.recorded.annotations).toMatchObject([{ level: 'warning' }]);
    expect(host.recorded.summaries.join('')).toMatch(/2 errors, 1 warnings[\s\S]*electron-builder\.yml:\d+/);
  });
});
