import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readEmail,
  readPhone,
  readPostcode,
  readWebsite,
  splitAddress,
  splitStreet,
} from '../../../db/slices/imports/values/index.ts'

const e164 = (text: string, options?: Parameters<typeof readPhone>[1]): unknown => {
  const outcome = readPhone(text, options)
  return 'value' in outcome ? (outcome.value?.e164 ?? null) : outcome.problem.replace('imports.problem.', '')
}

describe('readPhone', () => {
  it.each([
    ['02041 70-123', '+49204170123'],
    ['(02041) 70123', '+49204170123'],
    ['02041/70 12 3', '+49204170123'],
    ['+49 2041 70123', '+49204170123'],
    ['+49 (0) 2041 / 70 - 123', '+49204170123'],
    ['+49 02041 70123', '+49204170123'],
    ['0049204170123', '+49204170123'],
    ['49204170123', '+49204170123'],
    ['Tel.: 02041 70123', '+49204170123'],
    ['2041 7012345', '+4920417012345'],
    ['0201 123 / 0171 5555555', '+49201123'],
    ['0201-12345 oder 0171 234', '+4920112345'],
    ['+43 1 12345', '+43112345'],
    ['70123', ''],
    ['4,92041E+11', 'excelScientific'],
    ['siehe Webseite', 'phoneUnreadable'],
    ['12', 'phoneUnreadable'],
    ['keine', null],
  ])('reads %j', (text, expected) => {
    expect(e164(text)).toBe(expected)
  })

  it('completes numbers without area code by the office’s own', () => {
    expect(e164('70-123', { areaCode: '02041' })).toBe('+49204170123')
  })

  it('keeps what was written', () => {
    expect(readPhone(' (02041)  70 123 ')).toEqual({
      value: { text: '(02041) 70 123', e164: '+49204170123' },
    })
  })

  it('reads one number however it is written', () => {
    const number = fc.integer({ min: 10_000, max: 99_999_999 }).map(String)
    const area = fc.constantFrom('2041', '201', '30', '171')
    fc.assert(
      fc.property(area, number, (area, number) => {
        const spellings = [
          `0${area} ${number}`,
          `0${area}/${number}`,
          `(0${area}) ${number}`,
          `0${area}-${number.slice(0, 2)}-${number.slice(2)}`,
          `+49 ${area} ${number}`,
          `+49 (0)${area} ${number}`,
          `0049 ${area} ${number}`,
        ]
        expect(new Set(spellings.map((spelling) => e164(spelling)))).toEqual(new Set([`+49${area}${number}`]))
      }),
    )
  })

  it('never gives anything but E.164', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789 +-/().')), maxLength: 25 }),
        (text) => {
          const outcome = readPhone(text)
          const found = 'value' in outcome ? (outcome.value?.e164 ?? '') : ''
          expect(found).toMatch(/^(?:\+[1-9]\d{5,14})?$/)
        },
      ),
    )
  })
})

describe('readEmail and readWebsite', () => {
  it.each([
    ['Info@Mueller-Bau.DE', 'Info@mueller-bau.de'],
    ['mailto:a@b.de', 'a@b.de'],
    ['info (at) x.de', 'info@x.de'],
    ['a@b.de; c@d.de', 'a@b.de'],
    ['Hans Weiß <h@x.de>', 'h@x.de'],
    ['post@müller.de.', 'post@müller.de'],
    ['keine', null],
  ])('read the address in %j', (text, email) => {
    expect(readEmail(text)).toEqual({ value: email })
  })

  it.each(['www.x.de', 'a@b', '@x.de', 'a b@'])('refuse the address %j', (text) => {
    expect(readEmail(text)).toEqual({ problem: 'imports.problem.emailUnreadable' })
  })

  it.each([
    ['www.X.de/', 'https://www.x.de'],
    ['http://x.de/Pfad/', 'http://x.de/Pfad'],
    ['https:/x.de', 'https://x.de'],
    ['müller-bau.de', 'https://müller-bau.de'],
    ['-', null],
  ])('read the website in %j', (text, website) => {
    expect(readWebsite(text)).toEqual({ value: website })
  })

  it.each(['info@x.de', 'xy', 'im Aufbau', 'javascript:alert(1)', 'file:///c:/x'])(
    'refuse the website %j',
    (text) => {
      expect(readWebsite(text)).toEqual({ problem: 'imports.problem.websiteUnreadable' })
    },
  )
})

