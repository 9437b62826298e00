// npm test: installs what is missing, then runs every gate and test. This is what CI runs.
import { runGates } from './gates/run-gates.mjs'
import { main } from './setup/say.mjs'
import { forAllTests } from './setup/setup.mjs'

await main(async () => {
  await forAllTests()
  return runGates([])
})
