import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { kontor, temporaryFolder, type Ended } from './kontor.ts'
import { runKontor } from './run-kontor.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const electron = path.join(root, 'node_modules/electron')
const isBuilt = fs.existsSync(path.join(root, 'out/main/index.js'))
const period = ['--from', '2025-01-01', '--to', '2025-12-31']

function expectReport(run: Ended, file: string, version: 'public' | 'internal'): void {
  expect([run.exitCode, run.stderr]).toEqual([0, expect.not.stringContaining('Error:')])
  expect(run.json()).toMatchObject({ ok: true, value: { file, version, bytes: fs.statSync(file).size } })
  expect(fs.readFileSync(file).subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('Musterstadt')
}

/** Batch mode inside the app, as the installed program runs it, without a display. */
function app(args: readonly string[]): Promise<Pick<Ended, 'exitCode' | 'stdout'>> {
  const program = path.join(electron, 'dist', fs.readFileSync(path.join(electron, 'path.txt'), 'utf8'))
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...noSandbox, root, '--batch', ...args], { env, timeout: 60_000 })
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.once('error', reject)
    child.once('close', (exitCode) => resolve({ exitCode, stdout }))
  })
}

// printing needs the built app; the gates build it first
describe.skipIf(!isBuilt)('the council report without a window', () => {
  it('is printed by Electron for batch mode on plain Node', async () => {
    const folder = temporaryFolder()
    const profile = path.join(folder, 'profile')
    const file = path.join(folder, 'report.pdf')
    await runKontor(['create', '--office', 'Amt Nord', '--municipality', 'Musterstadt', '--data', profile])
    const run = await kontor([
      'report',
      'council',
      ...period,
      '--public',
      '--out',
      file,
      '--data',
      profile,
      '--json',
    ])
    expectReport(run, file, 'public')
  }, 120_000)

  it('is the version that was asked for, and says which it is', async () => {
    const folder = temporaryFolder()
    const profile = path.join(folder, 'profile')
    await runKontor(['create', '--demo', '--data', profile])
    const printed = async (name: string, ...flags: string[]) => {
      const file = path.join(folder, name)
      const period = ['--from', '2020-01-01', '--to', '2029-12-31']
      const run = await runKontor([
        'report',
        'council',
        ...period,
        ...flags,
        '--out',
        file,
        '--data',
        profile,
      ])
      expect(run.exitCode).toBe(0)
      return { said: run.stdout, text: execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }) }
    }
    const forAll = await printed('public.pdf', '--public')
    const internal = await printed('internal.pdf')
    expect([forAll.said, internal.said]).toEqual([
      expect.stringContaining('Öffentlicher Bericht'),
      expect.stringContaining('Nichtöffentlicher Bericht'),
    ])
    expect(internal.text.length).toBeGreaterThan(forAll.text.length)
    // as on the cover; the words on method speak of both versions in either
    expect(internal.text).toContain('Nichtöffentliche Fassung')
    expect(forAll.text).toContain('Öffentliche Fassung')
    expect(forAll.text).not.toContain('Nichtöffentliche Fassung')
  }, 120_000)

  it('is printed by the app itself, which knows the same commands', async () => {
    const folder = temporaryFolder()
    const profile = path.join(folder, 'profile')
    const file = path.join(folder, 'report.pdf')
    const create = [
      'create',
      '--office',
      'Amt Nord',
      '--municipality',
      'Musterstadt',
      '--data',
      profile,
      '--json',
    ]
    const created = await app(create)
    expect(created.exitCode).toBe(0)
    expect(JSON.parse(created.stdout)).toMatchObject({ ok: true, value: { profileFolder: profile } })
    const printed = await app(['report', 'council', ...period, '--out', file, '--data', profile, '--json'])
    expectReport(
      { ...printed, stderr: '', json: (): unknown => JSON.parse(printed.stdout) },
      file,
      'internal',
    )
    expect(await app(['frobnicate'])).toMatchObject({ exitCode: 2 })
    expect(await app(['doctor', '--data', path.join(folder, 'none')])).toMatchObject({ exitCode: 1 })
  }, 120_000)
})
