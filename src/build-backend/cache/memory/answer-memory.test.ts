import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AnswerMemory } from './answer-memory.ts';

const QUESTION = ['what', 'this'];

let root: string;
let folder: string;
let memory: AnswerMemory;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'answers ü '));
  folder = join(root, 'made', 'when needed');
  memory = new AnswerMemory(folder);
});
afterEach(() => rm(root, { recursive: true }));

const text = (question = QUESTION) => memory.get(question)?.toString();

test('an answer is there for whoever asks the same, and for nobody else', async () => {
  expect(text()).toBeUndefined();
  await memory.keep(QUESTION, 'ä\n');
  expect(text()).toBe('ä\n');
  expect(new AnswerMemory(folder).get(QUESTION)?.toString()).toBe('ä\n');
  for (const other of [['what'], ['this', 'what'], ['what this'], ['what', 'this', '']]) {
    expect(text(other)).toBeUndefined();
  }
});

test('the last answer counts, and an empty one is an answer', async () => {
  await memory.keep(QUESTION, 'first');
  await memory.keep(QUESTION, '');
  expect(text()).toBe('');
  expect(await readdir(folder)).toHaveLength(1);
});

test('nobody else can read it', async () => {
  await memory.keep(QUESTION, 'x');
  const [name = ''] = await readdir(folder);
  if (process.platform !== 'win32') expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
});

test('what is cut off or changed is no answer', async () => {
  await memory.keep(QUESTION, 'the answer');
  const [name = ''] = await readdir(folder);
  const whole = await readFile(join(folder, name));
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.boolean(), async (at, cut) => {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(join(folder, name), cut ? whole.subarray(0, at) : changed);
      expect(text()).toBeUndefined();
    }),
  );
});

test('it does not grow for ever', async () => {
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < 2000; index++) await writeFile(join(folder, String(index)), '');
  await memory.keep(QUESTION, 'x');
  expect(await readdir(folder)).toHaveLength(1);
  expect(text()).toBe('x');
});

test('nothing is lost but time where nothing can be kept', async () => {
  await writeFile(join(root, 'file'), '');
  const nowhere = new AnswerMemory(join(root, 'file', 'x'));
  await nowhere.keep(QUESTION, 'x');
  expect(nowhere.get(QUESTION)).toBeUndefined();
});

test('many that keep at once leave one answer behind', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, index) => memory.keep(QUESTION, String(index))));
  expect(Number(text())).toBeLessThan(20);
  expect(await readdir(folder)).toHaveLength(1);
});
