import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/engine/connection/open.ts'
import { officeRules } from '../../db/process/tables.ts'
import { shipGuides } from '../../db/slices/guides/index.ts'
import type { AnswerChange, GuideLanguage } from '../../preload/contract/guides.ts'
import type { DataInput } from '../../preload/contract/index.ts'
import { openTestOffice, testNow, testToday, type TestOffice } from '../support/data.ts'
import { guideContents, guideQuestion, loggedFields, newOrganisation } from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const shipped = async (language: GuideLanguage = 'de') => {
  const { guides } = await office.call('guides.list', {})
  const edition = guides.find((guide) => guide.language === language && guide.isShipped)?.editions[0]
  if (edition === undefined) throw new Error('no guide is shipped')
  return edition.id
}

async function visitOf(organisationId: number, status: 'planned' | 'held' = 'planned'): Promise<number> {
  const visit = { ...loggedFields(organisationId), status, occurredOn: testToday }
  return (await office.call('visits.log', visit)).id
}

const change = (question: string, value: string, was = '', part = ''): AnswerChange => ({
  question,
  part,
  value,
  was,
})

const recorded = (visitId: number) => office.call('guides.ofVisit', { visitId })

async function record(visitId: number, rest: Partial<DataInput<'guides.record'>>) {
  const { visit } = await recorded(visitId)
  return office.call('guides.record', { visitId, version: visit.version, ...rest })
}

describe('the guides of an office', () => {
  it('are there from the beginning, in both languages, and once', async () => {
    const { guides } = await office.call('guides.list', {})
    expect(guides.map(({ name, language }) => `${name} ${language}`).toSorted()).toEqual([
      'Business visit en',
      'Unternehmensbesuch de',
    ])
    const database = openDatabase(office.file(), officeRules)
    const sets = () => database.raw.prepare('select count(*) from change_set').pluck().get()
    const before = sets()
    await shipGuides(database, testNow)
    expect(sets()).toBe(before)
    await database.close()
  })

  it('are put out of use, but those that come with Kontor are not deleted', async () => {
    const { guides } = await office.call('guides.list', {})
    const [guide] = guides
    if (guide === undefined) throw new Error('no guide')
    const { id, version } = guide
    expect(await office.client.call('guides.remove', { id, version })).toMatchObject({
      error: { messageKey: 'guides.error.shipped' },
    })
    await office.call('guides.setActive', { id, version, isActive: false })
    expect((await office.call('guides.list', {})).guides.find((one) => one.id === id)?.isActive).toBe(false)
  })

  it('are drafts until they are released, and stay afterwards as they are', async () => {
    const { id: guideId, editionId } = await office.call('guides.create', {
      name: 'Messebesuch',
      language: 'de',
      copyOf: null,
    })
    const refused = async (version: number) =>
      office.client.call('guides.release', { id: editionId, version })
    expect(await refused(1)).toMatchObject({ error: { messageKey: 'guides.error.notReady' } })
    const visitId = await visitOf(await newOrganisation(office))
    const contents = guideContents([guideQuestion({ key: 'stand' })])
    const { version } = await office.call('guides.save', { id: editionId, version: 1, contents })
    const soon = { visitId, version: 1, editionId }
    expect(await office.client.call('guides.record', soon)).toMatchObject({
      error: { messageKey: 'guides.error.notReleased' },
    })
    await office.call('guides.release', { id: editionId, version })
    await record(visitId, { editionId, answers: [change('stand', 'Gut besucht')] })

    const changed = guideContents([guideQuestion({ key: 'stand', text: 'Anders gefragt' })])
    expect(
      await office.client.call('guides.save', { id: editionId, version: version + 1, contents: changed }),
    ).toMatchObject({ error: { messageKey: 'guides.error.released' } })
    const draft = await office.call('guides.draft', { guideId })
    expect(draft.id).not.toBe(editionId)
    expect(await office.call('guides.draft', { guideId })).toEqual(draft)
    await office.call('guides.save', { ...draft, contents: changed })
    await office.call('guides.release', { id: draft.id, version: draft.version + 1 })
    expect((await recorded(visitId)).edition).toMatchObject({ id: editionId, number: 1, contents })
    expect(await office.call('guides.edition', { id: draft.id })).toMatchObject({ number: 2, visits: 0 })
  })
})

