// npm run check -- [gate…]: the same gates and tests as npm test, all or the named ones, with no system packages installed.
import { runGates } from './gates/run-gates.mjs'
import { main } from './setup/say.mjs'
import { forWindow } from './setup/setup.mjs'

await main(async () => {
  await forWindow()
  return runGates(process.argv.slice(2))
})
