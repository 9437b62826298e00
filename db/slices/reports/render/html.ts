import { hyphenate } from './hyphenation.ts'

/** More characters than any company in the German registers has in its name. */
const longestName = 160

/** Markup that is safe to print; only this file can make it. */
export class Html {
  readonly #markup: string

  constructor(key: typeof maker, markup: string) {
    if (key !== maker) throw new Error('Html is made by the functions of html.ts')
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

const maker = Symbol('maker of Html')

export type HtmlContent = Html | string | number | null | readonly HtmlContent[]

/** Tagged template for markup: every interpolated text is cleaned and escaped, `Html` goes in as it is. */
export function html(parts: TemplateStringsArray, ...contents: readonly HtmlContent[]): Html {
  return new Html(
    maker,
    parts.reduce((markup, part, index) => markup + toMarkup(contents[index - 1] ?? null) + part),
  )
}

/** Markup written by the program itself, such as a style sheet; never pass it anything a user typed. */
export function trustedHtml(markup: string): Html {
  return new Html(maker, markup)
}

/** Running text: long words get soft hyphens, so that a narrow column can break them. */
export function prose(text: string): Html {
  return trustedHtml(escapeHtml(hyphenate(cleanText(text))))
}

/** Words are parted by the rules of German only. */
export const proseIn =
  (language: 'de' | 'en') =>
  (text: string): Html =>
    language === 'de' ? prose(text) : html`${text}`

/** A name someone typed: like running text, but cut where no name ends, so that it cannot fill a page. */
export function properName(name: string): Html {
  return prose(shorten(name, longestName))
}

/** Text a user typed in paragraphs: blank lines part paragraphs, single line breaks stay. */
export function paragraphs(text: string, language: 'de' | 'en' = 'de'): Html {
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
  return html`${blocks.map((block) => html`<p>${lines(block, language)}</p>`)}`
}

function lines(block: string, language: 'de' | 'en'): readonly Html[] {
  const text = proseIn(language)
  return block.split('\n').map((line, index) => html`${index > 0 ? html`<br />` : null}${text(line)}`)
}

function toMarkup(content: HtmlContent): string {
  if (content === null) return ''
  if (content instanceof Html) return content.toString()
  if (typeof content === 'object') return content.map(toMarkup).join('')
  return escapeHtml(cleanText(String(content)))
}

const unprintable =
  /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu
const picture = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\ufe0f|\u200d/gu

/**
 * Makes a text printable: control characters, lone surrogates and direction overrides could disturb the lines around
 * them; pictographs have no glyph in the report's fonts and would come in as Type 3 fonts.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r]+/g, ' ')
    .replace(picture, (found) => (found === '\ufe0f' || found === '\u200d' ? '' : '□'))
    .replace(unprintable, '')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** A text as a CSS string, for generated content. */
export function cssString(text: string): string {
  const escaped = cleanText(text).replace(
    /[^\p{L}\p{N} .,·–-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${escaped}"`
}

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' })

/** The characters a reader sees: a letter and its combining marks are one. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(cleanText(text)), ({ segment }) => segment)
}

/** A text cut to a number of characters, ending in an ellipsis when something is missing. */
export function shorten(text: string, mostCharacters: number): string {
  const characters = graphemesOf(text)
  if (characters.length <= mostCharacters) return characters.join('')
  const kept = characters.slice(0, mostCharacters - 1).join('')
  return `${kept.trimEnd()}…`
}
