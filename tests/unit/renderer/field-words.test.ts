import { describe, expect, it } from 'vitest'
import { fieldsOf, type FieldList } from '../../../preload/contract/fields.ts'
import { organisationFieldList } from '../../../preload/contract/organisations.ts'
import { personFieldList } from '../../../preload/contract/people.ts'
import {
  companyValueText,
  companyWords,
  personWords,
  valueText,
} from '../../../renderer/kit/fields/field-words.ts'
import { startTranslations } from '../../../renderer/kit/i18n/translate.ts'
import '../../../renderer/shell/slices.ts'

const { number, day, yesNo, choices } = fieldsOf('organisation')
const same = (value: string): string => value

describe('the words of fields', () => {
  it.each(['de', 'en'] as const)('are there for every field and every choice (%s)', (language) => {
    startTranslations(language)
    const all: readonly (readonly [FieldList, typeof companyWords])[] = [
      [organisationFieldList, companyWords],
      [personFieldList, personWords],
    ]
    for (const [list, words] of all)
      for (const [name, field] of Object.entries(list)) {
        expect(words.title(name), name).not.toBe(name)
        // what is called by its key: registers and classes everywhere, some words in one of the languages
        const named = (field.choices ?? []).filter(
          (one) => !['registerKind', 'abcClass'].includes(name) && !['neutral', 'insolvent'].includes(one),
        )
        for (const choice of named) expect(words.choice(name, choice), `${name}.${choice}`).not.toBe(choice)
      }
  })

  it('say a value by its kind', () => {
    startTranslations('de')
    expect(companyValueText('kind', 'science')).toBe('Wissenschaft')
    expect(companyValueText('registerKind', 'HRB')).toBe('HRB')
    expect(companyValueText('employees', 1204)).toBe('1.204')
    expect(companyValueText('foundedOn', '1987')).toBe('1987')
    expect(companyValueText('employees', null)).toBe('')
    expect(valueText(number({ decimals: 1, unit: 'm²' }), 1204.5, same)).toBe('1.204,5\u00a0m²')
    expect(valueText(day(), '2026-03-05', same)).toBe('5.3.2026')
    expect(valueText(yesNo(), 'yes', (value) => companyWords.choice('foo', value))).toBe('Ja')
    expect(valueText(choices(['a', 'b', 'c']), 'a,c', (value) => value.toUpperCase())).toBe('A, C')
  })
})
