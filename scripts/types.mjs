// npm run types: checks the types of every folder, each by its own tsconfig.json.
import fs from 'node:fs'
import path from 'node:path'
import { nodeProgram } from './setup/node.mjs'
import { inModules, root } from './setup/places.mjs'
import { captured } from './setup/run.mjs'

/** Checked side by side; both halves take about as long. The tests see all of the house, so they weigh as much as it. */
const halves = [
  ['preload/contract', 'preload', 'db', 'main', 'renderer'],
  ['tests', 'scripts', '.'],
]

const outcomes = await Promise.all(
  halves.map((folders) => {
    const present = folders.filter((folder) => fs.existsSync(path.join(root, folder, 'tsconfig.json')))
    return captured(nodeProgram(), [inModules('typescript/bin/tsc'), '-b', '--pretty', ...present])
  }),
)
process.stdout.write(outcomes.map(({ stdout, stderr }) => stdout + stderr).join(''))
process.exitCode = Math.max(...outcomes.map(({ code }) => code))
