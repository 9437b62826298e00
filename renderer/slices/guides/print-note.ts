import { useState } from 'react'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'

/** Prints the note of a visit for the company, and opens it in the workstation's viewer. */
export function usePrintNote(): {
  readonly isPrinting: boolean
  readonly printNote: (visitId: number) => void
} {
  const [isPrinting, setPrinting] = useState(false)
  const print = async (visitId: number): Promise<void> => {
    setPrinting(true)
    const printed = await send(api.reports.visitNote, { visitId })
    setPrinting(false)
    if (printed.ok) await send(api.reports.open, { reportId: printed.value.reportId })
  }
  return { isPrinting, printNote: (visitId) => void print(visitId) }
}