describe('readPostcode', () => {
  it.each([
    ['46236', '46236'],
    ['D-46236', '46236'],
    ['DE46236', '46236'],
    ['1067', '01067'],
    ['46236.0', '46236'],
    ['A-1010', 'A-1010'],
    ['', ''],
  ])('reads %j', (text, postcode) => {
    expect(readPostcode(text)).toEqual({ value: postcode })
  })

  it.each([
    ['00000', 'postcodeUnreadable'],
    ['462', 'postcodeUnreadable'],
    ['462366', 'postcodeUnreadable'],
    ['Bottrop', 'postcodeUnreadable'],
    ['4,62E+04', 'excelScientific'],
  ])('refuses %j', (text, name) => {
    expect(readPostcode(text)).toEqual({ problem: `imports.problem.${name}` })
  })
})

describe('splitStreet', () => {
  it.each([
    ['Hauptstr. 12 a', 'Hauptstr.', '12 a'],
    ['Hauptstr.12', 'Hauptstr.', '12'],
    ['Hauptstraße 3 - 5', 'Hauptstraße', '3-5'],
    ['Gladbecker Straße 12a – 14c', 'Gladbecker Straße', '12a-14c'],
    ['Am Südring 7 b+c', 'Am Südring', '7 b+c'],
    ['Straße des 17. Juni', 'Straße des 17. Juni', ''],
    ['Straße des 17. Juni 135', 'Straße des 17. Juni', '135'],
    ['Q 7, 24', 'Q 7', '24'],
    ['Im Gewerbepark 3 Halle 4', 'Im Gewerbepark', '3 Halle 4'],
    ['Postfach 10 01 23', 'Postfach 10 01 23', ''],
    ['An der B 12', 'An der B', '12'],
    ['Waidmannstraße', 'Waidmannstraße', ''],
    ['12', '12', ''],
    ['', '', ''],
  ])('parts %j', (text, street, houseNumber) => {
    expect(splitStreet(text)).toEqual({ street, houseNumber })
  })
})

describe('splitAddress', () => {
  it.each([
    ['Waidmannstraße 1, 22769 Hamburg.', 'Waidmannstraße', '1', '22769', 'Hamburg', ''],
    ['Oststr.', 'Oststr.', '', '', '', ''],
    ['Hauptstr. 1 46236 Bottrop', 'Hauptstr.', '1', '46236', 'Bottrop', ''],
    ['Müllerweg 3\r\nD-46236 Bottrop\r\nDeutschland', 'Müllerweg', '3', '46236', 'Bottrop', ''],
    ['46236 Bottrop, Hauptstr. 3', 'Hauptstr.', '3', '46236', 'Bottrop', ''],
    [
      'c/o Meier GmbH, Lindenallee 5, 45127 Essen, OT Kettwig',
      'Lindenallee',
      '5',
      '45127',
      'Essen',
      'Kettwig',
    ],
    ['Q 7, 24, 68161 Mannheim', 'Q 7', '24', '68161', 'Mannheim', ''],
    ['Hauptstr. 1 - 45127 Essen-Kettwig', 'Hauptstr.', '1', '45127', 'Essen-Kettwig', ''],
  ])('parts %j', (text, street, houseNumber, postcode, city, district) => {
    expect(splitAddress(text)).toEqual({ street, houseNumber, postcode, city, district })
  })
})
