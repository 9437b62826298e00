import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testToday } from '../support/data.ts'
import { answersOf, FormOffice, formToken, promisedRow, statesOf } from '../support/form-office.ts'
import { guideContents, guideQuestion, loggedFields, newPerson } from '../support/records.ts'

let at: FormOffice
beforeEach(async () => {
  at = await FormOffice.open()
})
afterEach(() => at.close())

describe('answers from on the way', () => {
  it('are taken over as one change with promises and red flags, which can be taken back', async () => {
    const form = await at.savedForm()
    const { heldId, lines, notices, visit } = await at.compared(
      answersOf(form, {
        answers: [
          ['moving', '', 'yes'],
          ['where', '', '</script><b>nebenan'],
          ['site', 'roads', '5/2'],
          ['jobs', '', '12.5'],
        ],
        note: 'Gut gelaufen',
        newPeople: [{ id: 'bbbbbbbbbbbbbbbb', name: 'Otto Neu', jobTitle: 'Leiter' }],
        promises: [promisedRow],
      }),
    )
    expect(notices).toEqual([])
    expect(lines.map(({ about, there, state }) => [about, there, state])).toEqual([
      ['Ziehen Sie um?', 'ja', 'fresh'],
      ['Wohin?', '</script><b>nebenan', 'fresh'],
      ['Standort – Straßen', 'Wichtigkeit 5, Zufriedenheit 2', 'fresh'],
      ['Stellen', '12,5\u00a0Stellen', 'fresh'],
      ['', 'Gut gelaufen', 'fresh'],
      ['', 'Otto Neu, Leiter', 'fresh'],
      ['2026-04-01', 'Plan schicken', 'fresh'],
    ])
    const applied = await at.office.call('visitForms.apply', {
      heldId,
      version: visit.version,
      decisions: {},
    })
    expect(applied).toMatchObject({ id: at.visitId, promises: 1 })
    const after = await at.recorded()
    expect(after.visit).toMatchObject({
      status: 'held',
      note: 'Gut gelaufen',
      people: [{ name: 'Otto Neu' }],
    })
    expect(after.answers).toContainEqual({ question: 'jobs', part: '', value: '12.5' })
    expect(after.tasks).toMatchObject([{ kind: 'promise', title: 'Plan schicken', dueOn: '2026-04-01' }])

    await at.office.call('history.undo', {})
    const before = await at.recorded()
    expect(before).toMatchObject({
      answers: [],
      tasks: [],
      visit: { status: 'planned', note: '', people: [] },
    })
    expect((await at.compared(answersOf(form, { promises: [promisedRow] }))).lines).toMatchObject([
      { state: 'fresh' },
    ])
  })

  it('that were changed here meanwhile are decided one by one; nothing is overwritten silently', async () => {
    await at.record({
      note: 'Vorher',
      answers: [{ question: 'where', part: '', value: 'Hafen', was: '' }],
    })
    const form = await at.savedForm()
    expect(form.answers).toEqual([['where', '', 'Hafen']])
    await at.record({
      note: 'Im Büro ergänzt',
      answers: [
        { question: 'moving', part: '', value: 'no', was: '' },
        { question: 'where', part: '', value: 'Nordpark', was: 'Hafen' },
      ],
    })
    const bytes = answersOf(form, {
      answers: [
        ['moving', '', 'yes'],
        ['where', '', 'Südring'],
        ['jobs', '', '3'],
      ],
      note: 'Unterwegs geschrieben',
    })
    const { heldId, lines, visit } = await at.compared(bytes)
    expect(statesOf(lines)).toEqual({
      'answer/moving/': 'conflict null',
      'answer/where/': 'conflict null',
      'answer/jobs/': 'fresh there',
      note: 'conflict both',
    })
    const input = { heldId, version: visit.version }
    expect(await at.office.fail('visitForms.apply', { ...input, decisions: {} })).toMatchObject({
      messageKey: 'visitForms.undecided',
    })
    const decisions = { 'answer/moving/': 'here', 'answer/where/': 'both' } as const
    expect(await at.office.fail('visitForms.apply', { ...input, version: 1, decisions })).toMatchObject({
      code: 'CONFLICT',
    })
    await at.office.call('visitForms.apply', { ...input, decisions })
    const after = await at.recorded()
    expect(after.visit.note).toBe('Im Büro ergänzt\n\nUnterwegs geschrieben')
    expect(Object.fromEntries(after.answers.map(({ question, value }) => [question, value]))).toEqual({
      jobs: '3',
      moving: 'no',
      where: 'Nordpark\n\nSüdring',
    })

    const again = await at.compared(bytes)
    expect(again.notices).toEqual(['readBefore'])
    expect(statesOf(again.lines)).toEqual({
      'answer/moving/': 'again here',
      'answer/where/': 'again here',
      note: 'again here',
    })
  })

  it('make a promise once, however often the file is read, and say where it was changed since', async () => {
    const form = await at.savedForm()
    const first = await at.compared(
      answersOf(form, { promises: [promisedRow], answers: [['jobs', '', '1']] }),
    )
    await at.office.call('visitForms.apply', {
      heldId: first.heldId,
      version: first.visit.version,
      decisions: {},
    })
    const later = await at.compared(
      answersOf(form, {
        answers: [['jobs', '', '2']],
        promises: [promisedRow, { ...promisedRow, id: 'cccccccccccccccc', text: 'Rückruf' }],
      }),
    )
    expect(statesOf(later.lines)).toEqual({
      'answer/jobs/': 'fresh there',
      'promise/cccccccccccccccc': 'fresh there',
    })
    await at.office.call('visitForms.apply', {
      heldId: later.heldId,
      version: later.visit.version,
      decisions: {},
    })
    expect((await at.recorded()).tasks.map(({ title }) => title).toSorted()).toEqual([
      'Plan schicken',
      'Rückruf',
    ])
    const changes = { ...promisedRow, text: 'Zwei Pläne', dueOn: '2026-04-03' }
    const changed = await at.compared(answersOf(form, { promises: [changes] }))
    const key = `promise/${promisedRow.id}`
    expect(changed.lines).toMatchObject([
      {
        key,
        state: 'conflict',
        proposed: null,
        here: 'Plan schicken',
        hereOn: '2026-04-01',
        there: 'Zwei Pläne',
      },
    ])
    await at.office.call('visitForms.apply', {
      heldId: changed.heldId,
      version: changed.visit.version,
      decisions: { [key]: 'there' },
    })
    expect(
      (await at.recorded()).tasks.map(({ title, dueOn }) => `${title} ${dueOn ?? ''}`).toSorted(),
    ).toEqual(['Rückruf 2026-04-01', 'Zwei Pläne 2026-04-03'])
    await at.office.call('history.undo', {})
    expect((await at.recorded()).tasks.map(({ title }) => title).toSorted()).toEqual([
      'Plan schicken',
      'Rückruf',
    ])
  })

  it('make a new person once, also where the person was merged into another or is not said to have been there', async () => {
    const form = await at.savedForm()
    const otto = { id: 'bbbbbbbbbbbbbbbb', name: 'Dr. Otto Neu', jobTitle: 'Leiter' }
    const take = async (said: object, choice?: 'there') => {
      const { heldId, lines, visit } = await at.compared(answersOf(form, said))
      const decisions = choice === undefined ? {} : { [`new/${otto.id}`]: choice }
      await at.office.call('visitForms.apply', { heldId, version: visit.version, decisions })
      return lines.map(({ here, there, state }) => [here, there, state])
    }
    await take({ newPeople: [otto] })
    expect(await take({ newPeople: [otto] })).toEqual([])
    expect(await take({ newPeople: [{ ...otto, jobTitle: 'Prokurist' }] }, 'there')).toEqual([
      ['Dr. Otto Neu, Leiter', 'Dr. Otto Neu, Prokurist', 'conflict'],
    ])
    const [met] = (await at.recorded()).visit.people
    await at.record({ personIds: [] })
    expect(await take({ newPeople: [{ ...otto, jobTitle: 'Prokurist' }] }, 'there')).toEqual([
      ['', 'Dr. Otto Neu, Prokurist', 'again'],
    ])
    const { people } = await at.office.call('organisations.get', { id: at.organisationId })
    expect(people.map(({ personId, jobTitle }) => [personId, jobTitle])).toEqual([[met?.id, 'Prokurist']])

    const keepId = await newPerson(at.office, { familyName: 'Neu' })
    await at.office.call('duplicates.mergePeople', {
      keepId,
      keepVersion: 1,
      mergeId: met?.id ?? 0,
      mergeVersion: (await at.office.call('people.get', { id: met?.id ?? 0 })).version,
      choices: {},
    })
    expect(await take({ newPeople: [{ ...otto, name: 'Otto Neumann' }] }, 'there')).toMatchObject([
      ['Dr. Erika Neu, Prokurist', 'Otto Neumann, Leiter', 'conflict'],
    ])
    expect((await at.recorded()).visit.people).toMatchObject([{ id: keepId, name: 'Otto Neumann' }])
  })

  it('that the form did not show are not taken for those that were there', async () => {
    await at.record({
      note: 'Schon notiert',
      answers: [{ question: 'jobs', part: '', value: '4', was: '' }],
    })
    const form = await at.savedForm({ withRecorded: false, withPeople: false })
    expect(form).toMatchObject({ answers: [], note: '', people: [], present: [] })
    const { lines } = await at.compared(answersOf(form, { note: 'Neu', answers: [['jobs', '', '9']] }))
    expect(statesOf(lines)).toEqual({ 'answer/jobs/': 'conflict null', note: 'conflict both' })
  })

  it('to a question that is no longer asked go into the note, unless the person says otherwise', async () => {
    const form = await at.savedForm()
    const draft = await at.office.call('guides.create', { name: 'Anders', language: 'de', copyOf: null })
    const contents = guideContents([guideQuestion({ key: 'jobs', kind: 'yesNo', text: 'Stellen?' })])
    const { version } = await at.office.call('guides.save', { id: draft.editionId, version: 1, contents })
    await at.office.call('guides.release', { id: draft.editionId, version })
    await at.record({ editionId: draft.editionId })
    const { heldId, lines, notices, visit } = await at.compared(
      answersOf(form, { answers: [['jobs', '', '12']] }),
    )
    expect(notices).toEqual(['otherEdition'])
    expect(statesOf(lines)).toEqual({ 'answer/jobs/': 'unfit note' })
    await at.office.call('visitForms.apply', { heldId, version: visit.version, decisions: {} })
    expect((await at.recorded()).visit.note).toBe('Stellen?: 12')
  })

  it('say that the visit was cancelled, or is another day here', async () => {
    const form = await at.savedForm()
    await at.record({ status: 'cancelled', occurredOn: '2026-03-10' })
    const { notices, lines } = await at.compared(answersOf(form, {}))
    expect(notices).toEqual(['cancelled', 'dayChanged'])
    expect(statesOf(lines)).toEqual({ heldOn: 'conflict null' })
  })

  it('change nothing where they are let go', async () => {
    const { heldId } = await at.compared(answersOf(await at.savedForm(), { note: 'x' }))
    await at.office.call('visitForms.letGo', { heldId })
    expect(await at.office.fail('visitForms.compare', { heldId })).toMatchObject({ code: 'NOT_FOUND' })
    expect((await at.recorded()).visit.note).toBe('')
  })
})

