import { useState } from 'react'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { currentLanguage } from '../../kit/i18n/translate.ts'

/** Prints what whoever visits companies has to know, and opens it in the workstation's viewer. */
export function usePrintDossiers(): {
  readonly isPrinting: boolean
  readonly printDossiers: (organisationIds: readonly number[]) => void
} {
  const [isPrinting, setPrinting] = useState(false)
  const print = async (organisationIds: readonly number[]): Promise<void> => {
    setPrinting(true)
    const printed = await send(api.reports.dossier, {
      organisationIds: [...organisationIds],
      language: currentLanguage(),
    })
    setPrinting(false)
    if (printed.ok) await send(api.reports.open, { reportId: printed.value.reportId })
  }
  return { isPrinting, printDossiers: (organisationIds) => void print(organisationIds) }
}
