import { z } from 'zod'
import { day, fileToken, id, optionalLine, shortLine, text } from './common.ts'
import { calendarViews } from './calendar.ts'
import { command } from './define.ts'
import { labelParameters } from './labels.ts'
import { exportedColumn } from './list-export.ts'
import { listName, listSort, recordSelection } from './lists.ts'
import { reportHtml } from './printing.ts'
import { calendarMonth } from './trade-notifications.ts'
import { printedAnswers } from './visit-answers.ts'

export const paperNumberMax = 50

/** For everybody, or with what is not public. */
const reportVersion = z.enum(['public', 'internal'])

export const councilReportParameters = z.strictObject({
  from: day,
  to: day,
  version: reportVersion,
  title: optionalLine.optional(),
  paperNumber: shortLine(paperNumberMax).optional(),
  /** Sachverhalt; paragraphs parted by blank lines. */
  introduction: text.optional(),
  /** Beschlussvorschlag. */
  proposedDecision: text.optional(),
})
export type CouncilReportParameters = z.infer<typeof councilReportParameters>

/** The most rows of a printed list. */
export const printedRowsMax = 2000

/** A list as it is printed: its rows with the columns that are shown. */
export const printedListParameters = z.strictObject({
  list: listName,
  records: recordSelection,
  sort: listSort,
  columns: z.array(exportedColumn).min(1).max(20),
  title: z.string().min(1).max(200),
  /** What is said under the title: how many there are, by which conditions. */
  note: z.string().max(2000),
})

/** The month of the city as it is printed. */
export const monthReportParameters = z.strictObject({
  month: calendarMonth,
  /** Of those in a public register, or of everybody: then the paper is not for the public. */
  names: z.enum(['registered', 'all']),
})
export type MonthReportParameters = z.infer<typeof monthReportParameters>

/** The visits of some days, of one colleague or of all, as they are taken along. */
export const tourParameters = z.strictObject({
  from: day,
  to: day,
  staffId: id.optional(),
  language: z.enum(['de', 'en']),
})

/** Companies whose dossiers are printed at once: those of a day, or of a tour. */
export const dossiersMax = 30

/** The week that holds the day; left out: today. */
export const weekParameters = z.strictObject({ day: day.optional(), language: z.enum(['de', 'en']) })
export const visitNoteParameters = z.strictObject({ visitId: id })

/** The month or the week that holds the day; of one member of staff, or of all where it is left out. */
export const printedCalendarParameters = z.strictObject({
  view: z.enum(calendarViews),
  day,
  staffId: id.optional(),
  language: z.enum(['de', 'en']),
})

export const dossierParameters = z.strictObject({
  organisationIds: z.array(id).min(1).max(dossiersMax),
  language: z.enum(['de', 'en']),
})

/** Reports as the data process makes them: one self-contained HTML document. */
export const reportDocuments = {
  /** Errors: VALIDATION for more rows than are printed. */
  list: command({
    input: printedListParameters,
    output: reportHtml.extend({ fileName: z.string().max(200), version: reportVersion }),
    needs: 'reader',
  }),
  /** Addresses of those whom a mailing reaches, on sheets of labels. Errors: those of the audience; VALIDATION for nobody. */
  labels: command({
    input: labelParameters,
    output: reportHtml.extend({ fileName: z.string().max(200), version: reportVersion }),
  }),
  month: command({
    input: monthReportParameters,
    output: reportHtml.extend({ fileName: z.string().max(200), version: reportVersion }),
    needs: 'reader',
  }),
  /** What whoever visits a company has to know. Errors: NOT_FOUND. */
  dossier: command({
    input: dossierParameters,
    output: reportHtml.extend({ fileName: z.string().max(200), version: reportVersion }),
    needs: 'reader',
  }),
  /** Promises and tasks of a week, for whoever leads the office. */
  week: command({
    input: weekParameters,
    output: reportHtml.extend({ fileName: z.string().max(200), version: reportVersion }),
    needs: 'reader',
  }),
  /** Errors: NOT_FOUND for a member of staff who is not there. */
  calendar: command({
    input: printedCalendarParameters,
    output: reportHtml.extend({ fileName: z.string().max(200), version: reportVersion }),
    needs: 'reader',
  }),
  /** What companies said at visits. Errors: NOT_FOUND, VALIDATION. */
  answers: command({
    input: printedAnswers,
    output: reportHtml.extend({ fileName: z.string().max(200), version: reportVersion }),
  }),
  /** A visit's questions with lines to write on. Errors: NOT_FOUND, VALIDATION without a guide. */
  visitForm: command({
    input: z.strictObject({ visitId: id }),
    output: reportHtml.extend({ fileName: z.string().max(200), version: reportVersion }),
  }),
  /** Errors: VALIDATION for more visits than a tour has. */
  tour: command({
    input: tourParameters,
    output: reportHtml.extend({ fileName: z.string().max(200), version: reportVersion }),
  }),
  /**
   * What a company is told of a visit, in the language of its guide. Errors: NOT_FOUND, VALIDATION for a visit that is confidential.
   */
  visitNote: command({
    input: visitNoteParameters,
    output: reportHtml.extend({ fileName: z.string().max(200), version: reportVersion }),
  }),
  council: command({
    input: councilReportParameters,
    output: reportHtml.extend({ fileName: z.string().max(200), version: reportVersion }),
    needs: 'reader',
  }),
}

