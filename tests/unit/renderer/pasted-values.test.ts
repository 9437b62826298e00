import { expect, it } from 'vitest'
import { organisationFieldList, organisationListColumns } from '../../../preload/contract/organisations.ts'
import { companyWords } from '../../../renderer/kit/fields/field-words.ts'
import { pastedLines, valueOf } from '../../../renderer/slices/lists/pasted-values.ts'

const face = {
  columns: organisationListColumns,
  title: companyWords.title,
  choiceText: companyWords.choice,
  shown: [],
}

const read = (name: keyof typeof organisationFieldList, line: string) =>
  valueOf(face, name, organisationFieldList[name], line)

it('a copied column is read line by line, its last line break counts for nothing, empty cells stay', () => {
  expect(pastedLines('Ost\r\n\r\nWest\r\n')).toEqual(['Ost', '', 'West'])
  expect(pastedLines('Ost\tWest')).toBeNull()
})

it('cells are read as people write them: numbers, days, choices by their words', () => {
  expect(read('employees', '1.234')).toBe(1234)
  expect(read('employees', 'viele')).toBeUndefined()
  expect(read('employees', '')).toBeNull()
  expect(read('employeesAsOf', '5.3.2026')).toBe('2026-03-05')
  expect(read('registeredOn', '5.3.2026')).toBe('2026-03-05')
  expect(read('registeredOn', '2019')).toBe('2019')
  expect(read('kind', 'company')).toBe('company')
  expect(read('kind', 'unsinn')).toBeUndefined()
  expect(read('district', ' Ost'.trim())).toBe('Ost')
  expect(read('name', '')).toBeUndefined()
})
