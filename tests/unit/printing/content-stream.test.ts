import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanContent } from '../../../main/printing/content-stream.ts'

const clean = (stream: string) => Buffer.from(cleanContent(Buffer.from(stream, 'latin1'))).toString('latin1')
const compact = (stream: string) => stream.replace(/\s+/g, ' ').trim()

describe('artifact marks', () => {
  it('marks painting outside of structure elements', () => {
    expect(compact(clean('q 0 0 10 10 re f Q'))).toBe('q /Artifact BMC 0 0 10 10 re f EMC Q')
  })

  it('leaves content of structure elements alone', () => {
    const tagged = 'BT /P <</MCID 0 >>BDC /F1 9 Tf (a) Tj EMC ET'
    expect(clean(tagged)).toBe(tagged)
  })

  it('marks untagged text inside its text object, even beside tagged text', () => {
    expect(compact(clean('BT /F1 9 Tf <01> Tj 5 0 Td <02> Tj /P <</MCID 0>> BDC <03> Tj EMC ET'))).toBe(
      'BT /F1 9 Tf /Artifact BMC <01> Tj 5 0 Td <02> Tj EMC /P <</MCID 0>> BDC <03> Tj EMC ET',
    )
  })

  it('joins neighbours in one mark but never crosses saved states', () => {
    expect(compact(clean('1 0 0 rg 0 0 1 1 re f 2 2 1 1 re f q 1 1 m 2 2 l S Q /X1 Do'))).toBe(
      '1 0 0 rg /Artifact BMC 0 0 1 1 re f 2 2 1 1 re f EMC q /Artifact BMC 1 1 m 2 2 l S EMC Q /Artifact BMC /X1 Do EMC',
    )
  })

  it('does not mark paths that only clip', () => {
    expect(clean('q 0 0 10 10 re W* n Q')).toBe('q 0 0 10 10 re W* n Q')
  })

  it('reads strings, dictionaries, arrays, names and comments as operands', () => {
    const stream = '% f\n/P <</ActualText (a b \\) (c) f) /K [(f) <66>]>> BDC [(f) 3 (\\() ] TJ EMC'
    expect(clean(stream)).toBe(stream)
    expect(compact(clean('[(f Do) -3 (\\) S)] TJ'))).toBe('/Artifact BMC [(f Do) -3 (\\) S)] TJ EMC')
  })

  it('leaves a stream with an inline image as it is', () => {
    const stream = 'q 0 0 1 1 re f BI /W 1 /H 1 ID \u0001 EI Q'
    expect(clean(stream)).toBe(stream)
  })

  it('ends on any bytes and keeps them when nothing is to be marked (property)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = Buffer.from(cleanContent(bytes))
        expect(result.length).toBeGreaterThanOrEqual(0)
        const kept = result.toString('latin1').replaceAll('/Artifact BMC\n', '').replaceAll('\nEMC', '')
        expect(Buffer.from(bytes).toString('latin1').replaceAll('\nEMC', '')).toBe(kept)
      }),
    )
  })
})

describe('soft hyphens', () => {
  const softHyphen = '/Span<</ActualText <feff00ad> >> BDC 5 0 Td <0001> Tj EMC'
  const hardHyphen = '/Span<</ActualText <feff2010> >> BDC <0010> Tj EMC'

  it('takes the invisible ones out and keeps the movement', () => {
    const stream = `BT /P <</MCID 0>> BDC <41> Tj ${softHyphen} 0 0 Td <42> Tj EMC ET`
    expect(compact(clean(stream))).toBe('BT /P <</MCID 0>> BDC <41> Tj 5 0 Td 0 0 Td <42> Tj EMC ET')
  })

  it('turns the hyphen at a line’s end into a soft one', () => {
    const stream = `BT /P <</MCID 0>> BDC <41> Tj ${softHyphen} EMC ET BT /P <</MCID 1>> BDC ${hardHyphen} EMC ET`
    expect(compact(clean(stream))).toContain('/Span<</ActualText <feff00ad> >> BDC <0010> Tj EMC')
  })

  it('leaves a hyphen that somebody wrote', () => {
    const stream = `BT /P <</MCID 0>> BDC ${softHyphen} <42> Tj ${hardHyphen} EMC ET`
    expect(clean(stream)).toContain('<feff2010>')
  })
})
