// npm run package:linux, package:windows: packages the built app with electron-builder into release/.
// --for-tests makes a Linux package that tests may drive: the same, but it obeys --inspect and says in its manifest that it
// takes the switches with which tests drive it.
import fs from 'node:fs'
import path from 'node:path'
import { nodeProgram } from './setup/node.mjs'
import { inModules, root } from './setup/places.mjs'
import { captured } from './setup/run.mjs'
import { main, say, secondsSince, SetupError } from './setup/say.mjs'
import { forWindow } from './setup/setup.mjs'

const options = new Set(process.argv.slice(2))
const platform = options.has('--windows') ? 'windows' : 'linux'
const isForTests = options.has('--for-tests')

await main(async () => {
  await forWindow()
  const start = Date.now()
  const settings = isForTests
    ? [
        '-c.electronFuses.enableNodeCliInspectArguments=true',
        '-c.extraMetadata.drivenByTests=true',
        '-c.directories.output=release/for-tests',
      ]
    : []
  // Windows packages made elsewhere than on Windows need the download of the Windows Electron
  const isForThisMachine = platform === (process.platform === 'win32' ? 'windows' : process.platform)
  if (isForThisMachine) settings.push(`-c.electronDist=${fs.realpathSync(inModules('electron/dist'))}`)
  const { code, stdout, stderr } = await captured(nodeProgram(), [
    inModules('electron-builder/cli.js'),
    `--${platform}`,
    '--x64',
    ...settings,
  ])
  if (code !== 0) throw new SetupError(`electron-builder ended with ${code}\n${stdout}${stderr}`)
  const folder = path.join(root, isForTests ? 'release/for-tests' : 'release')
  say(`packaged into ${path.relative(root, folder)}/ after ${secondsSince(start)}`)
  if (isForThisMachine && fs.existsSync(inModules('electron/dist/kontor-runtime.json'))) {
    say('it holds the development runtime of Electron: for trials only, not for release')
  }
  return 0
})
