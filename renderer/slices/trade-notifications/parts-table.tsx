import type { ReactNode } from 'react'
import type { GroupCounts, MonthGroup } from '../../../preload/contract/trade-notifications.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Table } from '../../kit/ui/table.tsx'
import { CountLink } from './count-link.tsx'
import { balanceOf, signed } from './figures.ts'
import type { CityMonthSearch } from './search.ts'

/** A district or a section. */
interface PartRow {
  readonly name: string
  readonly counts: GroupCounts
  readonly businessesFounded: number
  readonly chosen: CityMonthSearch
}

interface PartsTableProps {
  readonly label: string
  readonly heading: string
  readonly month: string
  readonly rows: readonly PartRow[]
}

const shown = [
  'founded',
  'movedIn',
  'moved',
  'takenOver',
  'closed',
  'movedAway',
] as const satisfies readonly MonthGroup[]

/** What happened in each part of the city, or in each sector. */
export function PartsTable({ label, heading, month, rows }: PartsTableProps): ReactNode {
  return (
    <Table
      label={label}
      className="city-month-table"
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { id: 'name', title: heading, cell: ({ name }) => name },
        {
          id: 'businesses',
          title: t('cityMonth.businessesFounded'),
          isNumber: true,
          cell: ({ name, businessesFounded, chosen }) => (
            <CountLink
              what={`${name}, ${t('cityMonth.businessesFounded')}`}
              count={businessesFounded}
              search={{ month, ...chosen, group: 'founded', weight: 'business' }}
            />
          ),
        },
        ...shown.map((group) => ({
          id: group,
          title: t(group === 'moved' ? 'cityMonth.moves' : `cityMonth.group.${group}`),
          isNumber: true,
          cell: ({ name, counts, chosen }: PartRow) => (
            <CountLink
              what={`${name}, ${t(`cityMonth.group.${group}`)}`}
              count={counts[group]}
              search={{ month, ...chosen, group }}
            />
          ),
        })),
        {
          id: 'balance',
          title: t('cityMonth.balance'),
          isNumber: true,
          cell: ({ counts }) => signed(balanceOf(counts)),
        },
      ]}
    />
  )
}
