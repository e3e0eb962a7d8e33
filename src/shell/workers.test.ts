import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { scratchFolder } from '../../test/run.js';
import { inOrder } from './in-order.js';
import { timeLeft } from './countdown.js';
import { WorkerCrash, Workers } from './workers.js';

/** Threads that double a number after so many milliseconds, or end over it. */
function doublers(most: number): Workers<{ n: number; wait?: number; end?: string }, number> {
  const script = path.join(scratchFolder(), 'double.mjs');
  writeFileSync(
    script,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ n, wait = 0, end }) => {
       if (end === 'throw') throw new Error('a bug');
       if (end === 'exit') process.exit(7);
       setTimeout(() => parentPort.postMessage(2 * n), wait);
     });`,
  );
  const workers = new Workers<{ n: number; wait?: number; end?: string }, number>(
    pathToFileURL(script),
    most,
  );
  onTestFinished(() => workers.close());
  return workers;
}

test('results come in the order of the tasks, whichever is done first', async () => {
  const workers = doublers(3);
  const waits = [60, 0, 30, 0, 20, 0, 0, 10];
  const results: number[] = [];
  for await (const one of inOrder(waits.entries(), 3, ([n, wait]) => workers.run({ n, wait })))
    results.push(one);
  expect(results).toEqual([0, 2, 4, 6, 8, 10, 12, 14]);
});

test.each(['throw', 'exit'])(
  'a thread that ends over a task (%s) costs that task alone',
  async (end) => {
    const workers = doublers(2);
    const tasks = Array.from({ length: 9 }, (_, n) => (n === 3 || n === 4 ? { n, end } : { n }));
    const results = await Promise.allSettled(tasks.map((task) => workers.run(task)));
    const failed = results.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []));
    expect(failed).toEqual([3, 4]);
    for (const n of failed)
      expect(results[n]).toMatchObject({ reason: expect.any(WorkerCrash) as unknown });
    expect(results[8]).toMatchObject({ value: 16 });
  },
);

test('no more are begun than asked for', async () => {
  let [now, most] = [0, 0];
  const work = async () => {
    most = Math.max(most, ++now);
    await new Promise((done) => setTimeout(done, 1));
    now--;
  };
  const done = inOrder(Array.from({ length: 50 }), 4, work);
  while ((await done.next()).done !== true) expect(most).toBeLessThanOrEqual(8);
  expect(now).toBe(0);
});

test.each([
  [1, 100, 100, ''],
  [10, 100, 5_000, ', 45 s left'],
  [10, 100, 50_000, ', 8 min left'],
  [10, 10_000, 100_000, ', 27 h 45 min left'],
  [100, 100, 50_000, ''],
])('%i of %i after %i ms%s', (done, total, spent, words) => {
  expect(timeLeft(done, total, spent)).toBe(words);
});
