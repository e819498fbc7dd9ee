import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportWith, sampleReport } from '../../../test/support/sample-report.ts';
import { CHECK_NAMES, failed } from '../check.ts';
import { CHECK_GUIDE } from './check-guide.ts';
import { appendIssueLog, renderIssue } from './issue-log.ts';

const dead = failed('start', {
  measured: 'it ended with code 1',
  expected: 'it keeps running',
  hint: 'Add the line.',
  details: ['Traceback', '```', '## VB-20260102-linux-x64-77: not an entry'],
});
const slow = failed('repeat', { measured: '2 of 5 runs failed', expected: 'none', hint: 'Look at run 3.' });

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'issues-'));
  file = join(folder, 'issues.md');
});
afterEach(() => rm(folder, { recursive: true }));

describe('appendIssueLog', () => {
  test('an entry for each failed check, with a head in a new log', async () => {
    const ids = await appendIssueLog({ data: reportWith(dead, slow), file });
    expect(ids).toEqual(['VB-20260102-linux-x64-01', 'VB-20260102-linux-x64-02']);
    const text = await readFile(file, 'utf8');
    expect(text).toMatch(/^# Issue log\n/);
    expect(text.match(/^## VB-\S+-0\d: (start|repeat) failed \(app 1\.2\.3 for \S+\)$/gm)).toHaveLength(2);
    expect(await readdir(folder)).toEqual(['issues.md']);
  });

  test('adds to what is there without a change, and numbers go on', async () => {
    await writeFile(
      file,
      '# Ours\n\nwritten by hand\n\n## VB-20260102-linux-x64-09: old\n\n- **Status**: fixed\n',
    );
    expect(await appendIssueLog({ data: reportWith(dead), file })).toEqual(['VB-20260102-linux-x64-10']);
    const text = await readFile(file, 'utf8');
    expect(text).toMatch(
      /^# Ours\n\nwritten by hand\n\n## VB-20260102-linux-x64-09: old\n\n- \*\*Status\*\*: fixed\n\n## VB-/,
    );
    expect(text).not.toContain('# Issue log');
  });

  test('nothing is written where nothing failed', async () => {
    expect(await appendIssueLog({ data: sampleReport(), file })).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('a log behind a link stays behind it', async () => {
    await writeFile(join(folder, 'real.md'), '# Ours\n');
    await symlink('real.md', file);
    await appendIssueLog({ data: reportWith(dead), file });
    expect(await readFile(join(folder, 'real.md'), 'utf8')).toContain('start failed');
  });

  test('a folder is refused and kept', async () => {
    await mkdir(file);
    await expect(appendIssueLog({ data: reportWith(dead), file })).rejects.toMatchObject({
      code: 'report-place-taken',
    });
    expect(await readdir(folder)).toEqual(['issues.md']);
  });
});

describe('renderIssue', () => {
  test('has every field of the template', () => {
    const text = renderIssue({ id: 'VB-1', check: dead, data: reportWith(dead) });
    const names = [...text.matchAll(/^- \*\*(.+?)\*\*: \S/gm)].map(([, name]) => name);
    expect(names).toEqual([
      ...['Date', 'Environment', 'Packager', 'Command', 'Binary', 'Step', 'Expected', 'Actual'],
      ...['Suspected cause', 'Next step', 'Status'],
    ]);
    expect(text).toContain('- **Environment**: linux x64, Python 3.12.1');
    expect(text).toContain('- **Command**: ` python -m PyInstaller --onedir `');
    expect(text).toMatch(/cold start 620 ms/);
    expect(text).toContain('**Evidence**\n\n````text\nTraceback\n```\n');
  });

  test('says what is not known where there is no manifest', () => {
    const { packager: _, ...data } = reportWith(slow);
    const text = renderIssue({ id: 'VB-1', check: slow, data });
    expect(text).toContain('- **Packager**: unknown: there is no manifest');
    expect(text).not.toContain('**Command**');
    expect(text).toContain('None was recorded.');
  });
});

test('every check has its step and its usual cause in full sentences', () => {
  expect(Object.keys(CHECK_GUIDE)).toEqual([...CHECK_NAMES]);
  for (const { step, cause } of Object.values(CHECK_GUIDE)) {
    expect(step).toMatch(/^[A-Z].*\.$/);
    expect(cause).toMatch(/^[A-Z].*\.$/);
  }
});
