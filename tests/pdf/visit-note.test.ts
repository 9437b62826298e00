import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GuideLanguage } from '../../preload/contract/guides.ts'
import { openTestOffice, testToday } from '../support/data.ts'
import { loggedFields } from '../support/records.ts'
import { checkWithQpdf, countUnmarked, openPdf, readPages, writePageImages } from './support/inspect.ts'
import { pageFolder, printWithElectron } from './support/print-with-electron.ts'
import { headsAlone, readStructure } from './support/structure.ts'

const said = (question: string, value: string, part = '') => ({ question, part, value, was: '' })
const answers = [
  said('situation', '4'),
  said('obstacles', 'yes', 'energy'),
  said('relocation', 'yes'),
  said('relocation-why', 'Nach Nordstadt'),
  said('factors', '5/2', 'space'),
  said('factors', '4/', 'road'),
  said('wishes', 'Eine Halle am Hafen,\nmit Gleis.'),
  said('impression', 'Wirkt angespannt'),
]

describe.skipIf(process.platform !== 'linux')('the note of a visit as PDF', () => {
  const printed = new Map<GuideLanguage, { fileName: string; pdf: Uint8Array; pages: readonly string[] }>()

  beforeAll(async () => {
    const profileFolder = await mkdtemp(path.join(tmpdir(), 'kontor-note-'))
    const office = await openTestOffice({ folder: profileFolder, request: { mode: 'demo', profileFolder } })
    const { guides } = await office.call('guides.list', {})
    const pictures = await pageFolder('visit-note')
    for (const { language, editions } of guides) {
      const visit = { ...loggedFields(1), status: 'held', occurredOn: testToday } as const
      const { id: visitId, version } = await office.call('visits.log', { ...visit, note: 'Nur für uns' })
      await office.call('guides.record', {
        visitId,
        version,
        editionId: editions[0]?.id ?? 0,
        answers,
        followUps: [
          { kind: 'promise', title: 'Exposé schicken', dueOn: '2026-04-01' },
          { kind: 'task', title: 'Intern nachfragen', dueOn: '2026-04-01' },
        ],
      })
      const {
        fileName,
        version: _version,
        ...document
      } = await office.call('reportDocuments.visitNote', { visitId })
      const [one] = await printWithElectron([document])
      const pdf = one?.pdf ?? new Uint8Array()
      printed.set(language, { fileName, pdf, pages: await readPages(pdf) })
      await writePageImages(pdf, pictures, `visit-note-${language}`)
    }
    await office.close()
    await rm(profileFolder, { recursive: true })
  }, 120_000)

  const textOf = (language: GuideLanguage): string => printed.get(language)?.pages.join('\n') ?? ''

  it('says what was asked and answered, and what was promised, in the language of the guide', () => {
    expect(printed.get('de')?.fileName).toMatch(/^Besuchsvermerk /)
    expect(printed.get('en')?.fileName).toMatch(/^Visit note /)
    expect(textOf('de')).toContain('Besuchsvermerk')
    expect(textOf('de')).toContain('Eine Halle am Hafen')
    expect(textOf('de')).toContain('Exposé schicken')
    expect(textOf('en')).toContain('Visit note')
    expect(textOf('en')).toContain('How is your business doing?')
    expect([...printed.values()].every(({ pages }) => pages.length <= 2)).toBe(true)
  })

  it('leaves out what is for the office alone', () => {
    for (const language of ['de', 'en'] as const)
      for (const internal of [
        'Nordstadt',
        'angespannt',
        'Nur für uns',
        'Intern nachfragen',
        'Warnzeichen',
        'red flag',
      ])
        expect(textOf(language)).not.toContain(internal)
  })

  it('is marked, with headings to every table', async () => {
    for (const { pdf } of printed.values()) {
      const document = await openPdf(pdf)
      expect((await countUnmarked(document)).filter((count) => count > 0)).toEqual([])
      expect(await checkWithQpdf(pdf)).toContain('No syntax or stream encoding errors found')
      expect(headsAlone(await readStructure(document))).toEqual([])
    }
  })
})
