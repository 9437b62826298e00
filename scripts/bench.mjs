// npm run bench -- [name]: measures, and prints tables.
import { hiddenDisplay } from './setup/display.mjs'
import { leanArguments, leanEnvironment } from './setup/lean-node.mjs'
import { nodeProgram } from './setup/node.mjs'
import { run } from './setup/run.mjs'
import { main } from './setup/say.mjs'
import { forWindow } from './setup/setup.mjs'

await main(async () => {
  await forWindow()
  const display = await hiddenDisplay()
  try {
    const args = [...leanArguments, 'tests/bench/run.ts', ...process.argv.slice(2)]
    return await run(nodeProgram(), args, { env: leanEnvironment(display.env) })
  } finally {
    display.close()
  }
})
