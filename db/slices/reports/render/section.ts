import { pageNumberMark } from '../../../../preload/contract/printing.ts'
import { html, trustedHtml, type Html } from './html.ts'

/** A part of a chapter, with its own heading and entry in the contents. */
export interface Part {
  readonly id: string
  readonly title: string
  readonly body: Html
}

export interface Chapter {
  readonly id: string
  readonly title: string
  /** Without a number: the council's paper, which is no chapter of the report. */
  readonly isNumbered: boolean
  /** Says only that there is nothing to report, and so needs no page of its own. */
  readonly isEmpty?: boolean
  readonly body: Html
  readonly parts: readonly Part[]
}

export interface NumberedPart extends Part {
  readonly number: string
}

export interface NumberedChapter extends Omit<Chapter, 'parts'> {
  readonly number: string
  readonly parts: readonly NumberedPart[]
}

/** Numbers chapters and parts in order: 1, 1.1, 1.2, 2 … */
export function numberChapters(chapters: readonly Chapter[]): readonly NumberedChapter[] {
  let chapterNumber = 0
  return chapters.map((chapter) => {
    const number = chapter.isNumbered ? String(++chapterNumber) : ''
    return {
      ...chapter,
      number,
      parts: chapter.parts.map((part, index) => ({ ...part, number: `${number}.${index + 1}` })),
    }
  })
}

/** A chapter with its parts; each begins on a new page, unless it has nothing to say. */
export function renderChapter(chapter: NumberedChapter): Html {
  return html`<section class="${chapter.isEmpty === true ? 'empty' : ''}">
    <h2 id="${chapter.id}">${headingText(chapter)}</h2>
    ${chapter.body}
    ${chapter.parts.map(
      (part) =>
        html`<h3 id="${part.id}">${headingText(part)}</h3>
          ${part.body}`,
    )}
  </section>`
}

function headingText({ number, title }: { readonly number: string; readonly title: string }): Html {
  return number === '' ? html`${title}` : html`<span class="number">${number}</span>${' '}${title}`
}

/** Counts tables and figures through a report. */
export class Numbering {
  #tables = 0
  #figures = 0
  readonly #language: 'de' | 'en'

  constructor(language: 'de' | 'en' = 'de') {
    this.#language = language
  }

  table(title: string): Html {
    this.#tables += 1
    return html`${this.#language === 'de' ? 'Tabelle' : 'Table'} ${this.#tables}: ${title}`
  }

  figure(title: string): Html {
    this.#figures += 1
    return html`${this.#language === 'de' ? 'Abbildung' : 'Figure'} ${this.#figures}: ${title}`
  }
}

/** The place where the printer writes the page number of an anchor. */
export function pageNumberOf(anchorId: string): Html {
  return trustedHtml(pageNumberMark(anchorId))
}
