// npm run types: checks the types of every folder, each by its own tsconfig.json.
import fs from 'node:fs'
import path from 'node:path'
import { nodeProgram } from './setup/node.mjs'
import { inModules, root } from './setup/places.mjs'
import { run } from './setup/run.mjs'

const folders = [
  'preload/contract',
  'preload',
  'db',
  'db/slices/visit-forms/page',
  'main',
  'renderer',
  'tests',
  'scripts',
  '.',
]
const present = folders.filter((folder) => fs.existsSync(path.join(root, folder, 'tsconfig.json')))

// the compiler in native code, five times as fast; other tools still need the one in JavaScript
process.exitCode = await run(nodeProgram(), [
  inModules('typescript-native/bin/tsc'),
  '-b',
  '--pretty',
  ...present,
])
