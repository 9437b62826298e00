import { KontorError } from '../../engine/errors.ts'
import type { Handlers } from '../../engine/context.ts'
import { addMonths } from '../../text/days.ts'
import { readReportFonts } from './fonts.ts'
import { readCouncilReport } from './queries.ts'
import { renderCouncilReport } from './render/council-report-html.ts'

export { readCouncilReport } from './queries.ts'

const longestPeriodMonths = 120

/** Refuses periods of which no report can be made. Errors: VALIDATION. */
function checkPeriod({ from, to }: { readonly from: string; readonly to: string }): void {
  const refuse = (messageKey: string): never => {
    throw new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { to: messageKey } })
  }
  if (to < from) refuse('report.endsBeforeStart')
  if (to > addMonths(from, longestPeriodMonths)) refuse('report.periodTooLong')
}

export const reportDocumentHandlers: Handlers<'reportDocuments'> = {
  council: async (context, parameters) => {
    checkPeriod(parameters)
    const data = await readCouncilReport(context.read, parameters, context.now())
    const document = renderCouncilReport(data, await readReportFonts(context.reportFontDirectory))
    const version = parameters.version === 'public' ? 'oeffentlich' : 'nichtoeffentlich'
    const fileName = `bericht-${parameters.from}-bis-${parameters.to}-${version}.pdf`
    return { ...document, fileName, version: parameters.version }
  },
}
