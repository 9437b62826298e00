import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEntries } from '../../../db/slices/code-lists/compare.ts'
import { convertSector, type ConversionPair } from '../../../db/slices/code-lists/convert.ts'
import { entryOf, hashOfEntries } from '../../../db/slices/code-lists/entries.ts'
import { readEntries } from '../../../db/slices/code-lists/read-rows.ts'
import { recogniseList } from '../../../db/slices/code-lists/recognise.ts'
import {
  coarserSectors,
  dottedSector,
  sectorKey,
  sectorLevel,
} from '../../../db/slices/code-lists/sector-codes.ts'
import { shippedLists } from '../../../db/slices/code-lists/shipped.ts'
import { smallLists, type SmallList } from '../../support/code-lists.ts'

/** A line of a small list as cells; quoted cells hold no doubled quotes there. */
const cellsOf = (line: string, delimiter: string): string[] =>
  [...line.matchAll(new RegExp(`(?:^|${delimiter})(?:"([^"]*)"|([^${delimiter}]*))`, 'g'))].map(
    (match) => match[1] ?? match[2] ?? '',
  )

const rowsOf = (name: SmallList): string[][] =>
  smallLists[name].map((line) => cellsOf(line, line.includes(';') && !line.includes(',') ? ';' : ','))

const leaf = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 999 }))
  .map(([division, rest]) => String(division).padStart(2, '0') + String(rest).padStart(3, '0'))

describe('the shape of sector codes', () => {
  it('is the same in all spellings', () => {
    fc.assert(
      fc.property(leaf, fc.integer({ min: 2, max: 5 }), (digits, length) => {
        const code = digits.slice(0, length)
        const dotted = dottedSector(code)
        expect(sectorKey(dotted)).toBe(code)
        expect(dottedSector(dotted)).toBe(dotted)
        expect(sectorLevel(dotted)).toBe(length)
        expect(dotted).toMatch(/^\d{2}(?:\.\d{1,2}(?:\.\d)?)?$/)
        expect(coarserSectors(dotted).map(sectorLevel)).toEqual(
          Array.from({ length: length - 2 }, (_, step) => length - 1 - step),
        )
        for (const coarser of coarserSectors(dotted)) expect(dotted.startsWith(coarser)).toBe(true)
      }),
    )
  })

  it.each([
    ['j', 'J', 1],
    ['62', '62', 2],
    ['620', '62.0', 3],
    ['6201', '62.01', 4],
    ['62 01 0', '62.01.0', 5],
  ])('reads %j', (written, dotted, level) => {
    expect([dottedSector(written), sectorLevel(written)]).toEqual([dotted, level])
  })

  it.each(['', 'W', '6', '620100', 'abc', '62.O1', 'AA'])('takes %j for none', (written) => {
    expect([sectorKey(written), dottedSector(written), sectorLevel(written)]).toEqual(['', '', 0])
  })
})

describe('recognition', () => {
  it.each([
    ['wz2008', 'sectors'],
    ['wz2025', 'sectors'],
    ['conversion', 'sectorConversion'],
    ['legalForms', 'legalForms'],
    ['courts', 'registerCourts'],
    ['postcodes', 'postcodes'],
    ['districts', 'districts'],
  ] as const)('of %s', (name, list) => {
    const [headings = [], ...rows] = rowsOf(name)
    expect(recogniseList(headings, rows)?.list).toBe(list)
  })

  it('of the headings that the statistical office and the world list of legal forms use', () => {
    expect(
      recogniseList(
        ['WZ 2008 Kode', 'WZ 2008 - Bezeichnung'],
        [
          ['A', 'Land- und Forstwirtschaft'],
          ['01', 'Landwirtschaft'],
        ],
      )?.list,
    ).toBe('sectors')
    const headings = [
      'ELF Code',
      'Country of formation',
      'Country Code (ISO 3166-1)',
      'Entity Legal Form name Local name',
    ]
    const rows = [
      ['2HBR', 'Germany', 'DE', 'Gesellschaft mit beschränkter Haftung'],
      ['1A2B', 'Austria', 'AT', 'Gesellschaft mit beschränkter Haftung'],
    ]
    const recognised = recogniseList(headings, rows)
    expect(recognised?.list).toBe('legalForms')
    if (!recognised) throw new Error('not recognised')
    expect(readEntries(recognised, rows, '')).toMatchObject({ entries: [{ code: '2HBR' }], skipped: 0 })
  })

  it('is refused to registers of companies that have postcodes, courts and codes', () => {
    const row = ['Müller GmbH', 'Weg 1', '46236', 'Bottrop', 'Gelsenkirchen']
    expect(recogniseList(['Firma', 'Straße', 'PLZ', 'Ort', 'Registergericht'], [row])).toBeNull()
    expect(recogniseList(['Nr', 'Name', 'Telefon'], [['17', 'Müller GmbH', '02041 1']])).toBeNull()
  })
})

