import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DataInput } from '../../preload/contract/index.ts'
import { openTestOffice } from '../support/data.ts'
import { checkWithQpdf, countUnmarked, openPdf, readPages, writePageImages } from './support/inspect.ts'
import { pageFolder, printWithElectron } from './support/print-with-electron.ts'
import { readStructure, readTables } from './support/structure.ts'

type Parameters = DataInput<'reportDocuments.list'>

const column = (name: string, title: string, kind: Parameters['columns'][number]['kind'] = 'text') => ({
  column: name,
  title,
  kind,
  words: {},
})
const all = () => ({ records: { filter: {}, except: [] }, sort: [] })

/** An upright list of a few columns, and one on its side with nearly everything. */
const wanted: Readonly<Record<'people' | 'companies', Parameters>> = {
  people: {
    ...all(),
    list: 'person',
    title: 'Personen',
    note: 'Alle Personen, nach Name',
    columns: [
      column('name', 'Name'),
      column('organisation', 'Organisation'),
      column('phone', 'Telefon'),
      column('contacts', 'Kontakte', 'count'),
    ],
  },
  companies: {
    ...all(),
    list: 'organisation',
    title: 'Unternehmen mit einem Titel, der über mehr als eine Zeile geht, weil jemand genau sein wollte',
    note: 'Alle Unternehmen',
    columns: [
      column('name', 'Name'),
      column('legalForm', 'Rechtsform'),
      column('address', 'Straße und Hausnummer'),
      column('postcode', 'Postleitzahl'),
      column('city', 'Ort'),
      column('district', 'Ortsteil'),
      column('phone', 'Telefon'),
      column('employees', 'Beschäftigte', 'number'),
      column('lastVisitOn', 'Letzter Besuch', 'day'),
      column('themes', 'Themen'),
    ],
  },
}
const names = ['people', 'companies'] as const
type Name = (typeof names)[number]

interface Sample {
  readonly pdf: Uint8Array
  readonly document: PDFDocumentProxy
  readonly pages: readonly string[]
}
const samples = new Map<Name, Sample>()
function sample(name: Name): Sample {
  const found = samples.get(name)
  if (!found) throw new Error(`the list of ${name} was not printed`)
  return found
}

describe.skipIf(process.platform !== 'linux')('a list of the invented city as PDF', () => {
  beforeAll(async () => {
    const profileFolder = await mkdtemp(path.join(tmpdir(), 'kontor-list-'))
    const office = await openTestOffice({
      folder: profileFolder,
      request: { mode: 'demo', profileFolder },
    })
    const documents = await Promise.all(
      names.map((name) => office.call('reportDocuments.list', wanted[name])),
    )
    await office.close()
    await rm(profileFolder, { recursive: true })
    const printed = await printWithElectron(
      documents.map(({ fileName: _fileName, version: _version, ...html }) => html),
    )
    const folder = await pageFolder('lists')
    for (const [index, name] of names.entries()) {
      const pdf = printed[index]?.pdf ?? new Uint8Array()
      samples.set(name, { pdf, document: await openPdf(pdf), pages: await readPages(pdf) })
      await writePageImages(pdf, folder, `list-${name}`)
    }
  }, 120_000)

  it.each(names)('%s: every page has its number and the headings, and all is marked', async (name) => {
    const { pdf, pages, document } = sample(name)
    expect(pages.length).toBeGreaterThan(1)
    for (const [index, text] of pages.entries()) {
      expect(text).toContain(`Seite ${index + 1} von ${pages.length}`)
      expect(text).toContain('Telefon')
    }
    expect((await countUnmarked(document)).filter((count) => count > 0)).toEqual([])
    expect(await checkWithQpdf(pdf)).toContain('No syntax or stream encoding errors found')
  })

  it.each(names)('%s: is one table with a heading for each column', async (name) => {
    const tables = readTables(await readStructure(sample(name).document))
    expect(tables[0]?.rows.length).toBeGreaterThan(20)
  })
})
