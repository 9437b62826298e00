// npm run bench -- [name]: measures, and prints tables.
import { hiddenDisplay } from './setup/display.mjs'
import { nodeProgram } from './setup/node.mjs'
import { run } from './setup/run.mjs'
import { main } from './setup/say.mjs'
import { forWindow } from './setup/setup.mjs'

await main(async () => {
  await forWindow()
  const display = await hiddenDisplay()
  try {
    return await run(nodeProgram(), ['tests/bench/run.ts', ...process.argv.slice(2)], { env: display.env })
  } finally {
    display.close()
  }
})
