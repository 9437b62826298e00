import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { addMonths } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { ChevronLeftIcon, ChevronRightIcon } from '../../kit/ui/icons.ts'
import { Select } from '../../kit/ui/select.tsx'
import { monthText } from './words.ts'

interface MonthPickerProps {
  readonly month: string
  /** Of which anything is known, newest first. */
  readonly months: readonly string[]
}

const monthAfter = (month: string, months: number): string => addMonths(`${month}-01`, months).slice(0, 7)

/** Goes from month to month, between the first and the last of which anything is known. */
export function MonthPicker({ month, months }: MonthPickerProps): ReactNode {
  const navigate = useNavigate({ from: '/city-month' })
  const oldest = months.at(-1) ?? month
  const newest = months[0] ?? month
  // what was chosen of one month need not be there in another
  const show = (chosen: string): void =>
    void navigate({ search: ({ tab }) => ({ tab, month: chosen }), replace: true })
  const hasEarlier = month > oldest
  const hasLater = month < newest
  useCommandHandler('cityMonth.previous', () => show(monthAfter(month, -1)), { isEnabled: hasEarlier })
  useCommandHandler('cityMonth.next', () => show(monthAfter(month, 1)), { isEnabled: hasLater })
  const choices = months.includes(month) ? months : [...months, month].toSorted().toReversed()
  return (
    <div className="city-month-picker">
      <IconButton
        label={t('command.cityMonth.previous')}
        shortcut="Ctrl+Left"
        variant="secondary"
        icon={<ChevronLeftIcon />}
        isDisabled={!hasEarlier}
        onPress={() => show(monthAfter(month, -1))}
      />
      <Select
        label={t('cityMonth.month')}
        isLabelHidden
        choices={choices.map((value) => ({ value, label: monthText(value) }))}
        value={month}
        onChange={show}
      />
      <IconButton
        label={t('command.cityMonth.next')}
        shortcut="Ctrl+Right"
        variant="secondary"
        icon={<ChevronRightIcon />}
        isDisabled={!hasLater}
        onPress={() => show(monthAfter(month, 1))}
      />
    </div>
  )
}
