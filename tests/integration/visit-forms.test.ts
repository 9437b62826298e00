import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FormData } from '../../db/slices/visit-forms/form-data.ts'
import { answersBytesMax } from '../../preload/contract/visit-forms.ts'
import { answersFileOf } from '../support/answers-files.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { guideContents, guideQuestion, loggedFields, newOrganisation } from '../support/records.ts'

const questions = [
  guideQuestion({ key: 'moving', kind: 'yesNo', text: 'Ziehen Sie um?' }),
  guideQuestion({ key: 'where', text: 'Wohin?' }),
  guideQuestion({
    key: 'site',
    kind: 'rating',
    text: 'Standort',
    options: [{ key: 'roads', text: 'Straßen' }],
  }),
  guideQuestion({ key: 'jobs', kind: 'number', text: 'Stellen', unit: 'Stellen' }),
]

let office: TestOffice
let folder: string
let visitId: number
let organisationId: number
let editionId: number

beforeEach(async () => {
  office = await openTestOffice()
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-forms-'))
  organisationId = await newOrganisation(office)
  const guide = await office.call('guides.create', { name: 'Kurz', language: 'de', copyOf: null })
  ;({ editionId } = guide)
  const { version } = await office.call('guides.save', {
    id: editionId,
    version: 1,
    contents: guideContents(questions),
  })
  await office.call('guides.release', { id: editionId, version })
  visitId = await newVisit()
})
afterEach(async () => {
  await office.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

async function newVisit(): Promise<number> {
  const visit = {
    ...loggedFields(organisationId),
    note: '',
    status: 'planned' as const,
    occurredOn: testToday,
  }
  const { id } = await office.call('visits.log', visit)
  await record(id, { editionId })
  return id
}

const recorded = (id = visitId) => office.call('guides.ofVisit', { visitId: id })
async function record(id: number, rest: object) {
  const { visit } = await recorded(id)
  return office.call('guides.record', { visitId: id, version: visit.version, ...rest })
}

const token = 'file-0123456789abcdef'

/** What the form that is saved holds. */
async function savedForm(wish: { withPeople?: boolean; withRecorded?: boolean } = {}): Promise<FormData> {
  const file = path.join(folder, 'form.html')
  await office.call(
    'visitForms.save',
    { visitId, file: token, withPeople: true, withRecorded: true, ...wish },
    { [token]: file },
  )
  const [, json = ''] = /id="form-data">(.*?)<\/script>/s.exec(fs.readFileSync(file, 'utf8')) ?? []
  return JSON.parse(json) as FormData
}

const fileOf = (form: FormData, said: object, key = form.key): Uint8Array =>
  answersFileOf({ form: form.form, key }, { heldOn: testToday, ...said })

const look = (bytes: Uint8Array, from: number | null = visitId) =>
  office.call('visitForms.lookAtBytes', { bytes: new Uint8Array(bytes), visitId: from })
const refusalOf = async (bytes: Uint8Array, from: number | null = visitId) =>
  (await office.fail('visitForms.lookAtBytes', { bytes: new Uint8Array(bytes), visitId: from })).messageKey

async function compared(bytes: Uint8Array) {
  const { heldId } = await look(bytes)
  return { heldId, ...(await office.call('visitForms.compare', { heldId })) }
}

const states = (
  lines: readonly { readonly key: string; readonly state: string; readonly proposed: string | null }[],
) => Object.fromEntries(lines.map(({ key, state, proposed }) => [key, `${state} ${proposed}`]))

const promise = { id: 'aaaaaaaaaaaaaaaa', text: 'Plan schicken', dueOn: '2026-04-01' }

describe('answers from on the way', () => {
  it('are taken over as one change with promises and red flags, which can be taken back', async () => {
    const form = await savedForm()
    const { heldId, lines, notices, visit } = await compared(
      fileOf(form, {
        answers: [
          ['moving', '', 'yes'],
          ['where', '', '</script><b>nebenan'],
          ['site', 'roads', '5/2'],
          ['jobs', '', '12.5'],
        ],
        note: 'Gut gelaufen',
        newPeople: [{ id: 'bbbbbbbbbbbbbbbb', name: 'Otto Neu', jobTitle: 'Leiter' }],
        promises: [promise],
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
    const applied = await office.call('visitForms.apply', { heldId, version: visit.version, decisions: {} })
    expect(applied).toMatchObject({ id: visitId, promises: 1 })
    const after = await recorded()
    expect(after.visit).toMatchObject({
      status: 'held',
      note: 'Gut gelaufen',
      people: [{ name: 'Otto Neu' }],
    })
    expect(after.answers).toContainEqual({ question: 'jobs', part: '', value: '12.5' })
    expect(after.tasks).toMatchObject([{ kind: 'promise', title: 'Plan schicken', dueOn: '2026-04-01' }])

    await office.call('history.undo', {})
    const before = await recorded()
    expect(before).toMatchObject({
      answers: [],
      tasks: [],
      visit: { status: 'planned', note: '', people: [] },
    })
    expect((await compared(fileOf(form, { promises: [promise] }))).lines).toMatchObject([{ state: 'fresh' }])
  })

  it('that were changed here meanwhile are decided one by one; nothing is overwritten silently', async () => {
    await record(visitId, {
      note: 'Vorher',
      answers: [{ question: 'where', part: '', value: 'Hafen', was: '' }],
    })
    const form = await savedForm()
    expect(form.answers).toEqual([['where', '', 'Hafen']])
    await record(visitId, {
      note: 'Im Büro ergänzt',
      answers: [
        { question: 'moving', part: '', value: 'no', was: '' },
        { question: 'where', part: '', value: 'Nordpark', was: 'Hafen' },
      ],
    })
    const bytes = fileOf(form, {
      answers: [
        ['moving', '', 'yes'],
        ['where', '', 'Südring'],
        ['jobs', '', '3'],
      ],
      note: 'Unterwegs geschrieben',
    })
    const { heldId, lines, visit } = await compared(bytes)
    expect(states(lines)).toEqual({
      'answer/moving/': 'conflict null',
      'answer/where/': 'conflict null',
      'answer/jobs/': 'fresh there',
      note: 'conflict both',
    })
    const input = { heldId, version: visit.version }
    expect(await office.fail('visitForms.apply', { ...input, decisions: {} })).toMatchObject({
      messageKey: 'visitForms.undecided',
    })
    const decisions = { 'answer/moving/': 'here', 'answer/where/': 'both' } as const
    expect(await office.fail('visitForms.apply', { ...input, version: 1, decisions })).toMatchObject({
      code: 'CONFLICT',
    })
    await office.call('visitForms.apply', { ...input, decisions })
    const after = await recorded()
    expect(after.visit.note).toBe('Im Büro ergänzt\n\nUnterwegs geschrieben')
    expect(Object.fromEntries(after.answers.map(({ question, value }) => [question, value]))).toEqual({
      jobs: '3',
      moving: 'no',
      where: 'Nordpark\n\nSüdring',
    })

    const again = await compared(bytes)
    expect(again.notices).toEqual(['readBefore'])
    expect(states(again.lines)).toEqual({
      'answer/moving/': 'again here',
      'answer/where/': 'again here',
      note: 'again here',
    })
  })

  it('make a promise once, however often the file is read, and say where it was changed since', async () => {
    const form = await savedForm()
    const first = await compared(fileOf(form, { promises: [promise], answers: [['jobs', '', '1']] }))
    await office.call('visitForms.apply', {
      heldId: first.heldId,
      version: first.visit.version,
      decisions: {},
    })
    const later = await compared(
      fileOf(form, {
        answers: [['jobs', '', '2']],
        promises: [promise, { ...promise, id: 'cccccccccccccccc', text: 'Rückruf' }],
      }),
    )
    expect(states(later.lines)).toEqual({
      'answer/jobs/': 'fresh there',
      [`promise/${promise.id}`]: 'again here',
      'promise/cccccccccccccccc': 'fresh there',
    })
    await office.call('visitForms.apply', {
      heldId: later.heldId,
      version: later.visit.version,
      decisions: {},
    })
    expect((await recorded()).tasks.map(({ title }) => title).toSorted()).toEqual([
      'Plan schicken',
      'Rückruf',
    ])
    const changed = await compared(fileOf(form, { promises: [{ ...promise, text: 'Zwei Pläne' }] }))
    expect(states(changed.lines)).toEqual({ [`promise/${promise.id}`]: 'conflict null' })
  })

  it('that the form did not show are not taken for those that were there', async () => {
    await record(visitId, {
      note: 'Schon notiert',
      answers: [{ question: 'jobs', part: '', value: '4', was: '' }],
    })
    const form = await savedForm({ withRecorded: false, withPeople: false })
    expect(form).toMatchObject({ answers: [], note: '', people: [], present: [] })
    const { lines } = await compared(fileOf(form, { note: 'Neu', answers: [['jobs', '', '9']] }))
    expect(states(lines)).toEqual({ 'answer/jobs/': 'conflict null', note: 'conflict both' })
  })

  it('to a question that is no longer asked go into the note, unless the person says otherwise', async () => {
    const form = await savedForm()
    const draft = await office.call('guides.create', { name: 'Anders', language: 'de', copyOf: null })
    const contents = guideContents([guideQuestion({ key: 'jobs', kind: 'yesNo', text: 'Stellen?' })])
    const { version } = await office.call('guides.save', { id: draft.editionId, version: 1, contents })
    await office.call('guides.release', { id: draft.editionId, version })
    await record(visitId, { editionId: draft.editionId })
    const { heldId, lines, notices, visit } = await compared(fileOf(form, { answers: [['jobs', '', '12']] }))
    expect(notices).toEqual(['otherEdition'])
    expect(states(lines)).toEqual({ 'answer/jobs/': 'unfit note' })
    await office.call('visitForms.apply', { heldId, version: visit.version, decisions: {} })
    expect((await recorded()).visit.note).toBe('Stellen?: 12')
  })

  it('say that the visit was cancelled, or is another day here', async () => {
    const form = await savedForm()
    await record(visitId, { status: 'cancelled', occurredOn: '2026-03-10' })
    const { notices, lines } = await compared(fileOf(form, {}))
    expect(notices).toEqual(['cancelled', 'dayChanged'])
    expect(states(lines)).toEqual({ heldOn: 'conflict null' })
  })

  it('change nothing where they are let go', async () => {
    const { heldId } = await compared(fileOf(await savedForm(), { note: 'x' }))
    await office.call('visitForms.letGo', { heldId })
    expect(await office.fail('visitForms.compare', { heldId })).toMatchObject({ code: 'NOT_FOUND' })
    expect((await recorded()).visit.note).toBe('')
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
    const promises = Array.from({ length: 120 }, (_, at) => ({ ...promise, id: rowId(at) }))
    const { heldId, visit } = await compared(fileOf(await savedForm(), { newPeople, promises }))
    const applied = await office.call('visitForms.apply', { heldId, version: visit.version, decisions: {} })
    expect(applied.promises).toBe(120)
    expect((await recorded()).visit.people).toHaveLength(60)
  })
})

describe('a file that is refused', () => {
  it('was edited, or sealed by somebody else', async () => {
    const form = await savedForm()
    const bytes = fileOf(form, { note: 'echt' })
    const edited = Buffer.from(Buffer.from(bytes).toString().replace('echt', 'egal'))
    expect(await refusalOf(edited)).toBe('visitForms.edited')
    expect(await refusalOf(fileOf(form, { note: 'x' }, '00'.repeat(32)))).toBe('visitForms.edited')
  })

  it('is of a form that this office has not made, or of a visit that was deleted', async () => {
    const form = await savedForm()
    const foreign = { ...form, form: 'f'.repeat(32) }
    expect(await refusalOf(fileOf(foreign, {}))).toBe('visitForms.foreign')
    const { visit } = await recorded()
    await office.call('visits.remove', { id: visitId, version: visit.version })
    expect(await refusalOf(fileOf(form, {}), null)).toBe('visitForms.visitRemoved')
  })

  it('belongs to another visit than the one that is looked at', async () => {
    const form = await savedForm()
    expect(await refusalOf(fileOf(form, {}), await newVisit())).toBe('visitForms.otherVisit')
    expect((await look(fileOf(form, {}), null)).visitId).toBe(visitId)
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a program', 'MZ\u0000\u0001'],
    ['a list', '[]'],
    ['null', 'null'],
    ['deep', '['.repeat(500_000)],
    ['deep and closed', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['with a prototype', '{"__proto__":{"kontor":"answers"},"kontor":"answers"}'],
    [
      'of a newer form',
      JSON.stringify({ kontor: 'answers', version: 2, form: 'a'.repeat(32), seal: 'b'.repeat(64), body: '' }),
    ],
    [
      'with more than it has',
      JSON.stringify({
        kontor: 'answers',
        version: 1,
        form: 'a'.repeat(32),
        seal: 'b'.repeat(64),
        body: '',
        more: 1,
      }),
    ],
    ['of the wrong types', JSON.stringify({ kontor: 'answers', version: 1, form: 1, seal: [], body: {} })],
  ])('holds %s', async (_, content) => {
    expect(await refusalOf(Buffer.from(content))).toBe('visitForms.notAnswers')
  })

  it('is no UTF-8, or is too large', async () => {
    expect(await refusalOf(Uint8Array.of(0xff, 0xfe, 0x80))).toBe('visitForms.notAnswers')
    const file = path.join(folder, 'large.kontor.json')
    fs.writeFileSync(file, '')
    fs.truncateSync(file, answersBytesMax + 1)
    const large = await office.fail('visitForms.look', { file: token, visitId }, { [token]: file })
    expect(large.messageKey).toBe('visitForms.tooLarge')
    const gone = await office.fail(
      'visitForms.look',
      { file: token, visitId },
      { [token]: path.join(folder, 'gone') },
    )
    expect(gone.messageKey).toBe('visitForms.notAnswers')
  })

  it.each([
    ['an unknown field', { surprise: true }],
    ['a prototype', JSON.parse('{"__proto__":{"x":1}}')],
    ['a key that is none', { answers: [['__proto__', '', 'x']] }],
    ['a person that is a text', { present: [['1', true]] }],
    ['a day that is none', { heldOn: '2026-02-31' }],
    ['an answer that is an object', { answers: [['jobs', '', { toString: 1 }]] }],
    ['too many answers', { answers: Array.from({ length: 7000 }, () => ['jobs', '', '1']) }],
    ['a promise without a day', { promises: [{ id: 'a'.repeat(16), text: 'x', dueOn: '' }] }],
  ])('is sealed but holds %s', async (_, said) => {
    expect(await refusalOf(fileOf(await savedForm(), said as object))).toBe('visitForms.unusable')
  })

  it('is sealed, and an answer in it is none of those that are offered: it goes into the note, as it stands', async () => {
    const { lines } = await compared(fileOf(await savedForm(), { answers: [['moving', '', 'maybe']] }))
    expect(states(lines)).toEqual({ 'answer/moving/': 'unfit note' })
  })
})

describe('a form', () => {
  it('is made of visits that have a guide and are not cancelled', async () => {
    const other = { ...loggedFields(organisationId), status: 'planned' as const, occurredOn: testToday }
    const { id } = await office.call('visits.log', other)
    const wish = { file: token, withPeople: false, withRecorded: false }
    const grants = { [token]: path.join(folder, 'x.html') }
    expect(await office.fail('visitForms.save', { visitId: id, ...wish }, grants)).toMatchObject({
      messageKey: 'visitForms.noGuide',
    })
    await record(visitId, { status: 'cancelled' })
    expect(await office.fail('visitForms.save', { visitId, ...wish }, grants)).toMatchObject({
      messageKey: 'visitForms.cancelled',
    })
  })

  it('that could not be written is not known either', async () => {
    const wish = { visitId, file: token, withPeople: false, withRecorded: false }
    const gone = { [token]: path.join(folder, 'no', 'such', 'folder', 'x.html') }
    expect(await office.fail('visitForms.save', wish, gone)).toMatchObject({ code: 'READONLY' })
    expect(office.read((database) => database.prepare('select count(*) from visit_form').pluck().get())).toBe(
      0,
    )
  })
})
