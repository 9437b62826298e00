import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDrafter } from '../../../db/slices/imports/row-reader.ts'
import { draftRow } from '../../../db/slices/imports/row.ts'
import { missingOf, problemsOf, saidBy } from './said.ts'

describe('numbers of employees', () => {
  it.each([
    ['25', 25, ''],
    ['120 MA', 120, ''],
    ['1,250', 1250, ''],
    ['ca. 50', 50, 'ca. 50'],
    ['12 (davon 3 Azubis)', 12, '12 (davon 3 Azubis)'],
    ['12, davon 3 Azubis', 12, '12, davon 3 Azubis'],
    ['25 VZÄ', 25, '25 VZÄ'],
    ['7,5', 8, '7,5'],
    ['1 250', 1250, ''],
    ['ca. 40-50', null, 'ca. 40-50'],
    ['20 Vollzeit, 5 Teilzeit', 20, '20 Vollzeit, 5 Teilzeit'],
    ['20 + 3 Azubis', null, '20 + 3 Azubis'],
  ])('%j are %j', (cell, employees, kept) => {
    const { draft } = saidBy({ employees: cell })
    expect([draft.employees, draft.kept]).toEqual([employees, kept === '' ? '' : `employees: ${kept}`])
  })
})

describe('size classes where numbers of employees are asked for', () => {
  it.each([
    ['10–49', 'small', ''],
    ['1-9', 'micro', ''],
    ['unter 10', 'micro', ''],
    ['50 bis 249', 'medium', ''],
    ['über 250', 'large', ''],
    ['250 und mehr', 'large', ''],
    ['> 500', 'large', '> 500'],
    ['15-20', 'small', '15-20'],
    ['Kleinstunternehmen', 'micro', ''],
    ['Okt 49', 'small', ''],
    ['01. Sep', 'micro', ''],
  ])('%j is %j', (cell, statedSize, kept) => {
    const { draft, problems } = saidBy({ employees: cell })
    expect([draft.employees, draft.statedSize]).toEqual([null, statedSize])
    expect(draft.kept).toBe(kept === '' ? '' : `employees: ${kept}`)
    expect(problems.map(({ messageKey }) => messageKey)).toEqual(['imports.problem.employeesClass'])
  })
})

describe('days', () => {
  it.each([
    ['seit 1987', '1987', ''],
    ['gegr. 1923', '1923', ''],
    ['ca. 1950', '1950', 'ca. 1950'],
    ['2. Quartal 2019', '2019', '2. Quartal 2019'],
    ['01.01.1900', null, '01.01.1900'],
    ['30.12.1899', null, '30.12.1899'],
    ['01.01.1753', null, '01.01.1753'],
    ['15.03.2199', null, '15.03.2199'],
    ['1998/2001', null, '1998/2001'],
    ['31.12.9999', null, ''],
  ])('%j is %j', (cell, foundedOn, kept) => {
    const { draft } = saidBy({ foundedOn: cell })
    expect([draft.foundedOn, draft.kept]).toEqual([foundedOn, kept === '' ? '' : `foundedOn: ${kept}`])
  })
})

describe('house numbers that Excel took for dates', () => {
  it.each([
    ['03. Mai', '3-5', 'excelDateRestored changed'],
    ['07. Sep', '7-9', 'excelDateRestored changed'],
    ['5-Mar', '5-3', 'excelDateRestored changed'],
    ['03.05.2024', '3-5', 'excelDateRestored changed'],
    ['2024-05-03', '3-5', 'excelDateRestored changed'],
    ['01.10.2024', '', 'excelDate kept'],
  ])('%j was %j', (houseNumber, expected, said) => {
    const row = saidBy({ street: 'Weg', houseNumber })
    expect([row.draft.houseNumber, problemsOf(row)]).toEqual([expected, [`houseNumber ${said}`]])
  })

  it('are none where they are none', () => {
    for (const houseNumber of ['12', '12 a', '3-5', '14 Halle 2'])
      expect(saidBy({ street: 'Weg', houseNumber })).toMatchObject({ draft: { houseNumber }, problems: [] })
  })
})

