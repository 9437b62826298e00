// npm start: installs what is missing, builds what changed, opens Kontor's window. Arguments go to the app.
import { requireDisplay } from './setup/display.mjs'
import { appCommand } from './setup/electron.mjs'
import { run } from './setup/run.mjs'
import { main } from './setup/say.mjs'
import { forWindow } from './setup/setup.mjs'

await main(async () => {
  requireDisplay()
  await forWindow()
  const { program, args, options } = appCommand(process.argv.slice(2))
  return run(program, args, options)
})
