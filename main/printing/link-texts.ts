const internalLink = /<a\b[^>]*\shref="#([^"]+)"[^>]*>([\s\S]*?)<\/a\s*>/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The text of each link inside a document, by the id it leads to: what a screen reader says when it meets the link. */
export function readLinkTexts(html: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(html.matchAll(internalLink), ([, id, markup]) => [id ?? '', textOf(markup ?? '')]),
  )
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
