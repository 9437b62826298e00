import { describe, expect, it } from 'vitest'
import { createDrafter } from '../../../db/slices/imports/row-reader.ts'
import { draftRow } from '../../../db/slices/imports/row.ts'
import { readPersons, readPhones, readVatId } from '../../../db/slices/imports/values/index.ts'
import { addressedName } from '../../../db/slices/people/index.ts'
import { splitLegalForm } from '../../../db/text/legal-forms.ts'
import { saidBy } from './said.ts'

describe('a place beside a column of streets', () => {
  it.each([
    ['Bottrop 46236', '46236', 'Bottrop'],
    ['46236-Bottrop', '46236', 'Bottrop'],
    ['46236, Bottrop', '46236', 'Bottrop'],
    ['Bottrop, D-46236', '46236', 'Bottrop'],
    ['Bottrop', '', 'Bottrop'],
  ])('%j is read in any order', (address, postcode, city) => {
    const { draft } = saidBy({ address, street: 'Weg 1' })
    expect(draft).toMatchObject({ street: 'Weg', houseNumber: '1', postcode, city, kept: '' })
  })
})

describe('what stands behind what it belongs in front of', () => {
  it('an area code is dialled first', () => {
    expect(readPhones('12345 (02041)')).toMatchObject({
      value: { numbers: [{ text: '12345 (02041)', e164: '+49204112345' }] },
    })
  })

  it('a rank in front of the given name is part of the family name', () => {
    expect(addressedName('Graf Anton Lamsdorf')).toMatchObject({
      givenName: 'Anton',
      familyName: 'Graf Lamsdorf',
    })
    expect(addressedName('Freifrau Ida von Stein')).toMatchObject({
      givenName: 'Ida',
      familyName: 'Freifrau von Stein',
    })
    expect(addressedName('Graf von Stein')).toMatchObject({ givenName: '', familyName: 'Graf von Stein' })
  })

  it('a remark behind a tax number leaves the number', () => {
    expect(readVatId('DE136695976 (Organschaft)')).toEqual({
      value: 'DE136695976',
      remark: { said: 'imports.problem.vatIdInPart', rest: 'DE136695976 (Organschaft)' },
    })
    expect(readVatId('DE136695975 (Organschaft)')).toEqual({ problem: 'imports.problem.vatIdCheckDigit' })
  })
})

describe('words that mean something else', () => {
  it('a form in front of a hyphen begins another word', () => {
    expect(splitLegalForm('Die KG-Werkstatt').legalForm).toBeNull()
    expect(splitLegalForm('GmbH-Beratung Meier').legalForm).toBeNull()
    expect(splitLegalForm('Bau-GmbH').legalForm).toBe('GmbH')
    expect(splitLegalForm('Ott GmbH-Niederlassung Essen').legalForm).toBe('GmbH')
  })

  it('a firm may be called Null, but NULL is none', () => {
    expect(saidBy({ name: 'Null' }).draft.name).toBe('Null')
    expect(saidBy({ name: 'NULL' }).draft.name).toBe('')
  })

  it('several gentlemen have no given name "Herren"', () => {
    expect(readPersons('Herren Ott und Berg')).toMatchObject({
      value: {
        persons: [
          { givenName: '', familyName: 'Ott' },
          { givenName: '', familyName: 'Berg' },
        ],
        hasMore: true,
      },
    })
  })
})

describe('a person by several columns', () => {
  const berg = { contactGivenName: 'Anna', contactFamilyName: 'Berg' }

  it.each([
    ['Frau', 'ms', '', ''],
    ['Frau Dr.', 'ms', 'Dr.', ''],
    ['Dr. Frau', 'ms', 'Dr.', ''],
    ['Herrn', 'mr', '', ''],
    ['Firma', '', '', ''],
    ['Familie', '', '', 'contactTitle: Familie'],
  ])('%j is how somebody is addressed', (contactTitle, salutation, title, kept) => {
    const { draft } = saidBy({ ...berg, contactTitle })
    expect([draft.contactSalutation, draft.contactTitle, draft.kept]).toEqual([salutation, title, kept])
  })
})

it('a trader without a company goes by the own name, somebody who only speaks for one does not', () => {
  const named = (heading: string) => {
    const mapping = (['name', 'contactPerson', 'city'] as const).map((field, column) => ({ field, column }))
    const drafter = createDrafter(mapping, ['Betrieb', heading, 'Ort'])
    return draftRow(drafter, ['', 'Berg, Ida', 'Bottrop']).draft.name
  }
  expect(named('Betriebsinhaber')).toBe('Ida Berg')
  expect(named('Ansprechpartner')).toBe('')
})
