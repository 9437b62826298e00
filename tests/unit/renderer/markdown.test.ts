import fc from 'fast-check'
import type { Token, Tokens } from 'marked'
import { describe, expect, it } from 'vitest'
import { markdownTokens } from '../../../renderer/kit/ui/markdown-tokens.ts'

const longest = 20_000
const filled = (unit: string, length = longest): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Lists in lists, each indented by two more blanks. */
const stairs = Array.from({ length: 180 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')

const kinds: Readonly<Record<string, string>> = {
  'quotation marks': '>',
  'quotation marks with blanks': '> ',
  'quotation marks and bullets': '>- ',
  'numbers of lists': '1. ',
  bullets: '- ',
  stars: '*',
  'stars behind letters': 'a*',
  'stars in both directions': '**a *b ',
  underscores: '_',
  'underscores behind letters': 'a_',
  'stars and underscores': '*_',
  brackets: '[',
  'brackets of links': '[a](',
  'brackets of images': '![',
  'angle brackets': '<',
  'angle brackets of tags': '<a ',
  backticks: '`',
  'backticks behind blanks': ' `a``',
  tildes: '~',
  bars: '|a',
  'signs of headings': '# ',
  blanks: ' ',
  'addresses that do not end': 'a@b.',
  'words of a single address': 'a.',
  backslashes: '\\',
  entities: '&',
  'everything at once': '>*[_`',
}

const isList = (token: Token): token is Tokens.List => token.type === 'list'

function depthOf(tokens: readonly Token[]): number {
  const below = (token: Token): readonly Token[] => [
    ...('tokens' in token && token.tokens ? token.tokens : []),
    ...(isList(token) ? token.items : []),
  ]
  return tokens.reduce((deepest, token) => Math.max(deepest, 1 + depthOf(below(token))), 0)
}

describe('notes in Markdown', () => {
  it('are read as paragraphs, lists, quotations and emphasis', () => {
    const text =
      '**Termin** am 3. März\n\n- Halle 4\n  - Strom_anschluss_\n\n> Wir _kommen_ wieder.\n>\n> > Gut.'
    expect(markdownTokens(text)?.map(({ type }) => type)).toEqual([
      'paragraph',
      'space',
      'list',
      'space',
      'blockquote',
    ])
  })

  it.each(Object.entries(kinds))('of 20,000 %s do not freeze the window', (_, unit) => {
    for (const text of [filled(unit), `a${filled(unit)}`, `${filled(unit)}\na\n\nb`, `a ${filled(unit)} b`])
      expect(depthOf(markdownTokens(text) ?? [])).toBeLessThan(1000)
  })

  it.each(Object.entries(kinds))('of a million %s, as a file may bring them, do not either', (_, unit) => {
    expect(markdownTokens(filled(unit, 1_000_000))).toBeNull()
  })

  it('of backticks that never meet and lists in lists do not either', () => {
    const runs = Array.from({ length: 190 }, (_, index) => `${'`'.repeat(index + 1)}a`).join('')
    for (const text of [runs, stairs]) expect(depthOf(markdownTokens(text) ?? [])).toBeLessThan(1000)
  })

  it('never nest deeper than a page can show (property)', () => {
    const unit = fc.constantFrom(
      '>',
      '> ',
      '- ',
      '* ',
      '1. ',
      '  ',
      '*',
      '**',
      '_',
      '[',
      ']',
      '(',
      '`',
      '<',
      'a',
      '\n',
      '\n\n',
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), fc.integer({ min: 1, max: 400 }), (units, times) => {
        expect(depthOf(markdownTokens(filled(units.join('') || 'a', 50 * times)) ?? [])).toBeLessThan(1000)
      }),
    )
  })
})
