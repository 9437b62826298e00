// npm run check -- [gate…]: the gates and tests of npm test, all or the named ones, without its set-up for the tests.
import { runGates } from './gates/run-gates.mjs'
import { main } from './setup/say.mjs'
import { forElectron } from './setup/setup.mjs'

await main(async () => {
  await forElectron()
  return runGates(process.argv.slice(2))
})
