import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/app.ts'

/** The package that tests may drive: it takes the three switches that driving needs, and otherwise what a release takes. */
const program = path.resolve(import.meta.dirname, '../../release/for-tests/linux-unpacked/kontor')

test.describe('the packaged app, started with a switch that opens a door', () => {
  test.skip(process.platform !== 'linux', 'the package for tests is one for Linux')

  let folder: string
  test.beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-start-'))))
  test.afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

  const start = (args: readonly string[], variables: NodeJS.ProcessEnv = {}) =>
    spawnSync(program, [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args], {
      cwd: folder,
      env: { ...process.env, ...variables },
      encoding: 'utf8',
      timeout: 20_000,
    })

  for (const refused of [
    '--remote-debugging-pipe',
    '--log-net-log=net.json',
    '--user-data-dir=browser',
    '-load-extension=x',
    '--enable-logging=file',
  ]) {
    test(`${refused} is refused before anything is opened`, () => {
      const { status, stderr } = start([`--profile=${path.join(folder, 'profile')}`, '--demo', refused])
      expect(status).toBe(2)
      expect(stderr).toContain(`„--${refused.replace(/^-+|=.*/g, '')}“`)
      expect(fs.existsSync(path.join(folder, 'profile'))).toBe(false)
      expect(fs.existsSync(path.join(folder, 'net.json'))).toBe(false)
    })
  }

  test('batch mode refuses it too, and so does a print job', () => {
    const batch = start(['--batch', 'create', '--js-flags=--expose-gc', '--demo', '--data', folder])
    expect(batch).toMatchObject({ status: 2, stderr: expect.stringContaining('„--js-flags“') })
    const printing = start(['--print-job', 'job.json', '--proxy-server=x:1'])
    expect(printing).toMatchObject({ status: 2, stderr: expect.stringContaining('„--proxy-server“') })
    expect(fs.readdirSync(folder)).toEqual([])
  })

  test('a sandbox that the environment takes away is refused', () => {
    const { status, stderr } = start([`--profile=${folder}`], { ELECTRON_DISABLE_SANDBOX: '1' })
    expect(status).toBe(2)
    expect(stderr).toContain('ELECTRON_DISABLE_SANDBOX')
    expect(fs.readdirSync(folder)).toEqual([])
  })
})
