import os from 'node:os'
import { defineConfig } from 'vitest/config'
import { kinds } from './scripts/gates/kinds.mjs'
import { steadyArguments } from './scripts/setup/lean-node.mjs'

export default defineConfig({
  test: {
    execArgv: steadyArguments,
    maxWorkers: os.availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: kinds.map((kind) => ({
      extends: true,
      test: { name: kind, include: [`tests/${kind}/**/*.test.{ts,tsx}`] },
    })),
  },
})