/** Reports as the window sees them: printed by the main process, shown page by page, opened, saved. */
export const reports = {
  list: command({
    input: printedListParameters,
    output: z.strictObject({ reportId: z.string(), pages: z.int(), fileName: z.string() }),
  }),
  labels: command({
    input: labelParameters,
    output: z.strictObject({ reportId: z.string(), pages: z.int(), fileName: z.string() }),
  }),
  month: command({
    input: monthReportParameters,
    output: z.strictObject({ reportId: z.string(), pages: z.int(), fileName: z.string() }),
  }),
  dossier: command({
    input: dossierParameters,
    output: z.strictObject({ reportId: z.string(), pages: z.int(), fileName: z.string() }),
  }),
  week: command({
    input: weekParameters,
    output: z.strictObject({ reportId: z.string(), pages: z.int(), fileName: z.string() }),
  }),
  calendar: command({
    input: printedCalendarParameters,
    output: z.strictObject({ reportId: z.string(), pages: z.int(), fileName: z.string() }),
  }),
  answers: command({
    input: printedAnswers,
    output: z.strictObject({ reportId: z.string(), pages: z.int(), fileName: z.string() }),
  }),
  visitForm: command({
    input: z.strictObject({ visitId: id }),
    output: z.strictObject({ reportId: z.string(), pages: z.int(), fileName: z.string() }),
  }),
  tour: command({
    input: tourParameters,
    output: z.strictObject({ reportId: z.string(), pages: z.int(), fileName: z.string() }),
  }),
  visitNote: command({
    input: visitNoteParameters,
    output: z.strictObject({ reportId: z.string(), pages: z.int(), fileName: z.string() }),
  }),
  council: command({
    input: councilReportParameters,
    output: z.strictObject({
      reportId: z.string(),
      pages: z.int(),
      fileName: z.string(),
      milliseconds: z.number(),
      /** Of the very pages. */
      version: reportVersion,
    }),
  }),
  /** Prints the protocol of the last test restore. Errors: NOT_FOUND before the first */
  rehearsal: command({
    input: z.strictObject({ language: z.enum(['de', 'en']) }),
    output: z.strictObject({ reportId: z.string(), pages: z.int(), fileName: z.string() }),
  }),
  /** Prints the recovery sheet that is shown into the file chosen, and keeps it nowhere else. Errors: VALIDATION, READONLY, DISK_FULL */
  recoverySheet: command({
    input: z.strictObject({ file: fileToken }),
    output: z.strictObject({ pages: z.int() }),
  }),
  /** The PDF's bytes for the page view. */
  bytes: command({
    input: z.strictObject({ reportId: z.string().max(64) }),
    output: z.strictObject({ pdf: z.instanceof(Uint8Array) }),
  }),
  /** Opens the PDF in the workstation's viewer, from where it is printed. */
  open: command({ input: z.strictObject({ reportId: z.string().max(64) }), output: z.strictObject({}) }),
  save: command({
    input: z.strictObject({ reportId: z.string().max(64), file: fileToken }),
    output: z.strictObject({}),
  }),
}
