import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanText,
  cssString,
  html,
  paragraphs,
  properName,
  prose,
  shorten,
} from '../../../db/slices/reports/render/html.ts'
import { hyphenate } from '../../../db/slices/reports/render/hyphenation.ts'

const visible = (text: string) => text.replaceAll('\u00ad', '|')

describe('html', () => {
  it('escapes what is put in, and nothing twice', () => {
    const name = `<script>alert('1')</script> & "Söhne"`
    const once = html`<td>${name}</td>`
    expect(once.toString()).toBe(
      '<td>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;Söhne&quot;</td>',
    )
    expect(html`${once}${once}`.toString()).toBe(`${once.toString()}${once.toString()}`)
  })

  it('puts lists in without separators and nothing for null', () => {
    expect(html`<p>${['a', html`<b>b</b>`, null, 3]}</p>`.toString()).toBe('<p>a<b>b</b>3</p>')
  })

  it('keeps lines and paragraphs in either language, and parts German words alone', () => {
    const typed = 'Wirtschaftsförderung\nam Hafen\n\nGleis'
    const english = paragraphs(typed, 'en').toString()
    expect(english).toBe('<p>Wirtschaftsförderung<br />am Hafen</p><p>Gleis</p>')
    expect(paragraphs(typed).toString().replaceAll('\u00ad', '')).toBe(english)
    expect(paragraphs(typed).toString()).toContain('\u00ad')
  })

  it('lets no text open a tag, leave an attribute or end a comment (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const markup of [html`${text}`, prose(text), properName(text), paragraphs(text)]) {
          const withoutOwnTags = markup.toString().replace(/<\/?p>|<br \/>/g, '')
          expect(withoutOwnTags).not.toMatch(/[<>"']/)
        }
      }),
    )
  })
})

describe('cleanText', () => {
  it('removes what could disturb the lines around it', () => {
    expect(cleanText('a\u0000b\u202ec\u200bd\ud800e\ufefff')).toBe('abcdef')
    expect(cleanText('eins\tzwei\r\ndrei')).toBe('eins zwei drei')
  })

  it('keeps letters of DIN 91379 with their combining marks', () => {
    const letters = 'M̂ C̕ K̲ S̛̄ Ḍ ẞ Œ Ț Łódź Yılmaz Αθήνα София'
    expect(cleanText(letters)).toBe(letters.normalize('NFC'))
  })

  it('replaces pictographs, which no report font has', () => {
    expect(cleanText('Bäcker 🥨 ❤️ © ™ 3')).toBe('Bäcker □ □ © ™ 3')
  })
})

describe('hyphenate', () => {
  it('leaves a hundred thousand letters without a space as they are, well before a test’s time is up', () => {
    const letters = 'a'.repeat(100_000)
    expect(hyphenate(letters)).toBe(letters)
  })

  it('breaks words of 14 letters and more, never near an end', () => {
    expect(visible(hyphenate('Gewerbesteuerentwicklung'))).toBe('Gewer|be|steu|er|ent|wick|lung')
    expect(visible(hyphenate('Unternehmensbesuch'))).toBe('Unter|neh|mens|be|such')
    expect(hyphenate('Wirtschaftlich')).toContain('\u00ad')
    expect(hyphenate('Unternehmens')).toBe('Unternehmens')
  })

  it('changes nothing but soft hyphens (property)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'abcdeftnrsäöüß -.'.split('')), { maxLength: 120 }),
        (letters) => {
          const text = letters.join('')
          expect(hyphenate(text).replaceAll('\u00ad', '')).toBe(text)
        },
      ),
    )
  })
})

describe('paragraphs', () => {
  it('parts at blank lines, keeps single breaks, drops empty ones', () => {
    expect(paragraphs('eins\nzwei\r\n \n\n\n drei ').toString()).toBe('<p>eins<br />zwei</p><p>drei</p>')
    expect(paragraphs(' \n\n ').toString()).toBe('')
  })
})

describe('shorten', () => {
  it('counts what a reader sees as characters', () => {
    expect(shorten('M̂M̂M̂', 3)).toBe('M̂M̂M̂'.normalize('NFC'))
    expect(shorten('Wirtschaft und Arbeit', 12)).toBe('Wirtschaft…')
  })

  it('lets no name fill a page', () => {
    expect(properName('x'.repeat(3000)).toString().length).toBeLessThan(400)
  })
})

describe('cssString', () => {
  it('cannot be left by what it holds', () => {
    expect(cssString(`"}</style>\\ Amt für 3`)).toBe('"\\22 \\7d \\3c \\2f style\\3e \\5c  Amt für 3"')
  })
})
