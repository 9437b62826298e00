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
  // each test starts an application of its own, which takes more than one core: two at once save a fifth of the whole run
  // and make each journey take twice as long
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
})
