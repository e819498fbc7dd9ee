import { defineConfig } from 'vitest/config';

const minutes = 60_000;
/** What PyInstaller needs of the system. */
const globalSetup = ['test/support/binutils.ts'];

/** Four rings: unit (no tool but Node), bundle (the committed dist/), tools (real packagers), workflows (act). */
export default defineConfig({
  test: {
    globalSetup: ['test/support/run-folder.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/contract/**/*.test.ts'],
          // No module has state that a test could notice and none is mocked, so files can share a worker: half of the time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'bundle',
          include: ['test/bundle/**/*.test.ts'],
          globalSetup,
          testTimeout: 2 * minutes,
          hookTimeout: 5 * minutes,
        },
      },
      {
        test: {
          name: 'tools',
          include: ['test/tools/**/*.test.ts'],
          globalSetup,
          testTimeout: 10 * minutes,
          hookTimeout: 10 * minutes,
        },
      },
      {
        test: {
          name: 'workflows',
          include: ['test/workflows/**/*.test.ts'],
          globalSetup,
          testTimeout: 10 * minutes,
          hookTimeout: 10 * minutes,
        },
      },
    ],
  },
});
