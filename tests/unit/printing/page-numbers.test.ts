import { describe, expect, it } from 'vitest'
import { pageNumberMark } from '../../../preload/contract/printing.ts'
import { readDocumentTexts } from '../../../main/printing/document-texts.ts'
import { pageFootOptions, printsMarginBoxes } from '../../../main/printing/page-foot.ts'
import { askedPageNumbers, fillPageNumbers } from '../../../main/printing/page-numbers.ts'

const html = `<a href="#eins"><span>1</span> <span>Unter\u00adnehmen &amp; Co</span> ${pageNumberMark('eins')}</a>
<p>${pageNumberMark('zwei')} ${pageNumberMark('eins')} &lt;!--page-of:drei--&gt;</p>`

const german = (page: string, footer: string) => ({ html: page, footer, language: 'de-DE' })

describe('page numbers in a document', () => {
  it('finds each place that is asked for once', () => {
    expect(askedPageNumbers(html)).toEqual(['eins', 'zwei'])
  })

  it('fills them in, unknown ones with a place holder', () => {
    const filled = fillPageNumbers(html, new Map([['eins', 7]]))
    expect(filled).toContain('</span> 7</a>')
    expect(filled).toContain('<p>00 7 ')
    expect(askedPageNumbers(filled)).toEqual([])
  })

  it('reads what stands in a link, without its page number', () => {
    expect(readDocumentTexts(html).links).toEqual(new Map([['eins', '1 Unternehmen & Co']]))
  })
})

describe('readDocumentTexts', () => {
  it('reads headings in order, lines and parts with a space between', () => {
    const document =
      '<h1>Bericht<br />der &amp; Co</h1><p>x</p><h2 id="a"><span>1</span> Unter\u00adnehmen</h2>'
    expect(readDocumentTexts(document).headings).toEqual(['Bericht der & Co', '1 Unternehmen'])
  })
})

describe('page foot', () => {
  it.each([
    ['130.0.6723.137', false],
    ['131.0.0.0', true],
    ['156.0.8078.79', true],
  ])('Chromium %s prints margin boxes: %s', (version, expected) => {
    expect(printsMarginBoxes(version)).toBe(expected)
  })

  it('never leaves a page without its number', () => {
    expect(pageFootOptions('156.0', german(html, 'Amt'))).toEqual({})
    const { displayHeaderFooter, footerTemplate } = pageFootOptions('130.0', german(html, 'Amt <b>'))
    expect(displayHeaderFooter).toBe(true)
    expect(footerTemplate).toContain(
      'Seite <span class="pageNumber"></span> von <span class="totalPages"></span>',
    )
    expect(footerTemplate).toContain('Amt &lt;b&gt;')
    const english = pageFootOptions('130.0', { html, footer: 'Office', language: 'en-GB' })
    expect(english.footerTemplate).toContain('Page <span class="pageNumber"></span> of <span')
  })

  it('carries the document’s fonts into the template', () => {
    const face =
      '@font-face{font-family:"Source Sans 3";src:url(data:font/woff2;base64,AA==) format("woff2")}'
    const page = german(`<style>${face}\np{}</style>`, 'Amt')
    expect(pageFootOptions('130.0', page).footerTemplate).toContain(face)
  })
})
