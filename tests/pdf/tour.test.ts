import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, localDay } from '../../db/text/days.ts'
import { openTestOffice } from '../support/data.ts'
import { checkWithQpdf, countUnmarked, openPdf, readPages, writePageImages } from './support/inspect.ts'
import { pageFolder, printWithElectron } from './support/print-with-electron.ts'
import { headsAlone, readStructure } from './support/structure.ts'

describe.skipIf(process.platform !== 'linux')('the tour sheet of the invented city as PDF', () => {
  let pdf: Uint8Array = new Uint8Array()
  let pages: readonly string[] = []
  let english: readonly string[] = []
  let names: readonly string[] = []

  beforeAll(async () => {
    const profileFolder = await mkdtemp(path.join(tmpdir(), 'kontor-tour-'))
    const office = await openTestOffice({ folder: profileFolder, request: { mode: 'demo', profileFolder } })
    const from = localDay(new Date())
    const wish = { from, to: addDays(from, 30) }
    names = (await office.call('visitPlan.tour', wish)).stops.map(({ name }) => name)
    const documents = []
    for (const language of ['de', 'en'] as const) {
      const {
        fileName: _fileName,
        version: _version,
        ...document
      } = await office.call('reportDocuments.tour', { ...wish, language })
      documents.push(document)
    }
    await office.close()
    await rm(profileFolder, { recursive: true })
    const [german, inEnglish] = await printWithElectron(documents)
    pdf = german?.pdf ?? new Uint8Array()
    pages = await readPages(pdf)
    english = await readPages(inEnglish?.pdf ?? new Uint8Array())
    const folder = await pageFolder('tour')
    await writePageImages(pdf, folder, 'tour')
    await writePageImages(inEnglish?.pdf ?? new Uint8Array(), folder, 'tour-en')
  }, 120_000)

  it('names every visit', () => {
    // a long name goes on in the next line, after what stands beside it
    const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\d]/gu, '')
    const text = lettersOf(pages.join(' '))
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((name) => !text.includes(lettersOf(name).slice(0, 14)))).toEqual([])
  })

  it('is in English where the window is', () => {
    expect(english[0]).toMatch(/^Visits from/)
    expect(english[0]).toContain('Company')
    expect(english.every((page) => page.includes('for internal use only'))).toBe(true)
    expect(english.join(' ')).not.toMatch(/Besuch|Abdeckung|Dienstgebrauch/)
  })

  it('is marked, with a heading to each day, and says whom it is for', async () => {
    const document = await openPdf(pdf)
    expect((await countUnmarked(document)).filter((count) => count > 0)).toEqual([])
    expect(await checkWithQpdf(pdf)).toContain('No syntax or stream encoding errors found')
    expect(headsAlone(await readStructure(document))).toEqual([])
    expect(pages.every((page) => page.includes('nur für den Dienstgebrauch'))).toBe(true)
  })
})
