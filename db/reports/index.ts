import type { Handlers } from '../host/context.ts'
import { readReportFonts } from './fonts.ts'
import { readCouncilReport } from './queries.ts'
import { renderCouncilReport } from './render/council-report-html.ts'

export { readCouncilReport } from './queries.ts'

export const reportDocumentHandlers: Handlers<'reportDocuments'> = {
  council: async (context, parameters) => {
    const data = await readCouncilReport(context.read, parameters, context.now())
    const document = renderCouncilReport(data, await readReportFonts(context.reportFontDirectory))
    const version = parameters.version === 'public' ? 'oeffentlich' : 'nichtoeffentlich'
    return { ...document, fileName: `bericht-${parameters.from}-bis-${parameters.to}-${version}.pdf` }
  },
}
