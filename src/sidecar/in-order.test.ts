import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

test('keeps the order, whatever takes how long, and the limit', async () => {
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    most = Math.max(most, ++running);
    await sleep(item % 3);
    running--;
    return item * 2;
  };
  const items = Array.from({ length: 30 }, (_, index) => index);
  expect(await collect(inOrder(items, 4, work))).toEqual(items.map((item) => item * 2));
  expect(most).toBe(4);
});

test('asks for an item only when there is room', async () => {
  let asked = 0;
  function* items() {
    for (;;) yield asked++;
  }
  const results = inOrder(items(), 3, async (item) => item);
  await results.next();
  expect(asked).toBeLessThanOrEqual(4);
  await results.return();
});

test('passes the first error on, after the work under way', async () => {
  let done = 0;
  const work = async (item: number) => {
    await sleep(1);
    done++;
    if (item > 0) throw new Error(`item ${item}`);
    return item;
  };
  await expect(collect(inOrder([0, 1, 2, 3], 2, work))).rejects.toThrow('item 1');
  expect(done).toBe(3);
});
