import './mailings.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Offered } from '../../kit/roles/only-for.tsx'
import { Card, EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import type { MailingSearch } from './source.ts'

/** Whom the office can write to, and what it has sent. */
export function MailingsScreen(): ReactNode {
  const sent = useData(api.mailings.list, {})
  return (
    <Page>
      <PageHeader title={t('mailings.title')} />
      <Sources />
      <Card title={t('mailings.sent')}>
        <QueryView query={sent}>
          {({ mailings }) =>
            mailings.length === 0 ? (
              <EmptyState>{t('mailings.sent.none')}</EmptyState>
            ) : (
              <Sent mailings={mailings} />
            )
          }
        </QueryView>
      </Card>
    </Page>
  )
}

interface Source {
  readonly kind: 'view' | 'list' | 'group'
  readonly id: number
  readonly name: string
  /** Null where it cannot be counted. */
  readonly count: number | null
}

const searchOf = ({ kind, id }: Source): MailingSearch => ({ [kind]: id })

/** Distribution lists, views and working groups together, by name. */
function Sources(): ReactNode {
  const lists = useData(api.distributionLists.list, {}).data?.lists ?? []
  const views = useData(api.views.list, {}).data?.views ?? []
  const groups = useData(api.groups.list, { today: today() }).data?.groups ?? []
  const sources: readonly Source[] = [
    ...lists.map(({ id, name, organisations, people }) => ({
      kind: 'list' as const,
      id,
      name,
      count: organisations + people,
    })),
    ...views
      .filter(({ fields }) => fields.list === 'organisation' || fields.list === 'person')
      .map(({ id, fields, count }) => ({ kind: 'view' as const, id, name: fields.name, count })),
    ...groups
      .filter(({ status }) => status !== 'ended')
      .map(({ id, name, members }) => ({ kind: 'group' as const, id, name, count: members })),
  ]
  return (
    <Card title={t('mailings.to')}>
      {sources.length === 0 ? (
        <EmptyState>{t('mailings.to.none')}</EmptyState>
      ) : (
        <Table
          label={t('mailings.to')}
          rows={sources}
          rowKey={({ kind, id }) => `${kind} ${id}`}
          columns={[
            {
              id: 'name',
              title: t('mailings.source.name'),
              cell: (source) => <SourceName source={source} />,
            },
            {
              id: 'kind',
              title: t('mailings.source.kind'),
              cell: ({ kind }) => t(`mailings.source.${kind}`),
            },
            {
              id: 'count',
              title: t('mailings.source.count'),
              isNumber: true,
              cell: ({ count }) => (count === null ? '–' : formatNumber(count)),
            },
            {
              id: 'start',
              title: t('mailings.startNow'),
              isTitleHidden: true,
              cell: (source) => (
                <Offered does={api.mailings.record}>
                  <Link
                    to="/mailings/new"
                    search={searchOf(source)}
                    className="button button-secondary button-small"
                    aria-label={t('mailings.startTo', { name: source.name })}
                  >
                    {t('mailings.startNow')}
                  </Link>
                </Offered>
              ),
            },
          ]}
        />
      )}
    </Card>
  )
}

function SourceName({ source: { kind, id, name } }: { readonly source: Source }): ReactNode {
  switch (kind) {
    case 'list':
      return (
        <Link to="/distribution-lists/$listId" params={{ listId: id }}>
          {name}
        </Link>
      )
    case 'group':
      return (
        <Link to="/groups/$groupId" params={{ groupId: id }} search={{}}>
          {name}
        </Link>
      )
    case 'view':
      return name
  }
}

function Sent({ mailings }: AnswerOf<typeof api.mailings.list>): ReactNode {
  return (
    <Table
      label={t('mailings.sent')}
      rows={mailings}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          title: t('mailings.source.name'),
          cell: ({ id, name }) => (
            <Link to="/mailings/$mailingId" params={{ mailingId: id }}>
              {name}
            </Link>
          ),
        },
        { id: 'sentOn', title: t('mailings.sentOn'), cell: ({ sentOn }) => formatDay(sentOn) },
        {
          id: 'channel',
          title: t('mailings.channel'),
          cell: ({ channel }) => t(`mailings.channel.${channel}`),
        },
        {
          id: 'reached',
          title: t('mailings.reached'),
          isNumber: true,
          cell: ({ reached }) => formatNumber(reached),
        },
        {
          id: 'left',
          title: t('mailings.leftOut'),
          isNumber: true,
          cell: ({ leftOut }) => formatNumber(leftOut),
        },
      ]}
    />
  )
}
