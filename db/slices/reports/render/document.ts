import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import type { ReportFonts } from '../fonts.ts'
import { html, shorten, trustedHtml, type Html } from './html.ts'
import { styleSheet } from './styles.ts'

interface PrintedDocument {
  /** Class of the body, by which `rules` tell it from others. */
  readonly kind: string
  readonly title: string
  readonly subject: string
  readonly officeName: string
  readonly footer: string
  /** Style rules of its own behind those of all. */
  readonly rules: string
  readonly fonts: ReportFonts
  readonly body: Html
  /** German unless said otherwise. */
  readonly language?: 'de' | 'en'
}

/** A self-contained HTML document that loads and runs nothing, ready for the printer. */
export function printedDocument(printed: PrintedDocument): ReportHtml {
  const { kind, title, subject, officeName, footer, rules, fonts, body, language = 'de' } = printed
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"
        />
        <title>${title}</title>
        ${styleSheet(fonts, footer, language)} ${rules === '' ? null : trustedHtml(`<style>${rules}</style>`)}
      </head>
      <body class="${kind}">
        ${body}
      </body>
    </html>`
  return {
    html: document.toString(),
    title,
    // a name of invisible characters only leaves nothing to print
    author: shorten(officeName, 200) || title,
    subject,
    language: language === 'de' ? 'de-DE' : 'en-GB',
    footer,
  }
}
