import type { OutputOf } from '../../../../preload/contract/define.ts'
import type { reportDocuments } from '../../../../preload/contract/reports.ts'
import type { CallContext } from '../../../engine/context.ts'
import { KontorError } from '../../../engine/errors.ts'
import { recordedVisit } from '../../guides/index.ts'
import { readOffice } from '../../office/index.ts'
import { readDossier } from '../dossier/read.ts'
import { readReportFonts } from '../fonts.ts'
import { renderVisitForm } from './render.ts'

/** A visit's questions with room to write, ready for the printer. Errors: NOT_FOUND, VALIDATION without a guide. */
export async function visitFormDocument(
  context: CallContext,
  visitId: number,
): Promise<OutputOf<(typeof reportDocuments)['visitForm']>> {
  const today = context.today()
  const { name: officeName } = await readOffice(context.read)
  const { recorded, dossier } = await context.read.transaction().execute(async (read) => {
    const visit = await recordedVisit(read, visitId)
    return {
      recorded: visit,
      dossier: await readDossier({ ...context, read }, visit.visit.organisation.id, today),
    }
  })
  const { edition, visit } = recorded
  if (edition === null) throw new KontorError('VALIDATION', 'visitForms.noGuide')
  const document = renderVisitForm(
    { dossier, recorded: { ...recorded, edition }, officeName, today },
    await readReportFonts(context.reportFontDirectory),
  )
  const name = visit.organisation.name.slice(0, 150)
  return { ...document, fileName: `Besuchsbogen ${name} ${visit.occurredOn}.pdf`, version: 'internal' }
}
