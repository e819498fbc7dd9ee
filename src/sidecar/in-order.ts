/**
 * Does `work` for each item, up to `limit` at once, and gives the results in the order of the items.
 * Items are only asked for when there is room, so a slow reader holds everything back.
 * The first error ends it, after the work that is under way.
 */
export async function* inOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const running: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      // A result that fails while another one is waited for is not unhandled: its turn comes.
      result.catch(() => undefined);
      running.push(result);
      if (running.length >= limit) yield* next(running);
    }
    while (running.length > 0) yield* next(running);
  } finally {
    await Promise.allSettled(running);
  }
}

async function* next<R>(running: Promise<R>[]): AsyncGenerator<R, void, undefined> {
  const first = running.shift();
  if (first) yield await first;
}
