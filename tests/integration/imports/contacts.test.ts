import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contactField } from '../../../db/imports/comparison/contact-difference.ts'
import { importDraft } from '../../../preload/contract/import-draft.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { newPerson, personFields } from '../../support/records.ts'
import {
  applied,
  chosenFile,
  companyNamed,
  compared,
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

const firstAffiliation = (name: string): { readonly id: number; readonly version: number } => {
  const row = office.read((database) =>
    database
      .prepare('select id, version from affiliation where organisation_id = ? order by id')
      .raw()
      .get(companyNamed(office, name)),
  ) as readonly [number, number]
  return { id: row[0], version: row[1] }
}

describe('a contact person of a company that is known', () => {
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
    for (const written of ['Berta Müller', 'Müller, Berta', 'Frau Berta Mueller', 'Anna Amsel', 'Müller'])
      expect((await compared(office, file(written))).counts, written).toMatchObject({ changed: 0, same: 2 })
    expect(contactsOf('Amsel GmbH')).toEqual(['Anna Amsel', 'Berta Müller'])
  })

  it('is not named by a row that says nothing of one', async () => {
    await imported(office, file('Anna Amsel'))
    expect((await compared(office, file(''))).counts).toMatchObject({ changed: 0, same: 2 })
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

  it('stays when somebody has written about them since, though the batch is taken back', async () => {
    await imported(office, file('Anna Amsel'))
    const { batchId } = await imported(office, file('Berta Müller'))
    const id = Number(
      office.read((database) =>
        database.prepare("select id from person where family_name = 'Müller'").pluck().get(),
      ),
    )
    const fields = personFields({ givenName: 'Berta', familyName: 'Müller', note: 'kennt sich aus' })
    await office.call('people.update', { id, version: 1, fields })
    await undone(office, batchId)
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
