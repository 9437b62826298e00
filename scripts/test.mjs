// npm test: installs what is missing, then runs every gate and test. This is what CI runs.
import { main } from './setup/say.mjs'
import { forAllTests } from './setup/setup.mjs'

await main(async () => {
  await forAllTests()
  // only now: the gates' tools are among what was installed
  const { runGates } = await import('./gates/run-gates.mjs')
  return runGates([])
})