describe('reading', () => {
  it('puts every code below the nearest coarser one there is', () => {
    const [headings = [], ...rows] = rowsOf('wz2008')
    const recognised = recogniseList(headings, rows)
    if (!recognised) throw new Error('not recognised')
    const read = readEntries(recognised, rows, '')
    expect(read?.list).toBe('WZ2008')
    const parents = Object.fromEntries((read?.entries ?? []).map(({ code, parent }) => [code, parent]))
    expect(parents).toMatchObject({
      A: null,
      '01': 'A',
      '01.1': '01',
      '01.11': '01.1',
      '01.11.0': '01.11',
      '45': 'G',
    })
  })

  it('takes an entry once and counts what holds none', () => {
    const columns = recogniseList(['PLZ', 'Ort'], [['46236', 'Bottrop']])
    if (!columns) throw new Error('not recognised')
    const rows = [
      ['46236', 'Bottrop'],
      ['46236', 'BOTTROP'],
      ['', ''],
      ['x', 'Bonn'],
      ['1067', 'Dresden'],
    ]
    expect(readEntries(columns, rows, '')).toMatchObject({
      entries: [{ code: '46236' }, { code: '01067', title: 'Dresden' }],
      skipped: 2,
    })
  })
})

describe('comparing', () => {
  const entries = fc
    .uniqueArray(fc.record({ code: leaf, title: fc.constantFrom('a', 'b', 'c') }), {
      selector: ({ code }) => code,
      maxLength: 20,
    })
    .map((list) => list.map((given) => entryOf(given)))

  it('counts every entry once, and is the same turned round', () => {
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const there = compareEntries('WZ2008', before, after)
        const back = compareEntries('WZ2008', after, before)
        expect(there.added.length + there.changed.length + there.same).toBe(after.length)
        expect(there.removed.length + there.changed.length + there.same).toBe(before.length)
        expect(back.added.map(({ code }) => code).toSorted()).toEqual(
          there.removed.map(({ code }) => code).toSorted(),
        )
        expect(back.changed).toHaveLength(there.changed.length)
        expect(compareEntries('WZ2008', after, after)).toMatchObject({ added: [], changed: [], removed: [] })
      }),
    )
  })
})

describe('conversion', () => {
  const parts = (pairs: readonly ConversionPair[]) => ({
    pairs,
    sectionOf: (division: string) => (division < '50' ? 'A' : 'B'),
    titled: (code: string) => ({ code, title: `Titel ${code}`, titleEn: '' }),
  })
  const pair = (older: string, newer: string): ConversionPair => ({ WZ2008: older, WZ2025: newer })

  it('asks exactly where more than one code is possible at the level of the code', () => {
    fc.assert(
      fc.property(
        fc.array(leaf, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 5 }),
        (leaves, length) => {
          const code = dottedSector('62010'.slice(0, length))
          const pairs = leaves.map((newer) => pair('62.01.0', dottedSector(newer)))
          const expected = new Set(leaves.map((newer) => dottedSector(newer.slice(0, length))))
          const answer = convertSector(code, 'WZ2008', 'WZ2025', parts(pairs))
          expect(answer.kind).toBe(expected.size === 1 ? 'exact' : 'choose')
          const codes =
            answer.kind === 'exact'
              ? [answer.code]
              : answer.kind === 'choose'
                ? answer.candidates.map((each) => each.code)
                : []
          expect(codes).toEqual([...expected].toSorted())
        },
      ),
    )
  })

  it('goes by sections for a section, stays for the same edition, and knows what is no code', () => {
    const pairs = [pair('01.11.0', '01.11.0'), pair('01.12.0', '62.10.0')]
    expect(convertSector('A', 'WZ2008', 'WZ2025', parts(pairs))).toMatchObject({
      kind: 'choose',
      candidates: [{ code: 'A' }, { code: 'B' }],
    })
    expect(convertSector('6201', 'WZ2008', 'WZ2008', parts([]))).toMatchObject({
      kind: 'exact',
      code: '62.01',
    })
    expect(convertSector('nichts', 'WZ2008', 'WZ2025', parts(pairs))).toMatchObject({ reason: 'noSuchCode' })
  })
})

describe('what ships', () => {
  it('is known by its hash: where that changes, the one before belongs to `formerly`', () => {
    expect(
      Object.fromEntries(shippedLists.map(({ list, entries }) => [list, hashOfEntries(entries)])),
    ).toEqual({
      WZ2008: 'aa50db357d875599b69ac0865e023ea2185b8044d164075a5960b3e732c98102',
      WZ2025: '601d218f6b82b8a019ead03ec585b88082135c68a4365bedc8a26cade611be3d',
      legalForms: 'cc761fd19c7d3c0dc1c6d2759f680a6bc0275ec28fac9a48884e450d85ef628e',
    })
  })

  it('has a title in both languages for every section and division, and each code once', () => {
    for (const { list, entries } of shippedLists) {
      expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length)
      expect(entries.filter(({ title }) => title === '')).toEqual([])
      const isTranslated = list !== 'legalForms'
      expect(entries.filter(({ titleEn }) => isTranslated && titleEn === '')).toEqual([])
    }
  })

  it('has every division below a section of its edition', () => {
    for (const { entries } of shippedLists.filter(({ list }) => list !== 'legalForms')) {
      const sections = new Set(entries.filter(({ level }) => level === 1).map(({ code }) => code))
      const divisions = entries.filter(({ level }) => level === 2)
      expect(divisions.filter(({ parent }) => !sections.has(parent ?? ''))).toEqual([])
      expect(divisions.map(({ code }) => code)).toEqual(divisions.map(({ code }) => code).toSorted())
    }
  })
})
