import { defineConfig } from 'vitest/config'

/** The kinds of tests that run in plain Node; each is a folder in tests/ and a project here. */
const kinds = ['unit', 'migrations', 'contract', 'integration', 'faults', 'security', 'pdf']

export default defineConfig({
  test: {
    passWithNoTests: true,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: kinds.map((kind) => ({
      extends: true,
      test: { name: kind, include: [`tests/${kind}/**/*.test.{ts,tsx}`] },
    })),
  },
})
