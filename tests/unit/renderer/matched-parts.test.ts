import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchedParts, matchesAll } from '../../../renderer/kit/commands/matched-parts.ts'

/** The text with what is marked in brackets. */
const marked = (text: string, typed: string) =>
  matchedParts(text, typed)
    .map((part) => (part.isMatched ? `[${part.text}]` : part.text))
    .join('')

describe('what was typed in a text', () => {
  it.each([
    ['Müller Maschinenbau GmbH', 'müll', '[Müll]er Maschinenbau GmbH'],
    ['Müller Maschinenbau GmbH', 'muell m', '[Müll]er [M]aschinenbau GmbH'],
    ['Müller Maschinenbau GmbH', 'MULL', '[Müll]er Maschinenbau GmbH'],
    ['Mueller KG', 'müller', '[Mueller] KG'],
    ['Müller', 'mu', '[Mü]ller'],
    ['Mu\u0308ller', 'mu', '[Mu\u0308]ller'],
    ['Straßenbau Özdemir', 'strass ozd', '[Straß]enbau [Özd]emir'],
    ['Straßenbau', 'stras', '[Straß]enbau'],
    ['Café „Zur Post“', 'zur cafe', '[Café] „[Zur] Post“'],
    ['Bau-Union Ost', 'union', 'Bau-[Union] Ost'],
    ['Maschinenbau', 'bau', 'Maschinen[bau]'],
    ['Maschinenbau Baumann', 'bau', 'Maschinenbau [Bau]mann'],
    ['Maschinenbau', 'au', 'Maschinenbau'],
    ['Privatbrauerei', 'brauerei', 'Privat[brauerei]'],
    ['Einstellungen', '', 'Einstellungen'],
  ])('%s: %s', (text, typed, expected) => expect(marked(text, typed)).toBe(expected))

  it('loses and changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, typed) => {
        expect(
          matchedParts(text, typed)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('must hold every typed word, each at the beginning of one', () => {
    expect(matchesAll('Neues Unternehmen', 'unter neu')).toBe(true)
    expect(matchesAll('Über Kontor', 'ueber')).toBe(true)
    expect(matchesAll('Neues Unternehmen', 'nehmen')).toBe(false)
    expect(matchesAll('Neues Unternehmen', '')).toBe(true)
  })
})
