import { labelsOn } from '../../../preload/contract/labels.ts'
import { printedRowsMax } from '../../../preload/contract/reports.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Handlers } from '../../engine/context.ts'
import { addMonths } from '../../text/days.ts'
import { answersDocument } from './answers/document.ts'
import { renderCalendar, spanOf } from './calendar/render.ts'
import { readDossier, type Dossier } from './dossier/read.ts'
import { renderDossiers } from './dossier/render.ts'
import { readReportFonts } from './fonts.ts'
import { readCouncilReport } from './queries.ts'
import { readWeek } from './weekly/read.ts'
import { renderWeek } from './weekly/render.ts'
import { entriesIn } from '../calendar/index.ts'
import { recordedVisit } from '../guides/index.ts'
import { readableCell, rowsOf } from '../lists/index.ts'
import { addressLines, readAudience } from '../mailings/index.ts'
import { readOffice } from '../office/index.ts'
import { readRule, reasonsOf, tourOf } from '../visit-planning/index.ts'
import { monthOverview, namedNotifications } from '../trade-notifications/index.ts'
import { formatDate } from './render/german.ts'
import { renderLabels } from './render/labels-html.ts'
import { renderList } from './render/list-html.ts'
import { renderMonth } from './render/month-html.ts'
import { renderTour } from './render/tour-html.ts'
import { tourWords } from './render/tour-words.ts'
import { visitNoteOf } from './visit-note/read.ts'
import { renderVisitNote } from './visit-note/render.ts'
import { renderCouncilReport } from './render/council-report-html.ts'
import { visitFormDocument } from './visit-form/document.ts'

export { readReportFonts, type ReportFonts } from './fonts.ts'
export { readCouncilReport } from './queries.ts'
export { printedDocument } from './render/document.ts'
export { html, trustedHtml, type Html } from './render/html.ts'

const longestPeriodMonths = 120
/** The most visits of one tour sheet. */
const printedStopsMax = 300

/** Refuses periods of which no report can be made. Errors: VALIDATION. */
function checkPeriod({ from, to }: { readonly from: string; readonly to: string }): void {
  const refuse = (messageKey: string): never => {
    throw new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { to: messageKey } })
  }
  if (to < from) refuse('report.endsBeforeStart')
  if (to > addMonths(from, longestPeriodMonths)) refuse('report.periodTooLong')
}

const isNumber = (kind: string): boolean => kind === 'number' || kind === 'count'

