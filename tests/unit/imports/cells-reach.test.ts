import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDrafter } from '../../../db/slices/imports/row-reader.ts'
import { draftRow } from '../../../db/slices/imports/row.ts'
import { missingOf, problemsOf, saidBy } from './said.ts'

const numbers = (cells: Parameters<typeof saidBy>[0]): readonly string[] => {
  const { draft } = saidBy(cells)
  return [draft.phone, draft.phoneE164, draft.mobile, draft.fax]
}

describe('numbers of a cell', () => {
  it.each([
    ['02041 555 (Zentrale)', ['02041 555', '+492041555', '', '']],
    ['Tel 02041 55501', ['02041 55501', '+49204155501', '', '']],
    ['Frau Ott 02041 55502', ['02041 55502', '+49204155502', '', '']],
    ['02041 55503 ab 14 Uhr', ['02041 55503', '+49204155503', '', '']],
    ['Mobil 0171 5550109', ['0171 5550109', '+491715550109', '', '']],
    ['02041 55504\n0171 5550104', ['02041 55504', '+49204155504', '0171 5550104', '']],
    ['02041 55505 o. 0171 5550105', ['02041 55505', '+49204155505', '0171 5550105', '']],
    ['0171 5550106; 02041 55506', ['02041 55506', '+49204155506', '0171 5550106', '']],
    ['Tel. 02041/55507 Fax 02041/55508', ['02041/55507', '+49204155507', '', '02041/55508']],
    ['02041 55509 -10 -11', ['02041 55509', '+49204155509', '', '']],
    ['02041 55510/11', ['02041 55510', '+49204155510', '', '']],
    ['02041 55512, 55513', ['02041 55512', '+49204155512', '', '']],
    ['0 20 41 - 1 23 56', ['0 20 41 - 1 23 56', '+49204112356', '', '']],
    ['+49 (0) 2041 / 555 - 0', ['+49 (0) 2041 / 555 - 0', '+4920415550', '', '']],
    ['0152 0101 0203', ['0152 0101 0203', '+4915201010203', '', '']],
    ['Fax 02041 55514', ['', '', '', '02041 55514']],
    ['08.00-16.00 Uhr', ['', '', '', '']],
    ['HRB 12345', ['', '', '', '']],
  ])('are found in %j', (phone, expected) => {
    expect(numbers({ phone })).toEqual(expected)
  })

  it.each([
    ['02041 55501 (Büro)', ['phone phoneInPart kept'], 'phone: 02041 55501 (Büro)'],
    ['02041 55501 -02 -03', ['phone phoneInPart kept'], 'phone: 02041 55501 -02 -03'],
    ['02041 55501\n02041 55502', ['phone phoneInPart kept'], 'phone: 02041 55501, 02041 55502'],
    ['02041 55501 / 0171 5550101', ['phone phoneSpread changed'], ''],
    ['Tel.: 02041 55501', [], ''],
    ['siehe Internet', ['phone phoneUnreadable kept'], 'phone: siehe Internet'],
  ])('and what is more in %j is kept', (phone, problems, kept) => {
    const row = saidBy({ phone })
    expect([problemsOf(row), row.draft.kept]).toEqual([problems, kept])
  })

  it('do not take the place of what another column says', () => {
    const row = saidBy({ phone: '02041 55501 / 0171 5550101', mobile: '0171 5550102' })
    expect(row.draft).toMatchObject({ phone: '02041 55501', mobile: '0171 5550102' })
    expect(row.draft.kept).toBe('phone: 02041 55501 / 0171 5550101')
    const same = saidBy({ phone: '02041 55501 / 0171 5550102', mobile: '0171/5550102' })
    expect(problemsOf(same)).toEqual([])
  })

  it('lose nothing, however they are put together', () => {
    const digits = (length: number) =>
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: length, maxLength: length + 2 })
    const number = fc
      .tuple(fc.constantFrom('02041 ', '0201/', '+49 2041 ', '0171 ', '(0209) '), digits(5))
      .map(([area, rest]) => area + rest.join(''))
    const piece = fc.oneof(
      { weight: 3, arbitrary: number },
      fc.constantFrom('(Büro)', 'Frau Kurz', '-12', '/ 34', 'ab 9 Uhr', 'privat', 'K', '8-17', '12345'),
    )
    const gap = fc.constantFrom(' ', ', ', ' / ', '\n', '; ', ' oder ')
    const pieces = fc.uniqueArray(fc.tuple(piece, gap), {
      minLength: 1,
      maxLength: 5,
      selector: ([text]) => text.replace(/\D/g, '') || text,
    })
    fc.assert(
      fc.property(pieces, (pieces) => {
        const phone = pieces.map(([text, behind]) => text + behind).join('')
        const { draft } = saidBy({ phone })
        const texts = [draft.phone, draft.mobile, draft.fax, draft.kept.replace(/^phone: /, '')]
        expect(missingOf(phone.replaceAll(' oder ', ' '), texts)).toEqual([])
        expect(draft.phoneE164).toMatch(/^(?:\+\d{7,15})?$/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('addresses of a cell', () => {
  it.each([
    ['info@a.example#mailto:info@a.example#', 'info@a.example', ''],
    ['=HYPERLINK("mailto:info@a.example","info@a.example")', 'info@a.example', ''],
    ['info@a.example<mailto:info@a.example>', 'info@a.example', ''],
    ['info@a.example, chef@a.example', 'info@a.example', 'chef@a.example'],
    ['info@a.example oder chef@a.example', 'info@a.example', 'chef@a.example'],
    ['E-Mail: info@a.example', 'info@a.example', ''],
    ['info @ a.example', 'info@a.example', ''],
    ['info@a,example', 'info@a.example', ''],
  ])('of mail are found in %j', (email, first, second) => {
    expect(saidBy({ email }).draft).toMatchObject({ email: first, secondEmail: second, kept: '' })
  })

  it('of mail are kept with what stands beside them', () => {
    expect(saidBy({ email: 'Ott, Ida <ida@a.example>' }).draft).toMatchObject({
      email: 'ida@a.example',
      kept: 'email: Ott, Ida <ida@a.example>',
    })
    const three = saidBy({ email: 'a@a.example; b@a.example; c@a.example' })
    expect(three.draft).toMatchObject({ email: 'a@a.example', secondEmail: 'b@a.example' })
    expect(problemsOf(three)).toEqual(['email emailInPart kept'])
    const filled = saidBy({ email: 'a@a.example; b@a.example', secondEmail: 'c@a.example' })
    expect(filled.draft).toMatchObject({ email: 'a@a.example', secondEmail: 'c@a.example' })
    expect(filled.draft.kept).toBe('email: a@a.example; b@a.example')
  })

  it.each([
    ['www.a.example#http://www.a.example#', 'http://www.a.example', ''],
    ['=HYPERLINK("http://www.a.example";"www.a.example")', 'http://www.a.example', ''],
    ['https://a.example<https://a.example>', 'https://a.example', ''],
    ['Internet: www.a.example', 'https://www.a.example', ''],
    ['www. a.example', 'https://www.a.example', ''],
    ['www,a.example', 'https://www.a.example', ''],
    ['https://a.example/#lage', 'https://a.example/#lage', ''],
    ['www.a.example, www.b.example', 'https://www.a.example', 'website: www.a.example, www.b.example'],
    ['www.a.example (im Aufbau)', 'https://www.a.example', 'website: www.a.example (im Aufbau)'],
    ['Siehe Dr.Meier', '', 'website: Siehe Dr.Meier'],
  ])('of the web are found in %j', (cell, website, kept) => {
    expect(saidBy({ website: cell }).draft).toMatchObject({ website, kept })
  })

  it('of the web go where a page of LinkedIn belongs', () => {
    const row = saidBy({ website: 'www.a.example; https://de.linkedin.com/company/a' })
    expect(row.draft).toMatchObject({
      website: 'https://www.a.example',
      linkedin: 'https://de.linkedin.com/company/a',
    })
    expect(problemsOf(row)).toEqual(['website websiteSpread changed'])
  })

  it('lose nothing, however they are put together', () => {
    const word = fc.constantFrom('Ott', 'Büro', 'privat', 'Ida', '12')
    const address = fc.constantFrom('ott@a.example', 'i.ott@a.example', 'post@b-c.example', 'x@y.z.example')
    const gap = fc.constantFrom(' ', ', ', '; ', ' / ', '\n')
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof({ weight: 2, arbitrary: address }, word), { minLength: 1, maxLength: 5 }),
        gap,
        (pieces, gap) => {
          const email = pieces.join(gap)
          const { draft } = saidBy({ email })
          const texts = [draft.email, draft.secondEmail, draft.kept.replace(/^email: /, '')]
          expect(missingOf(email, texts)).toEqual([])
        },
      ),
    )
  })
})

describe('several columns of one field', () => {
  const row = (mapping: Parameters<typeof createDrafter>[0], columns: string[], cells: string[]) =>
    draftRow(createDrafter([{ column: 0, field: 'name' }, ...mapping], ['Firma', ...columns]), [
      'Amsel',
      ...cells,
    ])

  it('fill what there is room for', () => {
    const mapping = [1, 2].map((column) => ({ column, field: 'phone' as const }))
    const both = row(mapping, ['Tel. 1', 'Tel. 2'], ['02041 55501', '0171 5550101'])
    expect(both.draft).toMatchObject({ phone: '02041 55501', mobile: '0171 5550101', kept: '' })
    expect(row(mapping, ['Tel. 1', 'Tel. 2'], ['', '02041 55502']).draft.phone).toBe('02041 55502')
  })

  it('keep what only the further one says', () => {
    const mapping = [1, 2].map((column) => ({ column, field: 'city' as const }))
    const said = row(mapping, ['Ort', 'Ort 2'], ['Bottrop', 'Essen'])
    expect(said.draft).toMatchObject({ city: 'Bottrop', kept: 'Ort 2: Essen' })
    expect(problemsOf(said)).toEqual(['city furtherColumn kept'])
    expect(row(mapping, ['Ort', 'Ort 2'], ['Bottrop', 'Bottrop']).problems).toEqual([])
  })
})