describe('a long day on the way', () => {
  it('has as many people and promises as were written down', async () => {
    const rowId = (at: number) => at.toString(16).padStart(16, '0')
    const newPeople = Array.from({ length: 60 }, (_, at) => ({
      id: rowId(at),
      name: `P ${at}`,
      jobTitle: '',
    }))
    const promises = Array.from({ length: 120 }, (_, at) => ({ ...promisedRow, id: rowId(at) }))
    const { heldId, visit } = await at.compared(answersOf(await at.savedForm(), { newPeople, promises }))
    const applied = await at.office.call('visitForms.apply', {
      heldId,
      version: visit.version,
      decisions: {},
    })
    expect(applied.promises).toBe(120)
    expect((await at.recorded()).visit.people).toHaveLength(60)
  })
})

describe('a form', () => {
  it('is made of visits that have a guide and are not cancelled', async () => {
    const other = { ...loggedFields(at.organisationId), status: 'planned' as const, occurredOn: testToday }
    const { id } = await at.office.call('visits.log', other)
    const wish = { file: formToken, withPeople: false, withRecorded: false }
    const grants = { [formToken]: path.join(at.folder, 'x.html') }
    expect(await at.office.fail('visitForms.save', { visitId: id, ...wish }, grants)).toMatchObject({
      messageKey: 'visitForms.noGuide',
    })
    await at.record({ status: 'cancelled' })
    expect(await at.office.fail('visitForms.save', { visitId: at.visitId, ...wish }, grants)).toMatchObject({
      messageKey: 'visitForms.cancelled',
    })
  })

  it('that could not be written is not known either', async () => {
    const wish = { visitId: at.visitId, file: formToken, withPeople: false, withRecorded: false }
    const gone = { [formToken]: path.join(at.folder, 'no', 'such', 'folder', 'x.html') }
    expect(await at.office.fail('visitForms.save', wish, gone)).toMatchObject({ code: 'READONLY' })
    expect(
      at.office.read((database) => database.prepare('select count(*) from visit_form').pluck().get()),
    ).toBe(0)
  })
})
