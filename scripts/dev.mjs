// npm run dev: opens Kontor, and after each change of its files builds it and opens it again.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { build } from './setup/build.mjs'
import { requireDisplay } from './setup/display.mjs'
import { appCommand } from './setup/electron.mjs'
import { root } from './setup/places.mjs'
import { main, say, SetupError } from './setup/say.mjs'
import { forWindow } from './setup/setup.mjs'

const QUIET_MILLISECONDS = 300

await main(async () => {
  requireDisplay()
  await forWindow()
  let app = open()
  for (;;) {
    const ended = await Promise.race([changed(), closed(app)])
    if (ended) return 0
    try {
      if (!(await build())) continue
    } catch (error) {
      // the app that is open stays open until the mistake is mended
      if (!(error instanceof SetupError)) throw error
      say('not built; waiting for the next change')
      continue
    }
    app.kill()
    await closed(app)
    app = open()
  }
})

function open() {
  const { program, args, options } = appCommand(process.argv.slice(2))
  return spawn(program, args, options)
}

/** @returns {Promise<true>} when the user has closed the app */
function closed(/** @type {import('node:child_process').ChildProcess} */ app) {
  if (app.exitCode !== null || app.signalCode !== null) return Promise.resolve(true)
  return new Promise((resolve) => app.once('exit', () => resolve(true)))
}

/** @returns {Promise<false>} when files have changed and are quiet again */
function changed() {
  return new Promise((resolve) => {
    /** @type {NodeJS.Timeout | undefined} */
    let quiet
    const watchers = ['main', 'preload', 'db', 'renderer'].map((folder) =>
      fs.watch(path.join(root, folder), { recursive: true }, () => {
        clearTimeout(quiet)
        quiet = setTimeout(() => {
          for (const watcher of watchers) watcher.close()
          resolve(false)
        }, QUIET_MILLISECONDS)
      }),
    )
  })
}
