// npm start: installs what is missing, builds what changed, opens Kontor's window. Arguments go to the app.
import { requireDisplay, sandboxArguments } from './setup/display.mjs'
import { electronProgram } from './setup/electron.mjs'
import { root } from './setup/places.mjs'
import { run } from './setup/run.mjs'
import { main } from './setup/say.mjs'
import { forWindow } from './setup/setup.mjs'

await main(async () => {
  requireDisplay()
  await forWindow()
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return run(electronProgram(), [...sandboxArguments(), root, ...process.argv.slice(2)], {
    env,
    cwd: process.env.INIT_CWD ?? root,
  })
})
