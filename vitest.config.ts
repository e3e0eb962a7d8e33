import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'train/**/*.test.ts', 'eval/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Builds write to folders of their own; the browser is started once a file.
    pool: 'forks',
    // Much of the time is spent waiting for programs that were started: on two processors two files at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    setupFiles: ['test/same-draws.ts'],
  },
});
