import { html, prose, type Html } from './html.ts'
import { pageNumberOf, type NumberedChapter } from './section.ts'

/** The contents; the printer fills in the page numbers once it knows them. */
export function renderContents(chapters: readonly NumberedChapter[]): Html {
  return html`<section class="contents">
    <h2>Inhalt</h2>
    <ol>
      ${chapters.map(
        (chapter) => html`${entry('chapter', chapter)}${chapter.parts.map((part) => entry('part', part))}`,
      )}
    </ol>
  </section>`
}

function entry(
  kind: 'chapter' | 'part',
  { id, number, title }: { readonly id: string; readonly number: string; readonly title: string },
): Html {
  return html`<li class="${kind}">
    <a href="#${id}"
      >${number === '' ? null : html`<span class="number">${number}</span>`}<span class="name"
        >${prose(title)}</span
      ><span class="leader"></span><span class="page">${pageNumberOf(id)}</span></a
    >
  </li>`
}
