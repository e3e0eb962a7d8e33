/**
 * The results of some work on each item, in the order of the items; up to so many are at work at a time, and as many
 * results wait for an earlier one.
 */
export async function* inOrder<In, Out>(
  items: Iterable<In> | AsyncIterable<In>,
  atATime: number,
  work: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const begun: Promise<Out>[] = [];
  // One is taken off while the others go on, so that no thread waits for the slowest alone.
  const room = atATime > 1 ? 2 * atATime : 1;
  try {
    for await (const item of items) {
      begun.push(work(item));
      if (begun.length >= room) yield await begun.shift()!;
    }
    while (begun.length > 0) yield await begun.shift()!;
  } finally {
    // Whoever stops listening hears of no failure that comes later.
    for (const one of begun) one.catch(() => undefined);
  }
}
