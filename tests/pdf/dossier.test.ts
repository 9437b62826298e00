import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice } from '../support/data.ts'
import { checkWithQpdf, countUnmarked, openPdf, readPages, writePageImages } from './support/inspect.ts'
import { pageFolder, printWithElectron } from './support/print-with-electron.ts'
import { headsAlone, readStructure } from './support/structure.ts'

describe.skipIf(process.platform !== 'linux')('dossiers of the invented city as PDF', () => {
  let pdf: Uint8Array = new Uint8Array()
  let pages: readonly string[] = []
  let names: readonly string[] = []

  beforeAll(async () => {
    const profileFolder = await mkdtemp(path.join(tmpdir(), 'kontor-dossier-'))
    const office = await openTestOffice({ folder: profileFolder, request: { mode: 'demo', profileFolder } })
    const companies = office.read((raw) =>
      raw
        .prepare<[], { id: number; name: string }>(
          `select organisation.id, name from organisation where organisation.kind = 'company'
          order by (select count(*) from visit where organisation_id = organisation.id)
            + (select count(*) from task where organisation_id = organisation.id and status = 'open') desc, id limit 3`,
        )
        .all(),
    )
    names = companies.map(({ name }) => name)
    const {
      fileName: _fileName,
      version: _version,
      ...document
    } = await office.call('reportDocuments.dossier', {
      organisationIds: companies.map(({ id }) => id),
      language: 'de',
    })
    await office.close()
    await rm(profileFolder, { recursive: true })
    const [printed] = await printWithElectron([document])
    pdf = printed?.pdf ?? new Uint8Array()
    pages = await readPages(pdf)
    await writePageImages(pdf, await pageFolder('dossier'), 'dossier')
  }, 120_000)

  it('have one or two pages each, which begin with the company', () => {
    const beginnings = names.map((name) => pages.findIndex((page) => page.startsWith(name)))
    expect(beginnings[0]).toBe(0)
    const lengths = beginnings.map((beginning, place) => (beginnings[place + 1] ?? pages.length) - beginning)
    expect(lengths.every((length) => length === 1 || length === 2)).toBe(true)
  })

  it('are marked, with headings to every table, and say whom they are for', async () => {
    const document = await openPdf(pdf)
    expect((await countUnmarked(document)).filter((count) => count > 0)).toEqual([])
    expect(await checkWithQpdf(pdf)).toContain('No syntax or stream encoding errors found')
    expect(headsAlone(await readStructure(document))).toEqual([])
    expect(pages.every((page) => page.includes('Nur für den Dienstgebrauch'))).toBe(true)
  })
})
