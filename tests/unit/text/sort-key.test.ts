import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortKey } from '../../../db/text/sort-key.ts'

const byKey = (texts: readonly string[]): string[] =>
  [...texts].sort((a, b) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))))

describe('sortKey', () => {
  it('puts ä with a and ß with ss, the plain spelling first', () => {
    const sorted = [
      '1. FC Bottrop',
      'Ärger',
      'Arzt',
      'Assmann',
      'Aßmann',
      'Astmann',
      'Hacker',
      'Häcker',
      'Hackmann',
      'Haecker',
      'Maier',
      'Maier-Huber',
      'Mayer',
      'Mull',
      'Müll',
      'Münze',
      'Oberhaus',
      'Óbidos',
      'Öl',
      'Zebra',
    ]
    expect(byKey([...sorted].reverse())).toEqual(sorted)
    expect(byKey(sorted)).toEqual([...sorted].sort(new Intl.Collator('de').compare))
  })

  it('does not look at capitals or at blanks around', () => {
    expect(sortKey('  ZECHE ')).toBe(sortKey('zeche'))
  })

  it('puts the spelling with the later diacritic first, as the German collation does', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('aäuü')), minLength: 1, maxLength: 6 })
    const collator = new Intl.Collator('de')
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const [keyA, keyB] = [sortKey(a), sortKey(b)]
        expect(keyA < keyB ? -1 : keyA > keyB ? 1 : 0).toBe(collator.compare(a, b))
      }),
    )
    expect(byKey(['Mäller Maller', 'Maller Mäller'])).toEqual(['Maller Mäller', 'Mäller Maller'])
  })

  it('stays short, however long the name', () => {
    expect(sortKey('Bäckerei und Konditorei am Alten Markt')).toHaveLength(38 + 1 + 8)
  })

  it('gives printable ASCII and the level mark only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // eslint-disable-next-line no-control-regex -- the level mark is a control character
        expect(sortKey(text)).toMatch(/^[a-z0-9 ]*(?:\u0001[\x00-\x7f]*)?$/)
      }),
    )
  })

  it('orders words of German letters as the German collation does', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('aäboöuüsßz')),
      minLength: 1,
      maxLength: 6,
    })
    const collator = new Intl.Collator('de', { sensitivity: 'base' })
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const expected = collator.compare(a, b)
        const primary = (text: string): string => sortKey(text).split('\u0001')[0] ?? ''
        const actual = primary(a) < primary(b) ? -1 : primary(a) > primary(b) ? 1 : 0
        expect(actual).toBe(expected)
      }),
    )
  })
})
