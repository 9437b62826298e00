import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { kontor, temporaryFolder } from './kontor.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const isBuilt = fs.existsSync(path.join(root, 'out/main/index.js'))
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

// printing needs the built app and, on Linux, a display; the gates have both
it.skipIf(!isBuilt || !hasDisplay)(
  'the council report becomes a PDF without a window',
  async () => {
    const folder = temporaryFolder()
    const profile = path.join(folder, 'profile')
    const file = path.join(folder, 'report.pdf')
    await kontor(['create', '--office', 'Amt Nord', '--municipality', 'Musterstadt', '--data', profile])
    const period = ['--from', '2025-01-01', '--to', '2025-12-31']
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
    expect(run.stderr).not.toContain('Error')
    expect(run.exitCode).toBe(0)
    expect(run.json()).toMatchObject({ ok: true, value: { file, bytes: fs.statSync(file).size } })
    expect(fs.readFileSync(file).subarray(0, 5).toString('latin1')).toBe('%PDF-')
    expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('Musterstadt')
  },
  120_000,
)
