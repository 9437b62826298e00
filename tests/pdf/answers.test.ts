import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, testToday } from '../support/data.ts'
import { checkWithQpdf, countUnmarked, openPdf, readPages, writePageImages } from './support/inspect.ts'
import { pageFolder, printWithElectron } from './support/print-with-electron.ts'
import { readStructure, readTables } from './support/structure.ts'

const papers = ['de public', 'de internal', 'en public', 'en internal'] as const

describe.skipIf(process.platform !== 'linux')('the analysis of visits as PDF', () => {
  const printed = new Map<string, { fileName: string; pdf: Uint8Array; text: string }>()

  beforeAll(async () => {
    const profileFolder = await mkdtemp(path.join(tmpdir(), 'kontor-answers-'))
    const office = await openTestOffice({ folder: profileFolder, request: { mode: 'demo', profileFolder } })
    const pictures = await pageFolder('answers')
    const filter = {
      from: '2020-01-01',
      to: testToday,
      guideId: null,
      editionIds: [],
      sizeClasses: [],
      sections: [],
      districts: [],
      step: 'year',
    } as const
    for (const paper of papers) {
      const [language, version] = paper.split(' ') as ['de' | 'en', 'public' | 'internal']
      const {
        fileName,
        version: _version,
        ...document
      } = await office.call('reportDocuments.answers', {
        filter: { ...filter, editionIds: [], sizeClasses: [], sections: [], districts: [] },
        version,
        language,
      })
      const [one] = await printWithElectron([document])
      const pdf = one?.pdf ?? new Uint8Array()
      printed.set(paper, { fileName, pdf, text: (await readPages(pdf)).join('\n') })
      await writePageImages(pdf, pictures, `answers-${language}-${version}`)
    }
    await office.close()
    await rm(profileFolder, { recursive: true })
  }, 120_000)

  const textOf = (paper: (typeof papers)[number]): string => printed.get(paper)?.text ?? ''

  it('speaks the language of the window, with figures as they are written in it', () => {
    expect(printed.get('de public')?.fileName).toMatch(/^auswertung-besuche-.*-oeffentlich\.pdf$/)
    expect(printed.get('en internal')?.fileName).toMatch(/^analysis-visits-.*-internal\.pdf$/)
    expect(textOf('de internal')).toMatch(/Wichtigkeit[\s\S]*\d,\d/)
    expect(textOf('en internal')).toMatch(/Importance[\s\S]*\d\.\d/)
    for (const paper of ['en public', 'en internal'] as const)
      expect(textOf(paper)).not.toMatch(/Besuche\b|Anteil|Tabelle|Abbildung|geheim|Seite|nichts vorhanden/)
  })

  it('holds in public no more than may leave the office', () => {
    expect(textOf('de internal')).toContain('Nichtöffentlich')
    for (const paper of ['de public', 'en public'] as const)
      expect(textOf(paper)).not.toMatch(/Standort oder Teile davon|Nichtöffentlich|Not public/)
  })

  it('is marked, with headings to every table', async () => {
    for (const { pdf } of printed.values()) {
      const document = await openPdf(pdf)
      expect((await countUnmarked(document)).filter((count) => count > 0)).toEqual([])
      expect(await checkWithQpdf(pdf)).toContain('No syntax or stream encoding errors found')
      expect(readTables(await readStructure(document)).every(({ rows }) => rows.length > 1)).toBe(true)
    }
  })
})
