import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { AnswersFigure, AnswersFilter } from '../../../preload/contract/visit-answers.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { openVisit } from '../visits/index.ts'

/** A figure, and what it says in words. */
export interface ShownFigure {
  readonly figure: AnswersFigure
  readonly what: string
}

interface BehindDialogProps {
  readonly filter: AnswersFilter
  readonly shown: ShownFigure
  readonly onClose: () => void
}

/** The visits behind a figure, with what was said there. */
export function BehindDialog({ filter, shown: { figure, what }, onClose }: BehindDialogProps): ReactNode {
  const query = useData(api.visitAnswers.behind, { filter, figure })
  return (
    <Dialog title={t('visitAnswers.behind', { what })} isOpen onClose={onClose} size="large" isDismissable>
      <QueryView query={query}>
        {(behind) => <Behind behind={behind} what={what} onClose={onClose} />}
      </QueryView>
    </Dialog>
  )
}

interface BehindProps {
  readonly behind: AnswerOf<typeof api.visitAnswers.behind>
  readonly what: string
  readonly onClose: () => void
}

function Behind({ behind: { visits, total, confidential }, what, onClose }: BehindProps): ReactNode {
  const open = (id: number): void => {
    onClose()
    openVisit(id)
  }
  return (
    <div className="visit-answers-behind">
      {confidential > 0 && <p>{t('visitAnswers.behind.confidential', { count: confidential })}</p>}
      <Table
        label={what}
        rows={visits}
        rowKey={({ visitId }) => visitId}
        columns={[
          {
            id: 'day',
            title: t('visitAnswers.behind.day'),
            cell: ({ visitId, on }) => (
              <Button variant="link" onPress={() => open(visitId)}>
                {formatDay(on)}
              </Button>
            ),
          },
          {
            id: 'company',
            title: t('visitAnswers.behind.company'),
            isRowHeader: true,
            cell: ({ organisation }) => (
              <Link
                to="/organisations/$organisationId"
                params={{ organisationId: organisation.id }}
                onClick={onClose}
              >
                {organisation.name}
              </Link>
            ),
          },
          {
            id: 'said',
            title: t('visitAnswers.behind.said'),
            cell: ({ said }) => <span className="visit-answers-said">{said}</span>,
          },
        ]}
      />
      {total - confidential > visits.length && (
        <p className="visit-answers-quiet">
          {t('visitAnswers.behind.more', {
            shown: formatNumber(visits.length),
            total: formatNumber(total),
          })}
        </p>
      )}
    </div>
  )
}