describe('recording a visit', () => {
  it('is one change with answers, note, people, tasks and promises, taken back at once', async () => {
    const organisationId = await newOrganisation(office)
    const visitId = await visitOf(organisationId)
    const before = await recorded(visitId)
    await record(visitId, {
      editionId: await shipped(),
      answers: [change('situation', '4'), change('factors', '5/2', '', 'space')],
      note: 'Gutes Gespräch',
      status: 'held',
      newPeople: [{ name: 'Berta Buche', jobTitle: 'Inhaberin' }],
      followUps: [
        { kind: 'promise', title: 'Unterlagen schicken', dueOn: '2026-04-01' },
        { kind: 'task', title: 'Nachfragen', dueOn: '2026-05-01' },
      ],
    })
    const after = await recorded(visitId)
    expect(after.visit).toMatchObject({ status: 'held', note: 'Gutes Gespräch' })
    expect(after.visit.people.map(({ name }) => name)).toEqual(['Berta Buche'])
    expect(after.answers).toEqual([
      { question: 'situation', part: '', value: '4' },
      { question: 'factors', part: 'space', value: '5/2' },
    ])
    expect(after.tasks.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'promise Unterlagen schicken',
      'task Nachfragen',
    ])
    const { undone } = await office.call('history.undo', {})
    expect(undone?.command).toBe('guides.record')
    expect(await recorded(visitId)).toMatchObject({
      answers: [],
      tasks: [],
      edition: null,
      visit: { status: before.visit.status, note: before.visit.note },
    })
  })

  it('writes a part of the answers and leaves the others', async () => {
    const visitId = await visitOf(await newOrganisation(office))
    await record(visitId, { editionId: await shipped(), answers: [change('situation', '4')] })
    await record(visitId, { answers: [change('wishes', 'Eine Halle')] })
    await record(visitId, {
      answers: [change('situation', '', '4'), change('wishes', 'Ein Gleis', 'Eine Halle')],
    })
    expect((await recorded(visitId)).answers).toEqual([{ question: 'wishes', part: '', value: 'Ein Gleis' }])
  })

  it('keeps what was answered before another guide was chosen, or none', async () => {
    const { editionId } = await office.call('guides.create', { name: 'Kurz', language: 'de', copyOf: null })
    const contents = guideContents([guideQuestion({ key: 'only', kind: 'text' })])
    const { version } = await office.call('guides.save', { id: editionId, version: 1, contents })
    await office.call('guides.release', { id: editionId, version })
    const visitId = await visitOf(await newOrganisation(office))
    await record(visitId, { editionId, answers: [change('wishes', 'Eine Halle'), change('only', 'Ja')] })
    await record(visitId, { editionId: null, answers: [change('situation', '4')] })
    const { answers, edition } = await recorded(visitId)
    expect(answers.map(({ question }) => question)).toEqual(['wishes', 'only', 'situation'])
    expect(edition).toBeNull()
  })

  it('refuses an answer that was changed meanwhile, one that fits no question, and a visit held ahead', async () => {
    const visitId = await visitOf(await newOrganisation(office))
    await record(visitId, { editionId: await shipped(), answers: [change('situation', '4')] })
    const { visit } = await recorded(visitId)
    const refused = async (rest: Partial<DataInput<'guides.record'>>) =>
      office.client.call('guides.record', { visitId, version: visit.version, ...rest })
    expect(await refused({ answers: [change('situation', '5', '3')] })).toMatchObject({
      error: { code: 'CONFLICT' },
    })
    expect(await refused({ answers: [change('situation', '7', '4')] })).toMatchObject({
      error: { messageKey: 'guides.error.answer' },
    })
    expect(await refused({ answers: [change('unbekannt', 'ja')] })).toMatchObject({
      error: { messageKey: 'guides.error.answer' },
    })
    expect(await refused({ status: 'held', occurredOn: '2999-01-01' })).toMatchObject({
      error: { messageKey: 'visits.error.inFuture' },
    })
    expect((await recorded(visitId)).visit.version).toBe(visit.version)
  })

  it('goes with the visit into the bin and comes back with it', async () => {
    const visitId = await visitOf(await newOrganisation(office))
    await record(visitId, { editionId: await shipped(), answers: [change('situation', '4')] })
    const { visit } = await recorded(visitId)
    await office.call('visits.remove', { id: visitId, version: visit.version })
    expect(office.read((db) => db.prepare('select count(*) from visit_answer').pluck().get())).toBe(0)
    await office.call('history.undo', {})
    expect((await recorded(visitId)).answers).toHaveLength(1)
  })

  it('is told in the history of the visit in the words of the guide', async () => {
    const visitId = await visitOf(await newOrganisation(office))
    await record(visitId, {
      editionId: await shipped(),
      answers: [change('jobs', 'more'), change('factors', '5/2', '', 'space')],
    })
    const page = { offset: 0, limit: 20 }
    const { entries } = await office.call('history.ofRecord', { entity: 'visit', id: visitId, ...page })
    const told = entries.flatMap(({ changes }) => changes).filter(({ entity }) => entity === 'visit_answer')
    expect(told.map(({ name, fields }) => [name, fields.map(({ to }) => to)])).toEqual([
      [
        'Wie wird sich die Zahl Ihrer Beschäftigten in den nächsten zwölf Monaten entwickeln?',
        ['Sie steigt'],
      ],
      [
        'Wie wichtig sind Ihnen diese Standortfaktoren, und wie zufrieden sind Sie damit? – Gewerbeflächen und Räume',
        ['Wichtigkeit 5, Zufriedenheit 2'],
      ],
    ])
  })

  it('goes back with the visit to an earlier state', async () => {
    const visitId = await visitOf(await newOrganisation(office))
    await record(visitId, {
      editionId: await shipped(),
      answers: [change('situation', '4'), change('wishes', 'Halle')],
    })
    const page = { entity: 'visit', id: visitId, offset: 0, limit: 20 } as const
    const [first] = (await office.call('history.ofRecord', page)).entries
    await record(visitId, { answers: [change('situation', '2', '4'), change('wishes', '', 'Halle')] })
    const { visit } = await recorded(visitId)
    await office.call('history.restore', {
      entity: 'visit',
      id: visitId,
      version: visit.version,
      changeSetId: first?.changeSetId ?? 0,
    })
    const said = (await recorded(visitId)).answers.map(({ question, value }) => `${question} ${value}`)
    expect(said.toSorted()).toEqual(['situation 4', 'wishes Halle'])
  })

  it('moves with the visit when its company is merged into another', async () => {
    const [keepId, mergeId] = [await newOrganisation(office), await newOrganisation(office)]
    const visitId = await visitOf(mergeId)
    await record(visitId, { editionId: await shipped(), answers: [change('relocation', 'yes')] })
    await office.call('duplicates.merge', { keepId, keepVersion: 1, mergeId, mergeVersion: 1, choices: {} })
    expect((await recorded(visitId)).visit.organisation.id).toBe(keepId)
    const { flags } = await office.call('guides.flags', { organisationId: keepId })
    expect(flags.map(({ visit }) => visit?.id)).toEqual([visitId])
  })

  it('is found by what was answered in words', async () => {
    const visitId = await visitOf(await newOrganisation(office))
    await record(visitId, { editionId: await shipped(), answers: [change('wishes', 'Gleisanschluss')] })
    const found = async () =>
      (await office.call('search.find', { text: 'gleisansch', limit: 20, textsMax: 20 })).texts.map(
        ({ kind, id, passage }) => [kind, id, passage],
      )
    expect(await found()).toEqual([['visit', visitId, 'Gleisanschluss']])
    await record(visitId, { answers: [change('wishes', '', 'Gleisanschluss')] })
    expect(await found()).toEqual([])
  })
})

