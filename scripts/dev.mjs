// npm run dev: opens Kontor with a renderer that follows every change of its files.
import { requireDisplay, sandboxArguments } from './setup/display.mjs'
import { nodeProgram } from './setup/node.mjs'
import { inModules } from './setup/places.mjs'
import { run } from './setup/run.mjs'
import { main } from './setup/say.mjs'
import { forWindow } from './setup/setup.mjs'

await main(async () => {
  requireDisplay()
  await forWindow()
  const noSandbox = sandboxArguments().length > 0 ? ['--noSandbox'] : []
  const app = process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : []
  return run(nodeProgram(), [inModules('electron-vite/bin/electron-vite.js'), 'dev', ...noSandbox, ...app])
})
