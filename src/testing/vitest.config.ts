import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const env = { TZ: 'Pacific/Kiritimati' };

// A browser wants the processors for itself: it comes after what can share them.
const twoAtATime = { maxWorkers: 2, sequence: { groupOrder: 0 } };
const oneAtATime = { maxWorkers: 1, sequence: { groupOrder: 1 } };

/** Projects by what they need: `unit` nothing, `sites` whole builds, `browser` Chromium, `firefox` Debian's firefox-esr. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          env,
          include: ['{src,layouts}/**/*.test.{ts,tsx}'],
          exclude: ['src/testing/{sites,browser,firefox}/**'],
          ...twoAtATime,
          // Nothing here takes seconds, but on a machine that is busy with other things.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'sites',
          env,
          include: ['src/testing/sites/*.test.ts'],
          ...twoAtATime,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          env,
          globalSetup: 'src/testing/browser/sample-site.ts',
          ...oneAtATime,
          include: ['src/testing/browser/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          env,
          globalSetup: 'src/testing/browser/sample-site.ts',
          ...oneAtATime,
          include: ['src/testing/firefox/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