describe('a red flag', () => {
  const flags = async (organisationId: number) =>
    (await office.call('guides.flags', { organisationId })).flags.map(({ task }) => task.redFlag)

  it('is a task of the visitor with a day, in the same change', async () => {
    const organisationId = await newOrganisation(office)
    const visitId = await visitOf(organisationId)
    const { raised } = await record(visitId, {
      editionId: await shipped(),
      answers: [change('relocation', 'yes')],
    })
    const [flag] = raised
    expect(flag?.question).toBe('relocation')
    expect(flag?.task).toMatchObject({
      kind: 'task',
      title: 'Warnzeichen nachgehen: Verlagerung',
      redFlag: 'relocation',
      owner: { name: 'Anna Amsel' },
      organisation: { id: organisationId },
      status: 'open',
    })
    expect(flag?.task.note).toContain('Erwägen Sie, in den nächsten zwölf Monaten')
    expect(await flags(organisationId)).toEqual(['relocation'])
  })

  it('goes when the answer is changed back before anybody worked on it, and stays otherwise, with a say', async () => {
    const organisationId = await newOrganisation(office)
    const visitId = await visitOf(organisationId)
    await record(visitId, { editionId: await shipped(), answers: [change('jobs', 'fewer')] })
    const { takenBack, raised } = await record(visitId, { answers: [change('jobs', 'more', 'fewer')] })
    expect(takenBack).toEqual(['Warnzeichen nachgehen: Verkleinerung'])
    const [flag] = raised
    if (flag === undefined) throw new Error('nothing was raised')
    expect(await flags(organisationId)).toEqual(['expansion'])
    const { id, version } = flag.task
    await office.call('tasks.postpone', { id, version, dueOn: '2026-12-31' })
    const after = await record(visitId, { answers: [change('jobs', 'same', 'more')] })
    expect(after).toMatchObject({ takenBack: [], kept: ['Warnzeichen nachgehen: Erweiterung'], raised: [] })
    expect(await flags(organisationId)).toEqual(['expansion'])
  })

  it('is not raised again by an answer that stays, and goes with its task', async () => {
    const organisationId = await newOrganisation(office)
    const visitId = await visitOf(organisationId)
    const { raised } = await record(visitId, {
      editionId: await shipped(),
      answers: [change('relocation', 'yes')],
    })
    const [flag] = raised
    if (flag === undefined) throw new Error('nothing was raised')
    const { id, version } = flag.task
    await office.call('tasks.setStatus', { id, version, status: 'done', answer: 'Bleibt' })
    expect(await flags(organisationId)).toEqual([])
    expect((await record(visitId, { answers: [change('situation', '3')] })).raised).toEqual([])
    expect(await flags(organisationId)).toEqual([])
  })

  it('follows an edition that asks the question no more', async () => {
    const organisationId = await newOrganisation(office)
    const visitId = await visitOf(organisationId)
    await record(visitId, { editionId: await shipped(), answers: [change('relocation', 'yes')] })
    expect((await record(visitId, { editionId: null })).takenBack).toHaveLength(1)
    const again = await record(visitId, { editionId: await shipped('en') })
    expect(again.raised.map(({ task }) => task.title)).toEqual(['Follow up red flag: relocation'])
    expect((await recorded(visitId)).answers).toHaveLength(1)
  })

  it('is a column of the companies, and follows the task', async () => {
    const [first, other] = [
      await newOrganisation(office, { name: 'Amsel GmbH' }),
      await newOrganisation(office, { name: 'Buche GmbH' }),
    ]
    const visitId = await visitOf(first)
    const rows = async (redFlag?: string) => {
      const parts =
        redFlag === undefined ? [] : [{ column: 'redFlagKinds', operator: 'hasOneOf', values: [redFlag] }]
      const where = { match: 'all', parts }
      const listed = await office.call('lists.rows', {
        list: 'organisation',
        offset: 0,
        limit: 10,
        filter: (redFlag === undefined ? {} : { where }) as never,
        sort: [],
        columns: ['redFlagKinds'],
      })
      return listed.rows.map(({ id, cells }) => [id, cells['redFlagKinds']])
    }
    const { raised } = await record(visitId, {
      editionId: await shipped(),
      answers: [change('relocation', 'yes'), change('lease', 'yes')],
    })
    expect(await rows()).toEqual([
      [first, 'lease,relocation'],
      [other, null],
    ])
    expect(await rows('lease')).toEqual([[first, 'lease,relocation']])
    for (const { task } of raised)
      await office.call('tasks.setStatus', { id: task.id, version: task.version, status: 'done' })
    expect(await rows('lease')).toEqual([])
  })

  it('stands on the timeline with how much was answered', async () => {
    const organisationId = await newOrganisation(office)
    const visitId = await visitOf(organisationId)
    await record(visitId, {
      editionId: await shipped(),
      answers: [change('relocation', 'yes'), change('situation', '4')],
    })
    const { entries } = await office.call('timeline.list', { organisationId, kinds: ['visit'], limit: 5 })
    expect(entries.map(({ guide }) => guide)).toMatchObject([
      { name: 'Unternehmensbesuch', answered: 2, redFlags: 1 },
    ])
  })
})
