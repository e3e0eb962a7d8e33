import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'train/**/*.test.ts', 'eval/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Builds write to folders of their own; the browser is started once a file.
    pool: 'forks',
    setupFiles: ['test/same-draws.ts'],
  },
});
