import { beforeAll, describe, expect, it } from 'vitest'
import { organisationFields } from '../../../db/linkage/organisation-fields.ts'
import { TokenFrequencies } from '../../../db/linkage/index.ts'
import type { ComparedMergeField, OrganisationComparison } from '../../../preload/contract/duplicates.ts'
import { allOf, commandChoices, fieldsByDifference } from '../../../renderer/slices/duplicates/choices.ts'
import { evidenceOf, evidenceText } from '../../../renderer/slices/duplicates/evidence.ts'
import { originText, reasonText, valueText } from '../../../renderer/slices/duplicates/words.ts'
import { startTranslations } from '../../../renderer/kit/i18n/translate.ts'
import '../../../renderer/shell/slices.ts'

beforeAll(() => startTranslations('de'))

const value = (...parts: readonly string[]) => ({ parts: [...parts], origin: null })
const field = (
  name: ComparedMergeField['field'],
  left: string,
  right: string,
  proposal: ComparedMergeField['proposal'] = 'left',
): ComparedMergeField => ({
  field: name,
  left: value(...(left === '' ? [] : [left])),
  right: value(...(right === '' ? [] : [right])),
  proposal,
  reason: 'newer',
})
const side = (id: number) => ({
  id,
  version: 1,
  name: '',
  createdAt: '',
  formerNames: [],
  people: [],
  attached: {} as OrganisationComparison['left']['attached'],
})
const comparison = (
  fields: readonly ComparedMergeField[],
  survivor: 'left' | 'right',
): OrganisationComparison => ({
  left: side(1),
  right: side(2),
  fields: [...fields],
  own: [],
  warnings: [],
  isSameDoor: false,
  survivor,
})

describe('choices of a merge', () => {
  const fields = [
    field('name', 'A', 'B', 'right'),
    field('phone', '', '2', 'right'),
    field('email', 'x', 'x'),
    field('fax', '', ''),
    field('note', 'n', 'm', 'both'),
  ]

  it('are asked only where the two differ', () => {
    const { differing, equal } = fieldsByDifference(comparison(fields, 'left'))
    expect(differing.map((one) => one.field)).toEqual(['name', 'phone', 'note'])
    expect(equal.map((one) => one.field)).toEqual(['email'])
  })

  it('are said of the record that is kept and of the one that goes', () => {
    expect(commandChoices(comparison(fields, 'left'), {})).toEqual({
      name: 'merge',
      phone: 'merge',
      email: 'keep',
      fax: 'keep',
      note: 'both',
    })
    expect(commandChoices(comparison(fields, 'right'), { name: 'left', note: 'right' })).toMatchObject({
      name: 'merge',
      phone: 'keep',
      note: 'keep',
    })
  })

  it('all of one side leave what that side does not know', () => {
    expect(allOf(fields, 'left')).toMatchObject({ name: 'left', note: 'left' })
    expect(allOf(fields, 'left')).not.toHaveProperty('phone')
  })
})

describe('words', () => {
  it('there are for every finding of the comparison, in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      startTranslations(language)
      const wordless = organisationFields(new TokenFrequencies()).flatMap(({ name, levels }) =>
        levels.filter((level) => evidenceText(name, level) === undefined).map((level) => `${name}.${level}`),
      )
      expect(wordless).toEqual([])
    }
    startTranslations('de')
    expect(evidenceText('name', 'unheard')).toBeUndefined()
  })

  it('part what speaks for from what speaks against, the weightiest first', () => {
    const found = [
      { field: 'a', level: '', bits: 1 },
      { field: 'b', level: '', bits: -2 },
      { field: 'c', level: '', bits: 9 },
      { field: 'd', level: '', bits: 0.2 },
    ]
    const { inFavour, against } = evidenceOf(found)
    expect(inFavour.map((one) => one.field)).toEqual(['c', 'a'])
    expect(against.map((one) => one.field)).toEqual(['b'])
  })

  it('say values, origins and reasons as a clerk reads them', () => {
    expect(valueText('employees', value('1200', '2026-01-31'))).toBe('1.200 am 31.1.2026')
    expect(valueText('sector', value('62.01.0', 'WZ2008'))).toBe('62.01.0 (WZ 2008)')
    expect(valueText('register', value('Essen', 'HRB', '7'))).toBe('Essen HRB 7')
    expect(valueText('kind', value('association'))).toBe('Verein oder Verband')
    expect(valueText('visibility', value('confidential'))).toBe('Vertraulich')
    expect(valueText('fax', value())).toBe('keine Angabe')
    const origin = { byHand: false, source: 'ihk.csv', on: '2026-02-03' }
    expect(originText({ parts: ['x'], origin })).toBe('aus ihk.csv, 3.2.2026')
    expect(originText({ parts: ['x'], origin: { ...origin, byHand: true } })).toBe('von Hand, 3.2.2026')
    expect(originText({ parts: ['x'], origin: { ...origin, source: '' } })).toBe('aus einem Import, 3.2.2026')
    const compared = field('fax', '1', '2', 'right')
    expect([reasonText(compared, 'right'), reasonText(compared, 'left')]).toEqual(['Vorschlag: neuer', ''])
  })
})
