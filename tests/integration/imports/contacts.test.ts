import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contactField } from '../../../db/slices/imports/comparison/contact-difference.ts'
import { importDraft } from '../../../preload/contract/import-draft.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { newPerson, personFields } from '../../support/records.ts'
import {
  applied,
  chosenFile,
  companyNamed,
  compared,
  comparedAgain,
  editedByHand,
  imported,
  newProfile,
  planFor,
  registerDump,
  rowsOf,
  undone,
} from '../../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const headings = 'Betriebs-Nr.;Firma;PLZ;Ort;Ansprechpartner'
const file = (contact: string, city = 'Bottrop'): readonly string[] => [
  headings,
  `B-1;Amsel GmbH;46236;${city};${contact}`,
  'B-2;Drossel GmbH;46236;Bottrop;Bernd Drossel',
]

const contactsOf = (name: string): readonly string[] =>
  office.read((database) =>
    database
      .prepare(
        `select trim(academic_title || ' ' || given_name || ' ' || family_name) from affiliation
        join person on person.id = affiliation.person_id where organisation_id = ? order by affiliation.id`,
      )
      .pluck()
      .all(companyNamed(office, name))
      .map(String),
  )

const noteOf = (name: string): string =>
  office.read((database) =>
    String(
      database.prepare('select note from organisation where id = ?').pluck().get(companyNamed(office, name)),
    ),
  )

const firstAffiliation = (name: string): { readonly id: number; readonly version: number } => {
  const row = office.read((database) =>
    database
      .prepare('select id, version from affiliation where organisation_id = ? order by id')
      .raw()
      .get(companyNamed(office, name)),
  ) as readonly [number, number]
  return { id: row[0], version: row[1] }
}

/** Writes a note about the person of this family name. */
async function noted(familyName: string): Promise<void> {
  const id = Number(
    office.read((database) =>
      database.prepare('select id from person where family_name = ?').pluck().get(familyName),
    ),
  )
  const fields = personFields({ givenName: 'Berta', familyName, note: 'kennt sich aus' })
  await office.call('people.update', { id, version: 1, fields })
}

