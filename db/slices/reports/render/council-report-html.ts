import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import type { CouncilReportData } from '../council-report.ts'
import type { ReportFonts } from '../fonts.ts'
import { protectCouncilReport } from '../protect-council-report.ts'
import { renderContents } from './contents.ts'
import { renderCover, reportTitle, shortVersionNames } from './cover.ts'
import { nameOfPeriod } from './german.ts'
import { groupChapter } from './groups.ts'
import { heldVisitChapter } from './held-visits.ts'
import { printedDocument } from './document.ts'
import { html, shorten } from './html.ts'
import { keyFigureChapter } from './key-figures.ts'
import { methodChapter } from './method.ts'
import { paperChapter } from './paper.ts'
import { numberChapters, Numbering, renderChapter } from './section.ts'
import { themeChapter } from './themes.ts'
import { visitChapter } from './visits.ts'

/**
 * Renders the council report as one self-contained German HTML document, ready for the printer.
 *
 * Confidential figures are removed first, whatever the version; nothing behind this line sees them.
 */
export function renderCouncilReport(data: CouncilReportData, fonts: ReportFonts): ReportHtml {
  const report = protectCouncilReport(data)
  const numbering = new Numbering()
  const chapters = numberChapters(
    [
      paperChapter(report, numbering),
      keyFigureChapter(report, numbering),
      visitChapter(report, numbering),
      groupChapter(report, numbering),
      themeChapter(report, numbering),
      heldVisitChapter(report, numbering),
      methodChapter(report, numbering),
    ].filter((chapter) => chapter !== null),
  )
  const officeName = shorten(report.office.name, 60)
  const title = `${reportTitle} – ${nameOfPeriod(report.period)}`
  const footer = `${officeName} · ${nameOfPeriod(report.period)} · ${shortVersionNames[report.version]}`
  return printedDocument({
    kind: 'council',
    title,
    subject: shorten(report.paper.subject, 500) || title,
    officeName: report.office.name,
    footer,
    rules: '',
    fonts,
    body: html`${renderCover(report)} ${renderContents(chapters)} ${chapters.map(renderChapter)}`,
  })
}
