import type { PrintToPDFOptions } from 'electron'
import type { ReportHtml } from '../../preload/contract/printing.ts'

/** The first Chromium that prints the margin boxes of CSS Paged Media. */
const firstWithMarginBoxes = 131

/** Whether this Chromium prints the page foot that the document's own style sheet describes. */
export function printsMarginBoxes(chromiumVersion: string): boolean {
  return Number.parseInt(chromiumVersion, 10) >= firstWithMarginBoxes
}

/**
 * How to print a document so that "Seite x von y" stands on every page: by the document's margin boxes where Chromium
 * knows them, else by a template of the same look.
 */
export function pageFootOptions(
  chromiumVersion: string,
  { html, footer, language }: Pick<ReportHtml, 'html' | 'footer' | 'language'>,
): PrintToPDFOptions {
  if (footer === '' || printsMarginBoxes(chromiumVersion)) return {}
  return {
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footTemplate(html, footer, language.startsWith('de') ? ['Seite', 'von'] : ['Page', 'of']),
  }
}

/** The template is a document of its own, so it carries the report's fonts. */
function footTemplate(html: string, footer: string, [page, of]: readonly [string, string]): string {
  const fontFaces = html.match(/@font-face\s*\{[^}]*\}/g) ?? []
  return `<style>${fontFaces.join('')}
#footer{padding:0}
.foot{box-sizing:border-box;width:100%;height:17mm;padding:0 20mm 0 25mm;display:flex;justify-content:space-between;font:8pt/1.2 "Source Sans 3",sans-serif;font-variant-ligatures:none;color:#4b5862}
</style><div class="foot"><span>${escapeHtml(footer)}</span><span>${page} <span class="pageNumber"></span> ${of} <span class="totalPages"></span></span></div>`
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
