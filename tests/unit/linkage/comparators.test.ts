import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDoors, prepareDoor } from '../../../db/linkage/doors.ts'
import { editDistance, editSimilarity } from '../../../db/linkage/edit-distance.ts'
import { legalFormAgreement } from '../../../db/linkage/legal-form-agreement.ts'
import { colognePhonetics } from '../../../db/linkage/phonetics.ts'
import { domainOfAddress, domainOfPage } from '../../../db/linkage/web-domains.ts'
import { foldText } from '../../../db/text/fold.ts'

describe('colognePhonetics', () => {
  it.each([
    ['Müller-Lüdenscheidt', '65752682'],
    ['Wikipedia', '3412'],
    ['Breschnew', '17863'],
    ['Meier', '67'],
    ['Mayr', '67'],
    ['Maier', '67'],
    ['Schmidt', '862'],
    ['Schmitt', '862'],
    ['Philipp', '351'],
    ['Xaver', '4837'],
    ['Cäcilie', '885'],
    ['', ''],
  ])('%s sounds like %s', (word, code) => {
    expect(colognePhonetics(foldText(word))).toBe(code)
  })

  it('gives digits, 0 at the beginning only', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,30}$/), (word) => {
        expect(colognePhonetics(word)).toMatch(/^[0-8]?[1-8]*$/)
      }),
    )
  })
})

describe('editDistance', () => {
  it.each([
    ['kamp', 'kamp', 0],
    ['kamp', 'kmap', 1],
    ['schmidt', 'schmitt', 1],
    ['müller', 'muler', 2],
    ['', 'abc', 3],
    ['abc', 'xyz', 3],
    ['ca', 'abc', 3],
  ])('%s and %s are %i apart', (left, right, distance) => {
    expect(editDistance(left, right, 10)).toBe(distance)
  })

  const word = fc.stringMatching(/^[a-e]{0,70}$/)

  it('is symmetric, at least the difference in length, and cut off one above the maximum', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (left, right, maximum) => {
        const whole = editDistance(left, right, 100)
        expect(editDistance(right, left, 100)).toBe(whole)
        expect(whole).toBeGreaterThanOrEqual(Math.abs(left.length - right.length))
        expect(editDistance(left, right, maximum)).toBe(Math.min(whole, maximum + 1))
      }),
    )
  })

  it('finds one slip', () => {
    fc.assert(
      fc.property(word, fc.nat(), (text, at) => {
        const place = at % (text.length + 1)
        expect(editDistance(text, `${text.slice(0, place)}z${text.slice(place)}`, 3)).toBe(1)
        expect(editSimilarity(text, text)).toBe(1)
      }),
    )
  })
})

describe('compareDoors', () => {
  const door = (street: string, houseNumber: string, postcode = '46236', city = 'Bottrop') =>
    prepareDoor({ street, houseNumber, postcode, city })

  it.each([
    ['one spelling', door('Hans-Sachs-Straße', '3'), door('Hans Sachs Str.', '3'), 'sameDoor'],
    ['a range that holds the number', door('Hochstr.', '3-7'), door('Hochstraße', '5'), 'sameDoor'],
    ['the letter missing', door('Hochstr.', '12 a'), door('Hochstraße', '12'), 'sameDoor'],
    ['another letter', door('Hochstr.', '12a'), door('Hochstraße', '12 c'), 'similarDoor'],
    ['a slip in the street', door('Prosperstraße', '3'), door('Porsperstraße', '3'), 'similarDoor'],
    [
      'a slip in the postcode',
      door('Hochstr.', '3', '46236', ''),
      door('Hochstr.', '3', '46286', ''),
      'similarDoor',
    ],
    ['another number', door('Hochstr.', '3'), door('Hochstr.', '33'), 'sameStreet'],
    ['a post office box', door('Postfach 1234', ''), door('Hochstr.', '33'), 'samePlace'],
    ['another street', door('Südring', '3'), door('Hochstr.', '3'), 'otherStreet'],
    ['another postcode of the town', door('Südring', '3'), door('Hochstr.', '3', '46244'), 'otherStreet'],
    ['another town', door('Hochstr.', '3'), door('Hochstr.', '3', '50667', 'Köln'), 'elsewhere'],
    ['no place', door('Hochstr.', '3', '', ''), door('Hochstr.', '3'), null],
  ])('%s', (_, left, right, level) => {
    expect(compareDoors(left, right)).toBe(level)
    expect(compareDoors(right, left)).toBe(level)
  })
})

describe('legalFormAgreement', () => {
  it.each([
    ['GmbH', 'GmbH', 'equal'],
    ['GmbH', '', 'missing'],
    ['', '', 'missing'],
    ['KG', 'GmbH & Co. KG', 'compatible'],
    ['Einzelunternehmen', 'e. K.', 'compatible'],
    ['GmbH', 'AG', 'contradicting'],
    ['GmbH', 'GmbH & Co. KG', 'contradicting'],
    ['GmbH & Co. KG', 'UG (haftungsbeschränkt) & Co. KG', 'contradicting'],
    ['UG (haftungsbeschränkt)', 'GmbH', 'contradicting'],
  ])('%s and %s: %s', (left, right, agreement) => {
    expect(legalFormAgreement(left, right)).toBe(agreement)
    expect(legalFormAgreement(right, left)).toBe(agreement)
  })
})

describe('domains', () => {
  it.each([
    ['info@mueller-bau.de', 'mueller-bau.de'],
    ['INFO@Mail.Mueller-Bau.DE', 'mueller-bau.de'],
    ['mueller@gmx.de', ''],
    ['mueller@t-online.de', ''],
    ['mueller@firma.co.uk', 'firma.co.uk'],
    ['', ''],
  ])('of the address %s: %j', (address, domain) => {
    expect(domainOfAddress(address)).toBe(domain)
  })

  it.each([
    ['https://www.mueller-bau.de/start?x=1', 'mueller-bau.de'],
    ['http://shop.mueller-bau.de:8080', 'mueller-bau.de'],
    ['mueller-bau.de', 'mueller-bau.de'],
    ['https://www.facebook.com/mueller', ''],
    ['https://mueller.jimdosite.com/', ''],
    ['', ''],
  ])('of the page %s: %j', (page, domain) => {
    expect(domainOfPage(page)).toBe(domain)
  })
})
