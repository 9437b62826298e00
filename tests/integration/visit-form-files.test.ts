import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answersBytesMax } from '../../preload/contract/visit-forms.ts'
import { answersOf, FormOffice, formToken, promisedRow, statesOf } from '../support/form-office.ts'

let at: FormOffice
beforeEach(async () => {
  at = await FormOffice.open()
})
afterEach(() => at.close())

describe('a file that is refused', () => {
  it('was edited, or sealed by somebody else', async () => {
    const form = await at.savedForm()
    const bytes = answersOf(form, { note: 'echt' })
    const edited = Buffer.from(Buffer.from(bytes).toString().replace('echt', 'egal'))
    expect(await at.refusalOf(edited)).toBe('visitForms.edited')
    expect(await at.refusalOf(answersOf(form, { note: 'x' }, '00'.repeat(32)))).toBe('visitForms.edited')
  })

  it('is of a form that this office has not made, or of a visit that was deleted', async () => {
    const form = await at.savedForm()
    const foreign = { ...form, form: 'f'.repeat(32) }
    expect(await at.refusalOf(answersOf(foreign, {}))).toBe('visitForms.foreign')
    const { visit } = await at.recorded()
    await at.office.call('visits.remove', { id: at.visitId, version: visit.version })
    expect(await at.refusalOf(answersOf(form, {}), null)).toBe('visitForms.visitRemoved')
  })

  it('belongs to another visit than the one that is looked at', async () => {
    const form = await at.savedForm()
    expect(await at.refusalOf(answersOf(form, {}), await at.newVisit())).toBe('visitForms.otherVisit')
    expect((await at.look(answersOf(form, {}), null)).visitId).toBe(at.visitId)
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
    expect(await at.refusalOf(Buffer.from(content))).toBe('visitForms.notAnswers')
  })

  it('is no UTF-8, or is too large', async () => {
    expect(await at.refusalOf(Uint8Array.of(0xff, 0xfe, 0x80))).toBe('visitForms.notAnswers')
    const file = path.join(at.folder, 'large.kontor.json')
    fs.writeFileSync(file, '')
    fs.truncateSync(file, answersBytesMax + 1)
    const large = await at.office.fail(
      'visitForms.look',
      { file: formToken, visitId: at.visitId },
      { [formToken]: file },
    )
    expect(large.messageKey).toBe('visitForms.tooLarge')
    const gone = await at.office.fail(
      'visitForms.look',
      { file: formToken, visitId: at.visitId },
      { [formToken]: path.join(at.folder, 'gone') },
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
    ['two promises of one row', { promises: [promisedRow, { ...promisedRow, text: 'Noch einer' }] }],
    [
      'two people of one row',
      {
        newPeople: ['A', 'B'].map((name) => ({ id: promisedRow.id, name, jobTitle: '' })),
      },
    ],
    [
      'two answers to one question',
      {
        answers: [
          ['jobs', '', '1'],
          ['jobs', '', '2'],
        ],
      },
    ],
    ['a promise without a day', { promises: [{ id: 'a'.repeat(16), text: 'x', dueOn: '' }] }],
  ])('is sealed but holds %s', async (_, said) => {
    expect(await at.refusalOf(answersOf(await at.savedForm(), said as object))).toBe('visitForms.unusable')
  })

  it('is sealed, and an answer in it is none of those that are offered: it goes into the note, as it stands', async () => {
    const { lines } = await at.compared(
      answersOf(await at.savedForm(), { answers: [['moving', '', 'maybe']] }),
    )
    expect(statesOf(lines)).toEqual({ 'answer/moving/': 'unfit note' })
  })
})
