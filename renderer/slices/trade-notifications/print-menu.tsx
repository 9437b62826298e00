import { useState, type ReactNode } from 'react'
import type { MonthReportParameters } from '../../../preload/contract/reports.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { PrintIcon } from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'

/** Prints the month: for everybody, or with the names of all for the office itself. */
export function PrintMenu({ month }: { readonly month: string }): ReactNode {
  const [isPrinting, setPrinting] = useState(false)
  const print = async (names: MonthReportParameters['names']): Promise<void> => {
    setPrinting(true)
    const printed = await send(api.reports.month, { month, names })
    setPrinting(false)
    if (printed.ok) await send(api.reports.open, { reportId: printed.value.reportId })
  }
  useCommandHandler('page.print', () => void print('registered'), { isEnabled: !isPrinting })
  return (
    <MenuButton
      label={t('cityMonth.print')}
      groups={[
        {
          title: t('cityMonth.print.names'),
          entries: (['registered', 'all'] as const).map((names) => ({
            id: names,
            label: t(`cityMonth.print.${names}`),
            run: () => void print(names),
          })),
        },
      ]}
    >
      <Button icon={<PrintIcon />} isDisabled={isPrinting}>
        {t('cityMonth.print')}
      </Button>
    </MenuButton>
  )
}
