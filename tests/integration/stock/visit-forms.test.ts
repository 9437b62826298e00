import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FormData } from '../../../db/slices/visit-forms/form-data.ts'
import { testToday, type TestOffice } from '../../support/data.ts'
import { answersOf, formIn, formToken, promisedRow } from '../../support/form-office.ts'
import { loggedFields, newOrganisation } from '../../support/records.ts'
import { DesksApart } from '../../support/stock/desks-apart.ts'

let desks: DesksApart
let visitId: number
let form: FormData
beforeEach(async () => {
  desks = await DesksApart.open()
  const { one, two } = desks
  const organisationId = await newOrganisation(one, { name: 'Amsel GmbH' })
  const planned = { ...loggedFields(organisationId), status: 'planned' as const, occurredOn: testToday }
  visitId = (await one.call('visits.log', planned)).id
  const { guides } = await one.call('guides.list', {})
  const editionId = guides.find(({ language }) => language === 'de')?.editions[0]?.id ?? 0
  await one.call('guides.record', { visitId, version: 1, editionId })
  form = await savedForm(one)
  await desks.synced(one, two)
})
afterEach(() => desks.close())

async function savedForm(office: TestOffice): Promise<FormData> {
  const file = path.join(office.folder, 'form.html')
  const wish = { visitId, file: formToken, withPeople: true, withRecorded: true }
  await office.call('visitForms.save', wish, { [formToken]: file })
  return formIn(file)
}

const other = { id: 'cccccccccccccccc', text: 'Rückruf', dueOn: '2026-04-02' }
const person = { id: 'bbbbbbbbbbbbbbbb', name: 'Otto Neu', jobTitle: 'Leiter' }
const said = {
  answers: [['relocation', '', 'yes']],
  note: 'Gut gelaufen',
  newPeople: [person],
  promises: [promisedRow],
}

const lookAt = async (office: TestOffice, what: object) => {
  const bytes = new Uint8Array(answersOf(form, what))
  const { heldId } = await office.call('visitForms.lookAtBytes', { bytes, visitId })
  return { heldId, ...(await office.call('visitForms.compare', { heldId })) }
}
async function takenOver(office: TestOffice, what: object, decisions: Record<string, 'here' | 'there'> = {}) {
  const { heldId, visit } = await lookAt(office, what)
  return office.call('visitForms.apply', { heldId, version: visit.version, decisions })
}

/** What stands there of the file, whichever desk looks. */
const stands = (office: TestOffice) =>
  office.read((raw) => ({
    promises: raw
      .prepare(
        "select title || ' ' || due_on from task where kind = 'promise' and visit_id = ? order by title, due_on",
      )
      .pluck()
      .all(visitId),
    people: raw
      .prepare(
        `select given_name || ' ' || family_name || ', ' || group_concat(job_title) from person
        join affiliation on affiliation.person_id = person.id group by person.id order by family_name`,
      )
      .pluck()
      .all(),
    present: raw.prepare('select count(*) from visit_person where visit_id = ?').pluck().get(visitId),
    note: raw.prepare('select note from visit where id = ?').pluck().get(visitId),
  }))
const once = {
  promises: ['Plan schicken 2026-04-01'],
  people: ['Otto Neu, Leiter'],
  present: 1,
  note: 'Gut gelaufen',
}
const none = { promises: [], people: [], present: 0, note: '' }

const told = (office: TestOffice) =>
  office.read((raw) =>
    raw.prepare('select kind, entity, field, mine, theirs from conflict order by id').all(),
  ) as {
    kind: string
    entity: string
    field: string | null
    mine: string
    theirs: string
  }[]

/** What every desk has to hold alike. */
const dump = (office: TestOffice) =>
  office.read((raw) =>
    ['task', 'person', 'affiliation', 'visit_person', 'visit_form', 'visit_answer', 'visit', 'conflict'].map(
      (table) => raw.prepare(`select * from ${table} order by id`).all(),
    ),
  )

