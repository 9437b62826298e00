import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactsOf } from '../../../db/slices/imports/contacts.ts'
import { missingOf, problemsOf, saidBy } from './said.ts'

function personsOf(cells: Parameters<typeof saidBy>[0]) {
  const { draft } = saidBy(cells)
  return contactsOf({
    salutation: draft.contactSalutation,
    academic_title: draft.contactTitle,
    given_name: draft.contactGivenName,
    family_name: draft.contactFamilyName,
    job_title: draft.contactJobTitle,
    phone: draft.contactPhone,
    mobile: draft.contactMobile,
    email: draft.contactEmail,
    further_contacts: draft.furtherContacts,
  })
}
const namesOf = (cells: Parameters<typeof saidBy>[0]): readonly string[] =>
  personsOf(cells).map((each) =>
    [each.salutation, each.academic_title, each.given_name, each.family_name, each.job_title].join('|'),
  )

describe('persons of a cell', () => {
  it.each([
    ['Max Ott, Ida Ott', ['||Max|Ott|', '||Ida|Ott|']],
    ['Max Ott und Ida Berg', ['||Max|Ott|', '||Ida|Berg|']],
    ['Ott, Max; Berg, Ida', ['||Max|Ott|', '||Ida|Berg|']],
    ['Max Ott / Dr. Ida Berg', ['||Max|Ott|', '|Dr.|Ida|Berg|']],
    ['Max Ott\nIda Ott', ['||Max|Ott|', '||Ida|Ott|']],
    ['Ott, Max', ['||Max|Ott|']],
    ['Max Ott (GF), Ida Berg (Prokura)', ['||Max|Ott|GF', '||Ida|Berg|Prokura']],
    ['Geschäftsführer: Max Ott und Ida Berg', ['||Max|Ott|Geschäftsführer', '||Ida|Berg|Geschäftsführer']],
    ['Max Ott - Prokurist', ['||Max|Ott|Prokurist']],
    ['Frau und Herr Ott', ['ms|||Ott|', 'mr|||Ott|']],
    ['Herr Ott, Frau Berg', ['mr|||Ott|', 'ms|||Berg|']],
    ['Max Ott, M.Sc.', ['|M.Sc.|Max|Ott|']],
    ['Jan Freiherr von und zu Berg', ['||Jan|Freiherr von und zu Berg|']],
    ['Max Ott jun., Ida Ott', ['||Max|Ott jun.|', '||Ida|Ott|']],
  ])('are all found in %j', (contactPerson, expected) => {
    expect(namesOf({ contactPerson })).toEqual(expected)
    expect(saidBy({ contactPerson }).problems).toEqual([])
  })

  it.each([
    ['Eheleute Ida u. Max Ott', ['||Ida|Ott|', '||Max|Ott|']],
    ['Ott & Partner', ['|||Ott|']],
    ['Max Ott (verstorben)', ['||Max|Ott|']],
    ['Max Ott, Tel. 0171 5550101', ['||Max|Ott|']],
    ['Ida Ott geb. Berg', ['||Ida|Ott|']],
    ['Max Ott, Berg Verwaltungs GmbH', ['||Max|Ott|']],
  ])('and what is more in %j is kept', (contactPerson, expected) => {
    const row = saidBy({ contactPerson })
    expect(namesOf({ contactPerson })).toEqual(expected)
    expect(row.draft.kept).toBe(`contactPerson: ${contactPerson}`)
    expect(problemsOf(row)).toEqual(['contactPerson personInPart kept'])
  })

  it('stand beside the one of columns for parts of a name', () => {
    const cells = { contactGivenName: 'Dr. Ida', contactFamilyName: 'Frau Ott', contactPerson: 'Ida Ott' }
    expect(namesOf(cells)).toEqual(['ms|Dr.|Ida|Ott|'])
    expect(namesOf({ ...cells, contactPerson: 'Max Berg' })).toEqual(['ms|Dr.|Ida|Ott|', '||Max|Berg|'])
    expect(saidBy({ contactGivenName: 'Ida' }).draft.kept).toBe('contactGivenName: Ida')
  })

  it('have title and function from columns of their own', () => {
    const cells = { contactFamilyName: 'Ott', contactGivenName: 'Ida', contactJobTitle: 'Leitung' }
    expect(namesOf({ ...cells, contactTitle: 'Frau Dr.' })).toEqual(['ms|Dr.|Ida|Ott|Leitung'])
    expect(namesOf({ ...cells, contactTitle: 'Prof.', contactFamilyName: 'Dr. Ott' })).toEqual([
      '|Prof. Dr.|Ida|Ott|Leitung',
    ])
    expect(saidBy({ contactJobTitle: 'Leitung' }).draft.kept).toBe('contactJobTitle: Leitung')
    expect(namesOf({ contactPerson: 'Ott', contactGivenName: 'Ida' })).toEqual(['||Ida|Ott|'])
  })

  it('lose nothing, however they are put together', () => {
    const word = fc.stringMatching(/^[A-ZÄÖÜ][a-zäöü]{2,6}$/)
    const name = fc
      .tuple(
        fc.constantFrom('', 'Dr. ', 'Dipl.-Ing. ', 'RA ', 'Prof. Dr. '),
        word,
        fc.constantFrom(' ', ' von ', ' Graf ', ' Schulte im ', '-', ', '),
        word,
        fc.constantFrom('', ' jun.', ' (GF)', ' (krank)', ', M.Sc.', ' 0171', ' - Prokurist', ', Inhaberin'),
      )
      .map((parts) => parts.join(''))
    const gap = fc.constantFrom(', ', '; ', ' / ', '\n', ' & ', ' + ')
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), gap, (names, gap) => {
        const contactPerson = names.join(gap)
        const { draft } = saidBy({ contactPerson })
        const persons = personsOf({ contactPerson }).flatMap((each) => [
          each.academic_title,
          each.given_name,
          each.family_name,
          each.job_title,
        ])
        const kept = draft.kept.replace(/^contactPerson: /, '')
        expect(missingOf(contactPerson, kept === '' ? persons : [kept])).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
