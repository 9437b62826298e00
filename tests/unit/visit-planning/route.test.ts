import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inTourOrder } from '../../../db/slices/visit-planning/route.ts'

const place = (street: string, rest: object = {}) => ({
  district: 'Hafen',
  street,
  houseNumber: '1',
  latitude: null,
  longitude: null,
  ...rest,
})

it('goes district by district, the ones without a district last, and by street and number within', () => {
  const stops = [
    place('Werft', { houseNumber: '10' }),
    place('Ohne', { district: '' }),
    place('Werft', { houseNumber: '2' }),
    place('Ring', { district: 'Ärztehof' }),
    place('Anleger'),
  ]
  expect(inTourOrder(stops).map(({ street, houseNumber }) => `${street} ${houseNumber}`)).toEqual([
    'Ring 1',
    'Anleger 1',
    'Werft 2',
    'Werft 10',
    'Ohne 1',
  ])
})

it('goes to the nearest that is left where it is known where they are', () => {
  const at = (street: string, longitude: number) => place(street, { latitude: 51.5, longitude })
  const stops = [at('A', 7), at('B', 7.3), at('C', 7.1), at('D', 7.2), place('Unbekannt')]
  expect(inTourOrder(stops).map(({ street }) => street)).toEqual(['A', 'C', 'D', 'B', 'Unbekannt'])
})

it('loses nobody, whatever is known of them', () => {
  const stop = fc.record({
    district: fc.constantFrom('', 'Hafen', 'Altstadt'),
    street: fc.constantFrom('A', 'B', ''),
    houseNumber: fc.constantFrom('1', '2a', ''),
    latitude: fc.option(fc.double({ min: 51, max: 52, noNaN: true })),
    longitude: fc.option(fc.double({ min: 7, max: 8, noNaN: true })),
  })
  fc.assert(
    fc.property(fc.array(stop, { maxLength: 30 }), (stops) => {
      const order = inTourOrder(stops)
      expect(new Set(order)).toEqual(new Set(stops))
      expect(order).toHaveLength(stops.length)
    }),
  )
})
