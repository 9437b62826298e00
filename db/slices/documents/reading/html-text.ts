import { convert } from 'html-to-text'
import { tidyText } from './mail.ts'

/** Longer pages are cut: a contact's text ends long before. */
const charactersRead = 2_000_000

/** The text of a mail that is a page: nothing of it is run or fetched, links keep their words. */
export const textOfHtml = (html: string): string =>
  tidyText(
    convert(html.slice(0, charactersRead), {
      wordwrap: false,
      limits: { maxInputLength: charactersRead, maxDepth: 60, maxChildNodes: 5000, ellipsis: '…' },
      selectors: [
        { selector: 'img', format: 'skip' },
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'h1', options: { uppercase: false } },
        { selector: 'h2', options: { uppercase: false } },
        { selector: 'h3', options: { uppercase: false } },
      ],
    }),
  )
