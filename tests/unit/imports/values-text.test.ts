import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textMax } from '../../../preload/contract/common.ts'
import {
  cleanLine,
  cleanParagraphs,
  problemNames,
  readDate,
  readEmployees,
  readLine,
  readNumber,
  readParagraphs,
  saysNothing,
  sizeClassOf,
} from '../../../db/slices/imports/values/index.ts'

describe('clean text', () => {
  it.each([
    ['  a\u0000b\t c ', 'a b c'],
    ['Mu\u0308ller', 'Müller'],
    ['\ufeffAlbers\u00ad', 'Albers'],
    ['a\u00a0b', 'a b'],
    ['Zeile 1\r\nZeile 2', 'Zeile 1 Zeile 2'],
    ['="00123"', '00123'],
    ["'=SUM(1)", '=SUM(1)'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['\ud800x', '\ufffdx'],
  ])('tidies %j', (raw, clean) => {
    expect(cleanLine(raw)).toBe(clean)
  })

  it('keeps the line breaks of paragraphs', () => {
    expect(cleanParagraphs(' a \r\n\r\n\r\n\r\nb\rc\u2028d ')).toBe('a\n\nb\nc\nd')
  })

  it('is clean after once, and stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = cleanLine(raw)
        // an apostrophe guards one layer only
        expect(cleanLine(once.replace(/^'+/, ''))).toBe(once.replace(/^'+/, ''))
        expect(once).toBe(once.trim())
        expect(once).not.toMatch(/[\p{Cc}\u00ad\u200b]/u)
      }),
    )
  })

  it.each(['', '-', '–', '...', 'NULL', 'n/a', '#NV', '#N/A', 'k. A.', 'keine Angabe', 'unbekannt', '?'])(
    'sees that %j says nothing',
    (text) => {
      expect(saysNothing(text)).toBe(true)
      expect(readLine(text)).toEqual({ value: '' })
    },
  )

  it.each(['0', 'Na', 'A', 'Nullfehler GmbH', '日本'])('takes %j for something', (text) => {
    expect(saysNothing(text)).toBe(text === 'Na')
  })

  it('refuses text that is too long, saying by how much', () => {
    expect(readLine('x'.repeat(201))).toEqual({
      problem: 'imports.problem.tooLong',
      params: { maximumLength: 200, length: 201 },
    })
    expect(readLine('x'.repeat(200))).toEqual({ value: 'x'.repeat(200) })
    expect(readParagraphs('x'.repeat(textMax + 1))).toMatchObject({ problem: 'imports.problem.tooLong' })
  })

  it('names every problem once', () => {
    expect(new Set(problemNames).size).toBe(problemNames.length)
  })
})

describe('readNumber', () => {
  it.each([
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234', 1234],
    ['1.234.567', 1_234_567],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['12,345', 12.345],
    ['1 234', 1234],
    ["1'234", 1234],
    ['-3', -3],
    ['–3', -3],
    ['5 €', 5],
    ['EUR 5', 5],
    ['', null],
  ])('reads %j', (text, number) => {
    expect(readNumber(text)).toEqual({ value: number })
  })

  it.each(['abc', '1.2.3', '1,2,3', '5 Stück', '--5'])('refuses %j', (text) => {
    expect(readNumber(text)).toEqual({ problem: 'imports.problem.notANumber' })
  })

  it('reads what German formatting writes', () => {
    const format = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 3 })
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(999), (whole, thousandths) => {
        const number = Math.round((whole + thousandths / 1000) * 1000) / 1000
        expect(readNumber(format.format(number))).toEqual({ value: number === 0 ? 0 : number })
      }),
    )
  })
})

describe('readDate', () => {
  it.each([
    ['01.02.2020', '2020-02-01'],
    ['1.2.20', '2020-02-01'],
    ['1.2.27', '1927-02-01'],
    ['1.2.87', '1987-02-01'],
    ['01.02.2020 00:00:00', '2020-02-01'],
    ['2020-02-03', '2020-02-03'],
    ['2020-02-03T10:11:12Z', '2020-02-03'],
    ['20200203', '2020-02-03'],
    ['31/12/2020', '2020-12-31'],
    ['3. März 2019', '2019-03-03'],
    ['März 2019', '2019-03'],
    ['05.2011', '2011-05'],
    ['1987', '1987'],
    ['43831', '2020-01-01'],
    ['43831,5', '2020-01-01'],
    ['00.00.0000', null],
    ['31.12.9999', null],
    ['', null],
  ])('reads %j', (text, day) => {
    expect(readDate(text, 2026)).toEqual({ value: day })
  })

  it.each(['31.02.2020', '29.02.2019', '12/31/2020', '2020-13-01', 'gestern', '0', '99999', '1.2'])(
    'refuses %j',
    (text) => {
      expect(readDate(text, 2026)).toEqual({ problem: 'imports.problem.notADate' })
    },
  )

  it('reads every day back from each way of writing it', () => {
    const date = fc.date({ min: new Date('1930-01-01'), max: new Date('2070-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, (date) => {
        const day = date.toISOString().slice(0, 10)
        const [year = '', month = '', dayOfMonth = ''] = day.split('-')
        const serial = Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000)
        const spellings = [
          day,
          `${dayOfMonth}.${month}.${year}`,
          `${Number(dayOfMonth)}.${Number(month)}.${year}`,
          String(serial),
        ]
        for (const spelling of spellings) expect(readDate(spelling, 2026)).toEqual({ value: day })
      }),
    )
  })
})

describe('readEmployees', () => {
  it.each([
    ['25', 25, 25, 25, 'small'],
    ['1.234', 1234, 1234, 1234, 'large'],
    ['12.0', 12, 12, 12, 'small'],
    ['ca. 50', 50, 50, 50, 'medium'],
    ['0 Beschäftigte', 0, 0, 0, 'micro'],
    ['keine', 0, 0, 0, 'micro'],
    ['10-49', null, 10, 49, 'small'],
    ['4 - 6 Beschäftigte', null, 4, 6, 'micro'],
    ['10 bis unter 50', null, 10, 49, 'small'],
    ['200 - 499 Beschäftigte', null, 200, 499, 'unknown'],
    ['über 250', null, 251, null, 'large'],
    ['ab 100', null, 100, null, 'unknown'],
    ['500+', null, 500, null, 'large'],
    ['<10', null, 0, 9, 'micro'],
    ['Kleinstunternehmen', null, 0, 9, 'micro'],
    ['Großunternehmen', null, 250, null, 'large'],
  ])('reads %j', (text, count, from, to, sizeClass) => {
    expect(readEmployees(text)).toEqual({ value: { count, from, to, sizeClass } })
  })

  it.each(['viele', '-5', '49-10', '1,5', '99999999999'])('refuses %j', (text) => {
    expect(readEmployees(text)).toEqual({ problem: 'imports.problem.employeesUnreadable' })
  })

  it('cuts the size classes where the EU does', () => {
    expect([0, 9, 10, 49, 50, 249, 250].map(sizeClassOf)).toEqual([
      'micro',
      'micro',
      'small',
      'small',
      'medium',
      'medium',
      'large',
    ])
  })
})