export const reportDocumentHandlers: Handlers<'reportDocuments'> = {
  list: async ({ read, lists, today, reportFontDirectory }, { list, columns, title, note, ...wanted }) => {
    const names = columns.map(({ column }) => column)
    const rows = await rowsOf(lists.of(list), wanted, names, today())
    if (rows.length > printedRowsMax)
      throw new KontorError('VALIDATION', 'lists.error.printedRows', { maximum: printedRowsMax })
    const office = await read.selectFrom('office').select('name').executeTakeFirstOrThrow()
    const document = renderList(
      {
        officeName: office.name,
        title,
        note,
        day: formatDate(today()),
        columns: columns.map((column) => ({
          title: column.title,
          isNumber: isNumber(column.kind),
          isUnbroken: isNumber(column.kind) || column.kind === 'day',
        })),
        rows: rows.map(({ cells }) => columns.map((column) => readableCell(column, cells[column.column]))),
      },
      await readReportFonts(reportFontDirectory),
    )
    return { ...document, fileName: `${title.slice(0, 180)} ${today()}.pdf`, version: 'internal' }
  },
  labels: async (context, { audience, sheet, start, hasGrid }) => {
    const { source, decisions } = await readAudience(context, audience)
    const addresses = decisions.flatMap(({ candidate, isReached }) =>
      isReached ? [addressLines(candidate)] : [],
    )
    if (addresses.length === 0) throw new KontorError('VALIDATION', 'mailings.error.nobody')
    const office = await context.read.selectFrom('office').select('name').executeTakeFirstOrThrow()
    const title = `Etiketten ${source.name}`.trim()
    const document = renderLabels(
      { officeName: office.name, title, sheet, start: Math.min(start, labelsOn(sheet)), hasGrid, addresses },
      await readReportFonts(context.reportFontDirectory),
    )
    return { ...document, fileName: `${title.slice(0, 180)} ${context.today()}.pdf`, version: 'internal' }
  },
  month: async ({ read, today, reportFontDirectory }, parameters) => {
    const { name: officeName, municipality } = await readOffice(read)
    const { overview, named } = await read.transaction().execute(async (moment) => ({
      overview: await monthOverview(moment, parameters.month),
      named: await namedNotifications(moment, parameters.month),
    }))
    const document = renderMonth(
      { officeName, municipality, overview, named, names: parameters.names, day: today() },
      await readReportFonts(reportFontDirectory),
    )
    const version = parameters.names === 'all' ? 'internal' : 'public'
    const suffix = version === 'internal' ? '-nichtoeffentlich' : ''
    return { ...document, fileName: `monat-der-stadt-${parameters.month}${suffix}.pdf`, version }
  },
  dossier: async (context, { organisationIds, language }) => {
    const today = context.today()
    const { name: officeName } = await readOffice(context.read)
    const dossiers = await context.read.transaction().execute(async (read) => {
      const found: Dossier[] = []
      for (const id of new Set(organisationIds))
        found.push(await readDossier({ ...context, read }, id, today))
      return found
    })
    const document = renderDossiers(
      dossiers,
      { officeName, today, language },
      await readReportFonts(context.reportFontDirectory),
    )
    const [only] = dossiers.length === 1 ? dossiers : []
    const name = only === undefined ? '' : ` ${only.detail.fields.name.slice(0, 150)}`
    return { ...document, fileName: `Dossier${name} ${today}.pdf`, version: 'internal' }
  },
  week: async (context, { day, language }) => {
    const { name: officeName } = await readOffice(context.read)
    const asOf = day ?? context.today()
    const week = await context.read.transaction().execute((moment) => readWeek(moment, officeName, asOf))
    const document = renderWeek(week, language, await readReportFonts(context.reportFontDirectory))
    const name = language === 'de' ? 'Wochenübersicht' : 'Weekly overview'
    return { ...document, fileName: `${name} ${asOf}.pdf`, version: 'internal' }
  },
  answers: answersDocument,
  visitForm: (context, { visitId }) => visitFormDocument(context, visitId),
  tour: async ({ read, lists, today, reportFontDirectory }, parameters) => {
    const { from, to, language } = parameters
    const stops = await tourOf(read, parameters)
    if (stops.length > printedStopsMax)
      throw new KontorError('VALIDATION', 'lists.error.printedRows', { maximum: printedStopsMax })
    const { name: officeName } = await readOffice(read)
    const { fields } = await readRule(read)
    const ids = stops.map(({ organisationId }) => organisationId)
    const reasons = await reasonsOf(lists.of('organisation'), fields, ids, today())
    const document = renderTour(
      { officeName, from, to, today: today(), stops, reasons, language },
      await readReportFonts(reportFontDirectory),
    )
    return { ...document, fileName: `${tourWords[language].fileName(from, to)}.pdf`, version: 'internal' }
  },
  visitNote: async ({ read, reportFontDirectory }, { visitId }) => {
    const { name: officeName } = await readOffice(read)
    const recorded = await recordedVisit(read, visitId)
    if (recorded.visit.visibility === 'confidential')
      throw new KontorError('VALIDATION', 'report.visitConfidential')
    const document = renderVisitNote(
      visitNoteOf(recorded),
      officeName,
      await readReportFonts(reportFontDirectory),
    )
    const { occurredOn } = recorded.visit
    return { ...document, fileName: `${document.title.slice(0, 180)} ${occurredOn}.pdf`, version: 'internal' }
  },
  calendar: async (context, { view, day, staffId, language }) => {
    const { name: officeName } = await readOffice(context.read)
    const staff =
      staffId === undefined
        ? null
        : await context.read
            .selectFrom('staff')
            .select('name')
            .where('id', '=', staffId)
            .executeTakeFirstOrThrow(() => new KontorError('NOT_FOUND', 'record.notFound'))
    const span = { ...spanOf(view, day), ...(staffId !== undefined && { staffId }) }
    const { entries } = await entriesIn(context.read, span)
    const document = renderCalendar(
      { officeName, view, day, today: context.today(), staff: staff?.name ?? null, entries, language },
      await readReportFonts(context.reportFontDirectory),
    )
    const name = language === 'de' ? 'Kalender' : 'Calendar'
    return {
      ...document,
      fileName: `${name} ${view === 'month' ? day.slice(0, 7) : day}.pdf`,
      version: 'internal',
    }
  },
  council: async (context, parameters) => {
    checkPeriod(parameters)
    const data = await readCouncilReport(context.read, parameters, context.now())
    const document = renderCouncilReport(data, await readReportFonts(context.reportFontDirectory))
    const version = parameters.version === 'public' ? 'oeffentlich' : 'nichtoeffentlich'
    const fileName = `bericht-${parameters.from}-bis-${parameters.to}-${version}.pdf`
    return { ...document, fileName, version: parameters.version }
  },
}
