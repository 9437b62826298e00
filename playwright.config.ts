import os from 'node:os'
import { defineConfig } from '@playwright/test'
import { kinds } from './scripts/gates/kinds.mjs'

export default defineConfig({
  projects: [
    ...kinds.map((kind) => ({ name: kind, testDir: `tests/${kind}`, testMatch: '**/*.spec.ts' })),
    // npm run screenshots
    { name: 'screenshots', testDir: 'tests/screenshots', testMatch: '**/*.spec.ts' },
  ],
  outputDir: 'test-results/playwright',
  timeout: 60_000,
  // each test starts an application of its own, each worker has a display of its own
  workers: os.availableParallelism(),
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
})
