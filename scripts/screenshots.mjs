// npm run screenshots: opens every screen with demo data and writes its pictures.
import { hiddenDisplay } from './setup/display.mjs'
import { nodeProgram } from './setup/node.mjs'
import { inModules } from './setup/places.mjs'
import { run } from './setup/run.mjs'
import { main } from './setup/say.mjs'
import { forWindow } from './setup/setup.mjs'

await main(async () => {
  await forWindow()
  const display = await hiddenDisplay()
  try {
    const args = ['test', '--project=screenshots', ...process.argv.slice(2)]
    return await run(nodeProgram(), [inModules('@playwright/test/cli.js'), ...args], { env: display.env })
  } finally {
    display.close()
  }
})
