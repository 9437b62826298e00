// npm run -s kontor -- <command>: Kontor without a window, for the task scheduler and for scripts. Only Kontor itself
// writes to stdout.
import path from 'node:path'
import { leanArguments, leanEnvironment } from './setup/lean-node.mjs'
import { nodeProgram } from './setup/node.mjs'
import { root } from './setup/places.mjs'
import { run } from './setup/run.mjs'
import { main } from './setup/say.mjs'
import { forNode, forWindow } from './setup/setup.mjs'

await main(async () => {
  const args = process.argv.slice(2)
  // a report is printed by Electron
  await (args[0] === 'report' ? forWindow() : forNode())
  // paths among the arguments count from where the user called npm
  return run(nodeProgram(), [...leanArguments, path.join(root, 'main/batch/cli.ts'), ...args], {
    cwd: process.env.INIT_CWD ?? root,
    env: leanEnvironment(),
  })
})
