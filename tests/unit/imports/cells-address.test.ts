import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDrafter } from '../../../db/slices/imports/row-reader.ts'
import { draftRow } from '../../../db/slices/imports/row.ts'
import { missingOf, problemsOf, saidBy } from './said.ts'

const addressOf = (cells: Parameters<typeof saidBy>[0]): string => {
  const { street, houseNumber, postcode, city, district } = saidBy(cells).draft
  return [street, houseNumber, postcode, city, district].join('|')
}

describe('streets', () => {
  it.each([
    ['Postf. 10 04', 'Postf. 10 04||||'],
    ['PF 1234', 'PF 1234||||'],
    ['Hochstr. Nr. 15', 'Hochstr.|15|||'],
    ['Gewerbepark Nord, Halle 7', 'Gewerbepark Nord, Halle 7||||'],
    ['Weg 3 Halle 7', 'Weg|3 Halle 7|||'],
    ['Weg 12 (Hinterhof)', 'Weg|12 (Hinterhof)|||'],
    ['Weg 4-6, 46236 Bottrop', 'Weg|4-6|46236|Bottrop|'],
    ['Weg 4, OT Boy', 'Weg|4|||Boy'],
    ['Am Pfarrplatz 3', 'Am Pfarrplatz|3|||'],
  ])('%j are %j', (street, expected) => {
    expect(addressOf({ street })).toBe(expected)
    expect(saidBy({ street }).problems).toEqual([])
  })

  it('do not take the place of what another column says', () => {
    const row = saidBy({ street: 'Weg 4, 45127 Essen', postcode: '46236', city: 'Bottrop' })
    expect(row.draft).toMatchObject({ street: 'Weg', postcode: '46236', city: 'Bottrop' })
    expect(row.draft.kept).toBe('street: Weg 4, 45127 Essen')
    expect(saidBy({ street: 'Weg 4, 46236 Bottrop', postcode: '46236', city: 'Bottrop' }).problems).toEqual(
      [],
    )
    const inCare = saidBy({ address: 'c/o Ott, Weg 4, 46236 Bottrop' })
    expect(problemsOf(inCare)).toEqual(['address addressInPart kept'])
  })
})

describe('places', () => {
  it.each([
    ['D-46236 Bottrop', '||46236|Bottrop|'],
    ['46236/Bottrop', '||46236|Bottrop|'],
    ['BOTTROP', '|||Bottrop|'],
    ['bad oeynhausen', '|||Bad Oeynhausen|'],
    ['Bottrop (Boy)', '|||Bottrop|Boy'],
    ['Bottrop OT Boy', '|||Bottrop|Boy'],
    ['Bottrop, Stadtmitte', '|||Bottrop|Stadtmitte'],
    ['Frankfurt (Oder)', '|||Frankfurt (Oder)|'],
    ['Halle (Westf.)', '|||Halle (Westf.)|'],
    ['Castrop-Rauxel', '|||Castrop-Rauxel|'],
    ['A-5020 Salzburg', '||A-5020|Salzburg|'],
    ['NL-1234 AB Venlo', '||NL-1234 AB|Venlo|'],
  ])('%j are %j', (city, expected) => {
    expect(addressOf({ city })).toBe(expected)
  })

  it('stand beside the postcode', () => {
    expect(addressOf({ postcode: '46236 Bottrop' })).toBe('||46236|Bottrop|')
    expect(addressOf({ postcode: '46236 Essen', city: 'Bottrop' })).toBe('||46236|Bottrop|')
    expect(saidBy({ postcode: '46236 Essen', city: 'Bottrop' }).draft.kept).toBe('postcode: 46236 Essen')
  })

  it('of the office’s own town have their district behind a hyphen', () => {
    const mapping = [
      { column: 0, field: 'name' as const },
      { column: 1, field: 'city' as const },
    ]
    const drafter = createDrafter(mapping, ['Firma', 'Ort'], { ownCity: 'Castrop-Rauxel' })
    const placeOf = (city: string) => draftRow(drafter, ['Amsel', city]).draft
    expect(placeOf('Castrop-Rauxel-Ickern')).toMatchObject({ city: 'Castrop-Rauxel', district: 'Ickern' })
    expect(placeOf('Castrop-Rauxel')).toMatchObject({ city: 'Castrop-Rauxel', district: '' })
    expect(placeOf('Essen-Kettwig')).toMatchObject({ city: 'Essen-Kettwig', district: '' })
  })
})

describe('a country', () => {
  it.each([
    ['Österreich', '5020'],
    ['A', '1060'],
    ['CH', '8001'],
    ['Niederlande', '5913 AA'],
    ['GB', 'SW1A 1AA'],
    ['Polen', '80-827'],
  ])('%s leaves the postcode %s as it is written', (country, postcode) => {
    const row = saidBy({ country, postcode, city: 'X-Dorf' })
    expect(row.draft).toMatchObject({ postcode, kept: `country: ${country}` })
    expect(problemsOf(row)).toEqual(['country countryKept kept'])
  })

  it('of its own says nothing new', () => {
    for (const country of ['D', 'DE', 'Deutschland', 'BRD', 'Germany'])
      expect(saidBy({ country, postcode: '1067' })).toMatchObject({ draft: { postcode: '01067', kept: '' } })
  })

  it('at the end of an address is told', () => {
    const row = saidBy({ address: 'Weg 1, 5020 Salzburg, Österreich' })
    expect(row.draft).toMatchObject({ street: 'Weg', postcode: '5020', city: 'Salzburg' })
    expect(problemsOf(row)).toEqual(['address addressInPart kept'])
  })
})

describe('an address', () => {
  it('loses nothing, however it is put together', () => {
    const street = fc.constantFrom(
      'Weg 3',
      'Hochstr. 4-6',
      'Postfach 12',
      'Am Hof',
      'Ring 3 (Hof)',
      'Park, Halle 2',
    )
    const more = fc.constantFrom('', ', 46236 Bottrop', ', OT Boy', ' / Ecke Ring', ', c/o Ott', ', 2. OG')
    const town = fc.constantFrom(
      '',
      'Bottrop',
      'D-46236 Bottrop',
      'Essen (Kray)',
      'Wien, Österreich',
      'Köln, Porz',
    )
    const postcode = fc.constantFrom('', '46236', '45127 Essen', 'A-5020', '5020 Wien', 'x1')
    fc.assert(
      fc.property(street, more, town, postcode, (street, more, city, postcode) => {
        const cells = { street: street + more, city, postcode }
        const { draft } = saidBy(cells)
        for (const cell of Object.values(cells)) {
          const said = [draft.street, draft.houseNumber, draft.postcode, draft.city, draft.district]
          expect(missingOf(cell.replace(/^D-|OT /g, ''), [...said, draft.kept])).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })
})