describe('a contact person of a company that is known', () => {
  it('is one of several that a cell names, each with what they are there, and none is added twice', async () => {
    await imported(office, file('Anna Amsel'))
    const both = file('Frau Anna Amsel und Berta Ott (Prokura)')
    const draft = await compared(office, both)
    expect(draft.counts).toMatchObject({ changed: 1, same: 1 })
    await applied(office, draft)
    expect(contactsOf('Amsel GmbH')).toEqual(['Anna Amsel', 'Berta Ott'])
    const jobs = office.read((database) =>
      database.prepare('select job_title from affiliation order by id').pluck().all(),
    )
    expect(jobs).toContain('Prokura')
    expect((await compared(office, both)).counts).toMatchObject({ changed: 0, same: 2 })
    await imported(office, ['Firma;PLZ;Ort;Geschäftsführer', 'Meise GmbH;46236;Bottrop;Ida Meise, Jan Meise'])
    expect(contactsOf('Meise GmbH')).toEqual(['Ida Meise', 'Jan Meise'])
  })

  it('is added beside those the office has, found by a search, and goes when the batch is taken back', async () => {
    await imported(office, file('Anna Amsel'))
    const before = registerDump(office)
    const draft = await compared(office, file('Dr. Berta von der Heide'))
    expect(draft.counts).toMatchObject({ changed: 1, same: 1, conflicts: 0 })
    const [row] = await rowsOf(office, draft, 'changed')
    expect(row?.differences).toEqual([
      {
        field: 'contactPerson',
        before: 'Anna Amsel',
        after: 'Dr. Berta von der Heide',
        conflict: null,
      },
    ])
    const { batchId, counts } = await applied(office, draft)
    expect(counts).toMatchObject({ created: 0, updated: 1 })
    expect(contactsOf('Amsel GmbH')).toEqual(['Anna Amsel', 'Dr. Berta von der Heide'])
    const found = await office.call('search.find', { text: 'berta', limit: 20 })
    expect(JSON.stringify(found)).toContain('von der Heide')

    expect(await undone(office, batchId)).toMatchObject({ removed: 0, restored: 1, kept: [] })
    expect(contactsOf('Amsel GmbH')).toEqual(['Anna Amsel'])
    expect(registerDump(office)).toEqual(before)
  })

  it('is added once, however often a file names them and however they are written', async () => {
    await imported(office, file('Anna Amsel'))
    await imported(office, file('Berta Müller'))
    const spellings = [
      'Berta Müller',
      'Müller, Berta',
      'Frau Berta Mueller',
      'Anna Amsel',
      'MÜLLER',
      'Mueller',
    ]
    for (const written of spellings)
      expect((await compared(office, file(written))).counts, written).toMatchObject({ changed: 0, same: 2 })
    expect(contactsOf('Amsel GmbH')).toEqual(['Anna Amsel', 'Berta Müller'])
  })

  it.each(['', '-', 'Frau', 'Herr Prof. Dr.'])('is not named by a row that says %j', async (written) => {
    await imported(office, file('Anna Amsel'))
    expect((await compared(office, file(written))).counts).toMatchObject({ changed: 0, same: 2 })
  })

  it.each(['12345', 'amsel@example.de'])('is not named by %j, which is kept in the note', async (written) => {
    await imported(office, file('Anna Amsel'))
    await imported(office, file(written))
    expect(contactsOf('Amsel GmbH')).toEqual(['Anna Amsel'])
    expect(noteOf('Amsel GmbH')).toBe(`Ansprechpartner: ${written}`)
    expect((await compared(office, file(written))).counts).toMatchObject({ changed: 0, same: 2 })
  })

  it('is added once by a file that names them in several rows', async () => {
    await imported(office, [headings, 'B-1;Amsel Maschinenbau GmbH;46236;Bottrop;'])
    const draft = await compared(office, [
      headings,
      'B-1;Amsel Maschinenbau GmbH;46236;Bottrop;Berta Müller',
      'B-9;Amsel Maschinenbau;46236;Bottrop;Berta Mueller',
    ])
    const organisationId = companyNamed(office, 'Amsel Maschinenbau GmbH')
    await office.call('importDrafts.decide', {
      draftId: draft.draftId,
      target: { rowIds: [2] },
      decision: 'link',
      organisationId,
    })
    await applied(office, draft)
    // the later row has the last word on the name
    expect(contactsOf('Amsel Maschinenbau')).toEqual(['Berta Müller'])
  })

  it('outdates a draft when a person was entered meanwhile', async () => {
    await imported(office, file(''))
    const draft = await compared(office, file('Anna Amsel'))
    await newPerson(office, { givenName: 'Anna', familyName: 'Amsel' }, companyNamed(office, 'Amsel GmbH'))
    await expect(applied(office, draft)).rejects.toThrow('outdated')
    expect((await comparedAgain(office, draft)).counts).toMatchObject({ changed: 0, conflicts: 0 })
  })

  it('is proposed again after the batch was taken back, though the company was edited in between', async () => {
    await imported(office, file('Anna Amsel'))
    const { batchId } = await imported(office, file('Berta Müller'))
    await editedByHand(office, companyNamed(office, 'Amsel GmbH'), { note: 'ruft zurück' })
    await imported(office, file('Berta Müller'))
    await undone(office, batchId)
    expect(contactsOf('Amsel GmbH')).toEqual(['Anna Amsel'])
    expect((await compared(office, file('Berta Müller'))).counts).toMatchObject({ changed: 1 })
  })

  it('waits for a decision where the office keeps contacts of its own', async () => {
    await imported(office, file(''))
    const organisationId = companyNamed(office, 'Amsel GmbH')
    await newPerson(office, { givenName: 'Clara', familyName: 'Amsel' }, organisationId)
    const draft = await compared(office, file('Anna Amsel'))
    expect(draft.counts).toMatchObject({ changed: 0, conflicts: 1 })
    await office.call('importDrafts.decide', {
      draftId: draft.draftId,
      target: { rowIds: [1] },
      decision: 'overwrite',
    })
    await applied(office, draft)
    expect(contactsOf('Amsel GmbH')).toEqual(['Clara Amsel', 'Anna Amsel'])
  })

  it('does not come back once a person has noted that they left', async () => {
    await imported(office, file('Anna Amsel'))
    await office.call('people.endAffiliation', { ...firstAffiliation('Amsel GmbH'), validTo: '2026-01-31' })
    const draft = await compared(office, file('Anna Amsel', 'Bottrop-Kirchhellen'))
    const [row] = await rowsOf(office, draft, 'changed')
    expect(row?.differences.map(({ field }) => field)).toEqual(['city'])
  })

  it('waits for a decision where a person has taken one back', async () => {
    await imported(office, file(''))
    const id = await newPerson(office, { familyName: 'Irrtum' }, companyNamed(office, 'Amsel GmbH'))
    expect(id).toBeGreaterThan(0)
    await office.call('history.undo', {})
    expect(contactsOf('Amsel GmbH')).toEqual([])
    const draft = await compared(office, file('Anna Amsel'))
    expect(draft.counts).toMatchObject({ changed: 0, conflicts: 1 })
  })

  it('stays out where the source may not name any', async () => {
    const profileId = await newProfile(office, {
      policies: [{ field: 'contactPerson', whenDifferent: 'ifEmpty', whenEmpty: 'keep' }],
    })
    await imported(office, file('Anna Amsel'), { profileId })
    const draft = await compared(office, file('Berta Müller'), { profileId })
    expect(draft.counts).toMatchObject({ changed: 0, conflicts: 0 })
  })

  it('stays out where the source may not name any by one of its columns', async () => {
    const policies = [
      { field: 'contactFamilyName' as const, whenDifferent: 'never' as const, whenEmpty: 'keep' as const },
    ]
    const profileId = await newProfile(office, { policies })
    await imported(office, file('Anna Amsel'), { profileId })
    const draft = await compared(office, file('Berta Müller'), { profileId })
    expect(draft.counts).toMatchObject({ changed: 0, conflicts: 0 })
  })

  it('goes with the batch when what was written about them was taken back', async () => {
    await imported(office, file('Anna Amsel'))
    const { batchId } = await imported(office, file('Berta Müller'))
    await noted('Müller')
    await office.call('history.undo', {})
    expect(await undone(office, batchId)).toMatchObject({ kept: [] })
    expect(contactsOf('Amsel GmbH')).toEqual(['Anna Amsel'])
  })

  it('stays when somebody has written about them since, though the batch is taken back', async () => {
    await imported(office, file('Anna Amsel'))
    const { batchId } = await imported(office, file('Berta Müller'))
    await noted('Müller')
    expect((await undone(office, batchId)).kept).toMatchObject([{ name: 'Amsel GmbH' }])
    expect(contactsOf('Amsel GmbH')).toEqual(['Anna Amsel', 'Berta Müller'])
  })

  it('is not taken apart where the column is to stay as it is', async () => {
    const grants = chosenFile(office, file('Team Einkauf'))
    const plan = await planFor(office, grants)
    const mapping = plan.mapping.map((entry) =>
      entry.field === contactField.field ? { ...entry, transform: { kind: 'asIs' as const } } : entry,
    )
    const { jobId } = await office.call('importDrafts.compare', { ...plan, mapping }, grants)
    await applied(office, importDraft.parse((await finishJob(office, jobId)).result))
    const names = office.read((database) =>
      database.prepare('select given_name, family_name from person order by id').raw().all(),
    )
    expect(names).toEqual([
      ['', 'Team Einkauf'],
      ['', 'Bernd Drossel'],
    ])
  })
})
