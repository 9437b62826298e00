import { describe, expect, it } from 'vitest'
import { isSameName, isSamePlaceName } from '../../../db/slices/imports/comparison/same-spelling.ts'

describe('isSameName', () => {
  it.each([
    ['Möller & Söhne GmbH', 'Moeller u. Soehne Ges. mbH'],
    ['Möller & Söhne GmbH', 'MÖLLER UND SÖHNE GMBH'],
    ['Rheinische Kältetechnik GmbH & Co. KG', 'Rhein. Kältetechnik GmbH+Co KG'],
    ['Kälte-Klima Lohr', 'Kälte Klima Lohr'],
  ])('says so of %s and %s', (a, b) => {
    expect(isSameName(a, b)).toBe(true)
    expect(isSameName(b, a)).toBe(true)
  })

  it.each([
    ['Möller GmbH', 'Möller KG'],
    ['Möller GmbH', 'Möller Bau GmbH'],
    ['Clemens Gas GmbH', 'Clemens Gas & Wasser GmbH'],
    ['Rheinische Bau GmbH', 'Rhein Bau GmbH'],
    ['東京食品', '大阪食品'],
  ])('denies it of %s and %s', (a, b) => expect(isSameName(a, b)).toBe(false))
})

describe('isSamePlaceName', () => {
  it('knows a street and a town however they are written', () => {
    expect(isSamePlaceName('Hauptstraße', 'Hauptstr.')).toBe(true)
    expect(isSamePlaceName('Lange Straße', 'LANGE STR.')).toBe(true)
    expect(isSamePlaceName('Südring', 'Suedring')).toBe(true)
    expect(isSamePlaceName('Südring', 'Nordring')).toBe(false)
    expect(isSamePlaceName('', '')).toBe(false)
  })
})
