import os from 'node:os'
import { defineConfig } from '@playwright/test'
import { kinds } from './scripts/gates/kinds.mjs'
import type { WindowOptions } from './tests/support/window-options.ts'

/** In which the tests of the window run: the newest Chromium there is for Debian, as new as the official Electron. */
const browser = {
  viewport: { width: 1440, height: 900 },
  // nobody looks: what only moves or needs a graphics card takes a fifth of the time
  contextOptions: { reducedMotion: 'reduce' as const },
  launchOptions: { executablePath: '/usr/bin/chromium-headless-shell', args: ['--disable-gpu'] },
}

/** Tests of the window that are run with the ids of another desk besides: with an empty office, and beside demo data. */
const again = {
  testDir: 'tests',
  testMatch: [
    '**/desks/*.spec.ts',
    '**/browser/{duplicates,groups,import,lists,own-fields,search,timeline}.spec.ts',
  ],
}
const inBrowser = ['browser', 'desks']

export default defineConfig<WindowOptions>({
  projects: [
    ...kinds.map((kind) => ({
      name: kind,
      ...(kind === 'desks' ? again : { testDir: `tests/${kind}`, testMatch: '**/*.spec.ts' }),
      // each of the others starts an application of its own, which takes more than one core: two at once save a fifth of
      // the whole run and make each journey take twice as long
      ...(inBrowser.includes(kind)
        ? { use: { ...browser, desk: kind === 'desks' ? 3 : 0 }, fullyParallel: true }
        : { workers: 1 }),
    })),
    // npm run screenshots
    { name: 'screenshots', testDir: 'tests/screenshots', testMatch: '**/*.spec.ts', workers: 1 },
  ],
  outputDir: 'test-results/playwright',
  timeout: 60_000,
  workers: os.availableParallelism(),
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
})
