import { useState, type ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { currentLanguage, t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { PrintIcon } from '../../kit/ui/icons.ts'

/** Prints promises and tasks of this week by member of staff, and opens it in the workstation's viewer. */
export function PrintWeek(): ReactNode {
  const [isPrinting, setPrinting] = useState(false)
  const print = async (): Promise<void> => {
    setPrinting(true)
    const printed = await send(api.reports.week, { language: currentLanguage() })
    setPrinting(false)
    if (printed.ok) await send(api.reports.open, { reportId: printed.value.reportId })
  }
  return (
    <Button icon={<PrintIcon />} isDisabled={isPrinting} onPress={() => void print()}>
      {t('reports.week')}
    </Button>
  )
}
