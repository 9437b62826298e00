import './mailings.css'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RecordedRow } from '../../../preload/contract/mailings.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Badge, Card, EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { AddresseeLink } from './recipients.tsx'

type Mailing = AnswerOf<typeof api.mailings.get>

/** A mailing that was sent: whom it reached, whom not and why. */
export function MailingPage(): ReactNode {
  const { mailingId } = useParams({ from: '/mailings/$mailingId' })
  const query = useData(api.mailings.get, { id: mailingId })
  return (
    <Page>
      <QueryView query={query} isPage>
        {(mailing) => <Content mailing={mailing} />}
      </QueryView>
    </Page>
  )
}

function Content({ mailing }: { readonly mailing: Mailing }): ReactNode {
  const reached = mailing.rows.filter(({ isReached }) => isReached)
  const left = mailing.rows.filter(({ isReached }) => !isReached)
  const facts = [
    `${t('mailings.sentOn')} ${formatDay(mailing.sentOn)}`,
    mailing.source,
    mailing.subject,
    `${t('mailings.by')} ${mailing.staff}`,
  ]
  return (
    <>
      <PageHeader
        title={mailing.name}
        badges={
          <>
            <Badge>{t(`mailings.channel.${mailing.channel}`)}</Badge>
            <Badge>{t(`mailings.purpose.${mailing.purpose}`)}</Badge>
          </>
        }
        note={facts.filter(Boolean).join(' · ')}
      />
      {mailing.note.trim() !== '' && <p>{mailing.note}</p>}
      <div className="mailing-columns">
        <Card title={t('mailings.reached')} count={reached.length}>
          <Rows label={t('mailings.reached')} rows={reached} />
        </Card>
        <Card title={t('mailings.leftOut')} count={left.length}>
          {left.length === 0 ? (
            <EmptyState>{t('mailings.left.none')}</EmptyState>
          ) : (
            <Rows label={t('mailings.leftOut')} rows={left} />
          )}
        </Card>
      </div>
    </>
  )
}

interface RowsProps {
  readonly label: string
  readonly rows: readonly RecordedRow[]
}

function Rows({ label, rows }: RowsProps): ReactNode {
  return (
    <Table
      className="mailing-table"
      label={label}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          title: t('mailings.recipient'),
          cell: (row) => (
            <div className="mailing-name">
              <AddresseeLink of={row} />
              {row.organisation !== null && row.person !== null && (
                <span className="mailing-note">{row.person.name}</span>
              )}
            </div>
          ),
        },
        // who was reached is remarked upon where something spoke against it
        ...(rows.some(({ reasons }) => reasons.length > 0)
          ? [
              {
                id: 'why',
                title: t(rows.some(({ isReached }) => isReached) ? 'mailings.remark' : 'mailings.left.why'),
                cell: ({ reasons, isReached, takenInReason }: RecordedRow) => {
                  const said = reasons.map((reason) => t(`mailings.reason.${reason}`)).join(', ')
                  return isReached && said !== ''
                    ? t('mailings.recipient.inSpite', { reasons: said, why: takenInReason })
                    : said
                },
              },
            ]
          : []),
      ]}
    />
  )
}
