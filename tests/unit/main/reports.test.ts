import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from '../../../main/reports/file-name.ts'
import { PrintedReports, saveFile } from '../../../main/reports/printed-reports.ts'
import { isPrivate, temporaryFolder } from './support.ts'

describe('safeFileName', () => {
  it.each([
    ['Ratsbericht 2025', 'Ratsbericht 2025.pdf'],
    ['Ratsbericht.pdf', 'Ratsbericht.pdf'],
    ['Bericht.PDF', 'Bericht.pdf'],
    ['1. Quartal', '1. Quartal.pdf'],
    ['../../etc/passwd', 'etc-passwd.pdf'],
    ['a<b>c:d"e|f?g*h', 'a-b-c-d-e-f-g-h.pdf'],
    ['CON', 'Kontor-CON.pdf'],
    ['nul.pdf', 'Kontor-nul.pdf'],
    ['LPT².txt', 'Kontor-LPT².txt.pdf'],
    ['aux .Anlage', 'Kontor-aux .Anlage.pdf'],
    ['conin$', 'Kontor-conin$.pdf'],
    ['', 'Kontor-Datei.pdf'],
    ['...', 'Kontor-Datei.pdf'],
    ['invoice\u202Efdp.exe', 'invoice-fdp.exe.pdf'],
  ])('%s becomes %s', (wanted, name) => {
    expect(safeFileName(wanted, 'pdf')).toBe(name)
  })

  it('never leaves its folder and always keeps its extension', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (wanted) => {
        const name = safeFileName(wanted, 'csv')
        expect(path.win32.basename(name)).toBe(name)
        expect(path.posix.basename(name)).toBe(name)
        expect(name).toMatch(/[^. ]\.csv$/)
        expect(name.length).toBeLessThan(120)
      }),
    )
  })
})

describe('PrintedReports', () => {
  const pdf = new Uint8Array([37, 80, 68, 70])
  const kept = (printed: PrintedReports, name: string) => {
    const report = printed.keep(pdf, name)
    if (!report.ok) throw new Error(report.error.messageKey)
    return report.value
  }

  it('keeps a report for this person only, until it is cleared', async () => {
    const workstation = temporaryFolder()
    const folder = path.join(workstation, 'printed')
    const printed = new PrintedReports(workstation)
    const { reportId, fileName } = kept(printed, 'Ratsbericht')
    expect(fileName).toBe('Ratsbericht.pdf')
    const file = printed.fileOf(reportId)
    if (!file.ok) throw new Error('not kept')
    expect(path.basename(file.value)).toBe('Ratsbericht.pdf')
    expect([isPrivate(file.value), isPrivate(path.dirname(file.value))]).toEqual([true, true])
    expect(await printed.bytesOf(reportId)).toEqual({ ok: true, value: pdf })
    printed.clear()
    expect(fs.existsSync(folder)).toBe(false)
    expect(await printed.bytesOf(reportId)).toMatchObject({ ok: false, error: { messageKey: 'report.gone' } })
  })

  it('knows no report but its own', () => {
    const printed = new PrintedReports(temporaryFolder())
    expect(printed.fileOf('../secret')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  })

  it('saves a copy and replaces an older one whole', async () => {
    const folder = temporaryFolder()
    const printed = new PrintedReports(folder)
    const { reportId } = kept(printed, 'x')
    const target = path.join(folder, 'out.pdf')
    fs.writeFileSync(target, 'old and longer')
    expect(await printed.saveTo(reportId, target)).toMatchObject({ ok: true })
    expect(new Uint8Array(fs.readFileSync(target))).toEqual(pdf)
    expect(fs.readdirSync(folder).toSorted()).toEqual(['out.pdf', 'printed'])
  })

  it('says that a place cannot be written to, and leaves nothing there', () => {
    const folder = temporaryFolder()
    fs.mkdirSync(path.join(folder, 'taken.pdf'))
    expect(saveFile(path.join(folder, 'taken.pdf'), pdf)).toMatchObject({
      ok: false,
      error: { code: 'READONLY' },
    })
    expect(fs.readdirSync(folder)).toEqual(['taken.pdf'])
  })
})
