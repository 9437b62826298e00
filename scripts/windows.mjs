// The gate of Windows' files, paths and locks: runs tests/windows/project.ts in Windows' own Node under wine.
import { skipped } from './gates/summary.mjs'
import { nodeProgram } from './setup/node.mjs'
import { inModules } from './setup/places.mjs'
import { run } from './setup/run.mjs'
import { main, say } from './setup/say.mjs'
import { endWindows, prepareWindowsNode } from './setup/windows-node.mjs'

const MINUTES_AT_MOST = 5

await main(async () => {
  const reason = await prepareWindowsNode()
  if (reason !== undefined) {
    say(`nothing is tested in Windows' own Node: ${reason}`)
    return skipped
  }
  try {
    const args = ['run', '--project', 'windows', ...process.argv.slice(2)]
    return await run(nodeProgram(), [inModules('vitest/vitest.mjs'), ...args], {
      timeout: MINUTES_AT_MOST * 60_000,
      killSignal: 'SIGKILL',
    })
  } finally {
    await endWindows()
  }
})
