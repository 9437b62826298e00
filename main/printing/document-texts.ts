const internalLink = /<a\b[^>]*\shref="#([^"]+)"[^>]*>([\s\S]*?)<\/a\s*>/g
const heading = /<h[1-6]\b[^>]*>([\s\S]*?)<\/h[1-6]\s*>/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** Texts of a document that its PDF repeats outside of the pages. */
export interface DocumentTexts {
  /** Of each link inside the document, by the id it leads to: what a screen reader says when it meets the link. */
  readonly links: ReadonlyMap<string, string>
  /** Of all headings in order: the entries of the outline. */
  readonly headings: readonly string[]
}

/** Reads the texts of links and headings; page numbers and soft hyphens are no part of them. */
export function readDocumentTexts(html: string): DocumentTexts {
  return {
    links: new Map(
      Array.from(html.matchAll(internalLink), ([, id, markup]) => [id ?? '', textOf(markup ?? '')]),
    ),
    headings: Array.from(html.matchAll(heading), ([, markup]) => textOf(markup ?? '')),
  }
}

function textOf(markup: string): string {
  return markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_entity, name: string) => entities[name] ?? '')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
