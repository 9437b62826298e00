import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DataProcess } from '../../../main/data-process.ts'
import { reportHandlers } from '../../../main/handlers/reports.ts'
import type { ReportDocument } from '../../../main/reports/print.ts'
import { PrintedReports } from '../../../main/reports/printed-reports.ts'
import { temporaryFolder } from './support.ts'

type Version = ReportDocument['version']

const documentOf = (version: Version): ReportDocument => ({
  title: 'Bericht',
  author: 'Amt',
  subject: 'Bericht',
  language: 'de',
  footer: 'Amt',
  html: version,
  fileName: `bericht-${version}.pdf`,
  version,
})

describe('reports of the window', () => {
  it('are each saved as what they are, whichever was made last', async () => {
    const folder = temporaryFolder()
    const call = (_channel: string, parameters: { readonly version: Version }) =>
      Promise.resolve({ ok: true, value: documentOf(parameters.version), revision: 0 })
    const handlers = reportHandlers({
      // of all channels, only that of the report is called
      data: { call: call as unknown as DataProcess['call'] },
      print: ({ html }) =>
        Promise.resolve({ ok: true, value: { pdf: new TextEncoder().encode(html), pages: 1 } }),
      printed: new PrintedReports(path.join(folder, 'printed')),
      system: { openFile: () => Promise.resolve(true) },
    })
    const window = { windowId: 1, pathOf: (token: string) => path.join(folder, token) }
    const make = async (version: Version): Promise<string> => {
      const report = await handlers.council({ from: '2026-01-01', to: '2026-03-31', version }, window)
      expect(report).toMatchObject({ ok: true, value: { version, fileName: `bericht-${version}.pdf` } })
      return report.ok ? report.value.reportId : ''
    }
    const ids = { internal: await make('internal'), public: await make('public') }
    for (const version of ['public', 'internal'] as const) {
      const file = `saved-${version}.pdf`
      expect(await handlers.save({ reportId: ids[version], file }, window)).toMatchObject({ ok: true })
      expect(fs.readFileSync(path.join(folder, file), 'utf8')).toBe(version)
    }
  })
})

it('the recovery sheet goes into the file that was chosen, for its owner alone, and is kept nowhere else', async () => {
  const folder = temporaryFolder()
  const { fileName: _, version: __, ...sheet } = documentOf('internal')
  const call = () => Promise.resolve({ ok: true, value: { ...sheet, html: 'AGE-SECRET-KEY-1' }, revision: 0 })
  const printed = path.join(folder, 'printed')
  const handlers = reportHandlers({
    data: { call: call as unknown as DataProcess['call'] },
    print: ({ html }) =>
      Promise.resolve({ ok: true, value: { pdf: new TextEncoder().encode(html), pages: 1 } }),
    printed: new PrintedReports(printed),
    system: { openFile: () => Promise.resolve(true) },
  })
  const window = { windowId: 1, pathOf: (token: string) => path.join(folder, token) }
  expect(await handlers.recoverySheet({ file: 'sheet.pdf' }, window)).toEqual({
    ok: true,
    value: { pages: 1 },
  })
  const file = path.join(folder, 'sheet.pdf')
  expect(fs.readFileSync(file, 'utf8')).toBe('AGE-SECRET-KEY-1')
  // Windows keeps no such mode and answers with its own
  expect(fs.statSync(file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  expect(fs.existsSync(printed)).toBe(false)
})