describe('sector codes', () => {
  it.each([
    ['62,01', '62.01', '', ''],
    ['1.11', '01.11', '', ''],
    ['1,11', '01.11', '', ''],
    ['62.01.0 Programmierung', '62.01.0', 'Programmierung', ''],
    ['62.01 - Softwareentwicklung', '62.01', 'Softwareentwicklung', ''],
    ['62.01, 62.02', '62.01', '', 'sectorCode: 62.01, 62.02'],
    ['62.01; 47.91', '62.01', '', 'sectorCode: 62.01; 47.91'],
  ])('of %j', (cell, sectorCode, activity, kept) => {
    expect(saidBy({ sectorCode: cell }).draft).toMatchObject({ sectorCode, activity, kept })
  })

  it('leave the activity that a column says', () => {
    const { draft } = saidBy({ sectorCode: '62.01 Programmierung', activity: 'Spiele' })
    expect(draft).toMatchObject({ activity: 'Spiele', kept: 'sectorCode: 62.01 Programmierung' })
  })
})

describe('register entries in several columns', () => {
  it('fill each other, and what is not needed is kept', () => {
    expect(saidBy({ registerCourt: 'Amtsgericht Essen HRB 12' }).draft).toMatchObject({
      registerCourt: 'Essen',
      registerKind: 'HRB',
      registerNumber: '12',
      kept: '',
    })
    expect(saidBy({ registerKind: 'HRB 12', registerCourt: 'Essen' }).draft).toMatchObject({
      registerKind: 'HRB',
      registerNumber: '12',
    })
    const row = saidBy({ registerCourt: 'AG Essen', registerNumber: 'HRB 12 AG Bochum' })
    expect(row.draft).toMatchObject({ registerCourt: 'Essen', registerNumber: '12' })
    expect(problemsOf(row)).toEqual(['registerNumber registerInPart kept'])
  })

  it('lose nothing, in any order', () => {
    const pieces = fc.shuffledSubarray(
      ['HRB 4711', 'Amtsgericht Essen', '(vormals Bochum)', 'seit 2019', 'VR 12', 'Ott'],
      { minLength: 1 },
    )
    fc.assert(
      fc.property(pieces, fc.constantFrom(' ', ', ', ' / '), (pieces, gap) => {
        const registerNumber = pieces.join(gap)
        const { draft } = saidBy({ registerNumber })
        const said = [draft.registerCourt, draft.registerKind ?? '', draft.registerNumber]
        const texts = draft.kept === '' ? [...said, 'Amtsgericht'] : [draft.kept]
        expect(missingOf(registerNumber, texts)).toEqual([])
      }),
    )
  })
})

describe('texts that are too long', () => {
  it('are cut at a word and kept as a whole', () => {
    const activity = 'Planung und Bau von Hallen aller Art '.repeat(20).trim()
    const { draft } = saidBy({ activity })
    expect(draft.activity.length).toBeLessThanOrEqual(500)
    expect(draft.activity).toMatch(/(?:Planung|und|Bau|von|Hallen|aller|Art)…$/)
    expect(draft.kept).toBe(`activity: ${activity}`)
  })

  it('have the legal form that stands behind what arrives', () => {
    const name = `${'Gesellschaft zur Förderung '.repeat(10)}mbH`
    const { draft, problems } = saidBy({ name })
    expect(draft).toMatchObject({ legalForm: 'GmbH', kept: `name: ${name}` })
    expect(problems.some(({ fatal }) => fatal)).toBe(false)
  })
})

describe('parts of a name in several columns', () => {
  it.each([
    [['Maschinen-', 'und Anlagenbau Ott GmbH'], 'Maschinen- und Anlagenbau Ott GmbH'],
    [['Ott-', 'Berg GmbH'], 'Ott-Berg GmbH'],
    [['Steuerberatung', 'Ott', 'GmbH'], 'Steuerberatung Ott GmbH'],
  ])('%j are joined', (cells, name) => {
    const mapping = cells.map((_, column) => ({ column, field: 'name' as const }))
    const drafter = createDrafter(mapping, ['Name 1', 'Name 2', 'Name 3'].slice(0, cells.length))
    expect(draftRow(drafter, cells).draft.name).toBe(name)
  })
})