describe('a file of answers that two desks take over, neither having heard of the other', () => {
  for (const first of ['one', 'two'] as const)
    it(`is there once, and nobody is asked anything; desk ${first} publishes first`, async () => {
      const { one, two } = desks
      desks.part()
      await takenOver(one, said)
      two.setNow('2026-03-11T16:00:00.000Z')
      await takenOver(two, said)
      await desks.meet()
      await (first === 'one' ? desks.synced(one, two, one) : desks.synced(two, one, two))
      expect(stands(one)).toEqual(once)
      expect(dump(two)).toEqual(dump(one))
      expect(told(one)).toEqual([])
      expect((await one.call('guides.flags', {})).flags).toHaveLength(1)
      // read once more, there is nothing left to say
      expect((await lookAt(two, said)).lines).toEqual([])
    })

  it('differs where it was saved twice: theirs stands, mine is told, and what only one has is there', async () => {
    const { one, two } = desks
    desks.part()
    await takenOver(one, said)
    const later = { ...promisedRow, text: 'Zwei Pläne schicken' }
    const renamed = { ...person, jobTitle: 'Prokurist' }
    await takenOver(two, { ...said, newPeople: [renamed], promises: [later, other] })
    await desks.meet()
    await desks.synced(one, two, one)
    expect(stands(one)).toEqual({
      ...once,
      promises: ['Plan schicken 2026-04-01', 'Rückruf 2026-04-02'],
    })
    expect(dump(two)).toEqual(dump(one))
    expect(told(one)).toEqual([
      {
        kind: 'replaced',
        entity: 'affiliation',
        field: 'job_title',
        mine: '"Prokurist"',
        theirs: '"Leiter"',
      },
      {
        kind: 'replaced',
        entity: 'task',
        field: 'title',
        mine: '"Zwei Pläne schicken"',
        theirs: '"Plan schicken"',
      },
    ])
    // the later file is read again: the row is changed, not entered a second time
    const { heldId, lines, visit } = await lookAt(one, {
      ...said,
      newPeople: [renamed],
      promises: [later, other],
    })
    expect(lines.map(({ key, here, there, state }) => [key, here, there, state])).toEqual([
      [`new/${person.id}`, 'Otto Neu, Leiter', 'Otto Neu, Prokurist', 'conflict'],
      [`promise/${promisedRow.id}`, 'Plan schicken', 'Zwei Pläne schicken', 'conflict'],
    ])
    const decisions = { [`new/${person.id}`]: 'there', [`promise/${promisedRow.id}`]: 'there' } as const
    await one.call('visitForms.apply', { heldId, version: visit.version, decisions })
    expect(stands(one)).toEqual({
      ...once,
      promises: ['Rückruf 2026-04-02', 'Zwei Pläne schicken 2026-04-01'],
      people: ['Otto Neu, Prokurist'],
    })
  })

  it('that somebody has worked on meanwhile keeps what was written on it', async () => {
    const { one, two } = desks
    desks.part()
    await takenOver(one, said)
    await takenOver(two, said)
    const [own] = (await two.call('guides.ofVisit', { visitId })).tasks.filter(
      ({ kind }) => kind === 'promise',
    )
    const { id, version } = await two.call('tasks.get', { id: own?.id ?? 0 })
    await two.call('tasks.postpone', { id, version, dueOn: '2026-05-04' })
    await desks.meet()
    await desks.synced(one, two, one)
    expect(stands(one)).toEqual({ ...once, promises: ['Plan schicken 2026-05-04'] })
    expect(dump(two)).toEqual(dump(one))
    expect(told(one)).toEqual([])
  })

  it('stays where only one of them takes it back', async () => {
    const { one, two } = desks
    desks.part()
    await takenOver(one, said)
    await takenOver(two, said)
    await two.call('history.undo', {})
    expect(stands(two)).toEqual(none)
    await desks.meet()
    await desks.synced(one, two, one)
    expect(stands(one)).toEqual(once)
    expect(dump(two)).toEqual(dump(one))
  })

  it('goes at both where the desk whose work stands takes it back, and comes again from the file', async () => {
    const { one, two } = desks
    desks.part()
    await takenOver(one, said)
    await takenOver(two, said)
    await desks.meet()
    await desks.synced(one, two, one)
    await one.call('history.undo', {})
    await desks.synced(one, two)
    expect(stands(one)).toEqual(none)
    expect(dump(two)).toEqual(dump(one))
    await takenOver(two, said)
    await desks.synced(two, one)
    expect(stands(one)).toEqual(once)
  })

  it('is there once with three desks', async () => {
    const { one, two } = desks
    const three = await desks.another('Zimmer 14')
    desks.part()
    for (const office of [one, two, three]) await takenOver(office, said)
    await takenOver(three, { ...said, promises: [promisedRow, other] })
    await desks.meet()
    await desks.synced(three, two, one, three, two)
    expect(stands(one)).toEqual({ ...once, promises: [...once.promises, 'Rückruf 2026-04-02'] })
    expect(dump(two)).toEqual(dump(one))
    expect(dump(three)).toEqual(dump(one))
    expect(told(one)).toEqual([])
  })

  it('with another answer leaves nothing to take back at the desk that came second but what only it had', async () => {
    const { one, two } = desks
    desks.part()
    const jobs = (value: string) => ({ ...said, answers: [['jobs', '', value]] })
    await takenOver(one, jobs('more'))
    await takenOver(two, jobs('fewer'))
    await desks.meet()
    await desks.synced(one, two, one)
    const before = stands(two)
    expect(before).toEqual(once)
    await two.client.call('history.undo', {})
    await desks.synced(two, one)
    expect(stands(one)).toEqual(once)
    expect(dump(two)).toEqual(dump(one))
  })

  it('taken over, taken back and taken over again while apart is there once', async () => {
    const { one, two } = desks
    desks.part()
    await takenOver(one, said)
    await one.call('history.undo', {})
    await one.call('history.redo', {})
    await takenOver(two, said)
    await two.call('history.undo', {})
    await takenOver(two, said)
    await desks.meet()
    await desks.synced(two, one, two)
    expect(stands(one)).toEqual(once)
    expect(dump(two)).toEqual(dump(one))
    expect(told(one)).toEqual([])
  })
})
