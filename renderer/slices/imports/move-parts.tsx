import type { ReactNode } from 'react'
import type { MovePart, MoveTable } from '../../../preload/contract/moves.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Table } from '../../kit/ui/table.tsx'
import type { ShownProblems } from './move-problems.tsx'
import { partTexts, remarksOf, tableName } from './move-words.ts'

interface MovePartsProps {
  readonly parts: readonly MovePart[]
  readonly tables: readonly MoveTable[]
  readonly onShow: (shown: ShownProblems) => void
}

/** What would become of the rows of each part, in words and figures. */
export function MoveParts({ parts, tables, onShow }: MovePartsProps): ReactNode {
  const namesOf = (part: MovePart): string =>
    tables
      .filter(({ table }) => part.tables.includes(table))
      .map(tableName)
      .join(', ')
  const showButton = (place: number, part: MovePart, isRejected: boolean): ReactNode => {
    const count = isRejected ? part.counts.rejected : remarksOf(part)
    if (count === 0) return null
    const what = `${t(`moves.kind.${part.kind}`)}, ${namesOf(part)}`
    return (
      <Button
        size="small"
        variant="quiet"
        aria-label={t(isRejected ? 'moves.part.show.rejected' : 'moves.part.show.remarks', { what })}
        onPress={() => onShow({ part: place, isRejected })}
      >
        {t('moves.part.show', { count })}
      </Button>
    )
  }
  return (
    <Table
      className="moves-parts imports-stacked"
      label={t('moves.preview')}
      rows={parts.map((part, place) => ({ part, place }))}
      rowKey={({ place }) => place}
      columns={[
        {
          id: 'what',
          title: t('moves.part.what'),
          isRowHeader: true,
          cell: ({ part }) => {
            const [first, ...others] = partTexts(part)
            return (
              <>
                {first}
                {others.length > 0 && <span className="imports-note">{others.join(' · ')}</span>}
              </>
            )
          },
        },
        { id: 'from', title: t('moves.part.from'), cell: ({ part }) => namesOf(part) },
        {
          id: 'rejected',
          title: t('moves.part.rejected'),
          cell: ({ part, place }) => showButton(place, part, true),
        },
        {
          id: 'remarks',
          title: t('moves.part.remarks'),
          cell: ({ part, place }) => showButton(place, part, false),
        },
      ]}
    />
  )
}
