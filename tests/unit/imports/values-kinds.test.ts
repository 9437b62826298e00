import { describe, expect, it } from 'vitest'
import { fieldsOf, listColumnOf, type Field } from '../../../preload/contract/fields.ts'
import { valueReader } from '../../../db/slices/imports/values/index.ts'

const { day, partialDay, number, choice, yesNo, choices, text } = fieldsOf('organisation')
const words: Readonly<Record<string, readonly string[]>> = {
  leaving: ['Wandert ab', 'Leaving'],
  growing: ['Wächst, stellt ein', 'Growing'],
}
const read = (field: Field, raw: string) => valueReader(field, (one) => words[one] ?? [])(raw)

describe('a cell is read as the kind of its field says', () => {
  it.each([
    ['5.3.2026', day(), '2026-03-05'],
    ['2026-03-05', day(), '2026-03-05'],
    ['', day(), null],
    ['1987', partialDay(), '1987'],
    ['1.204', number(), 1204],
    ['250 m²', number({ unit: 'm²' }), 250],
    ['1.234,5', number({ decimals: 2 }), 1234.5],
    ['-3', number({ minimum: -10 }), -3],
    ['wandert AB', choice(['leaving', 'growing']), 'leaving'],
    ['Growing', choice(['leaving', 'growing']), 'growing'],
    ['leaving', choice(['leaving', 'growing']), 'leaving'],
    ['unbekannt', choice(['leaving', 'growing']), null],
    ['Ja', yesNo(), 'yes'],
    ['x', yesNo(), 'yes'],
    ['false', yesNo(), 'no'],
    ['Wächst, stellt ein; Leaving', choices(['leaving', 'growing']), 'leaving,growing'],
    ['Wächst, stellt ein', choices(['leaving', 'growing']), 'growing'],
    ['', choices(['leaving', 'growing']), ''],
    ['Erste Zeile', text(), 'Erste Zeile'],
  ] as const)('%j', (raw, field, value) => {
    expect(read(field, raw)).toMatchObject({ value })
  })

  it.each([
    ['1987', day(), 'notADate'],
    ['viele', number(), 'notANumber'],
    ['12,5', number(), 'numberOutOfRange'],
    ['6', number({ maximum: 5 }), 'numberOutOfRange'],
    ['bleibt', choice(['leaving']), 'choiceUnknown'],
    ['leaving, bleibt', choices(['leaving']), 'choiceUnknown'],
  ] as const)('%j does not fit', (raw, field, problem) => {
    expect(read(field, raw)).toMatchObject({ problem: `imports.problem.${problem}` })
  })
})

it('several of a list are kept in its order, each once, and nothing else', () => {
  const { schema } = choices(['a', 'b', 'c'])
  expect(schema.parse('c,a,c')).toBe('a,c')
  expect(schema.safeParse('a,d').success).toBe(false)
  expect(listColumnOf(choices(['a', 'b']))).toEqual({ kind: 'choices', choices: ['a', 'b'] })
})
