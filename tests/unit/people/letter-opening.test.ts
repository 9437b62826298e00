import { expect, it } from 'vitest'
import { letterOpeningOf } from '../../../preload/contract/letter-opening.ts'

it.each([
  ['ms', 'Dr.', 'Sehr geehrte Frau Dr. Müller'],
  ['mr', '', 'Sehr geehrter Herr Müller'],
  ['mr', 'Prof. Dr. Dr. h. c.', 'Sehr geehrter Herr Professor Müller'],
  ['ms', 'Prof. Dr.-Ing.', 'Sehr geehrte Frau Professorin Müller'],
  ['mr', 'Dr.-Ing.', 'Sehr geehrter Herr Dr. Müller'],
  ['mr', 'Dipl.-Ing.', 'Sehr geehrter Herr Müller'],
  ['neutral', 'Dr.', 'Guten Tag Dr. Kim Müller'],
  ['', 'Dr.', 'Sehr geehrte Damen und Herren'],
] as const)('a letter to „%s“ with the title „%s“ begins: %s', (salutation, academicTitle, opening) => {
  expect(letterOpeningOf({ salutation, academicTitle, givenName: 'Kim', familyName: 'Müller' })).toBe(opening)
})
