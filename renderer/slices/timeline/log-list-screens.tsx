import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RecordSelection } from '../../../preload/contract/lists.ts'
import { api } from '../../kit/data/api.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { CalendarIcon, NoteIcon, OpenIcon, PhoneIcon, VisitIcon } from '../../kit/ui/icons.ts'
import { EmptyState } from '../../kit/ui/page.tsx'
import { ColumnFacets, ListScreen, useRecordList, type RecordListDefinition } from '../lists/index.ts'
import { inviteTo } from '../visit-planning/index.ts'
import { openContact, openLog, openVisit } from '../visits/index.ts'
import { contactRecords, visitRecords } from './list-face.ts'
import type { LogListSearch } from './search.ts'
import { TimelineWays } from './timeline-ways.tsx'

interface LogListProps {
  readonly kind: 'contact' | 'visit'
  readonly records: RecordListDefinition<LogListSearch>
  readonly address: LogListSearch
  readonly go: (search: LogListSearch) => void
}

/** All contacts as a list. */
export function ContactListScreen(): ReactNode {
  const navigate = useNavigate({ from: '/timeline/contacts' })
  const address = useSearch({ from: '/timeline/contacts' })
  return (
    <LogList
      kind="contact"
      records={contactRecords}
      address={address}
      go={(search) => void navigate({ search, replace: true })}
    />
  )
}

/** All visits as a list. */
export function VisitListScreen(): ReactNode {
  const navigate = useNavigate({ from: '/timeline/visits' })
  const address = useSearch({ from: '/timeline/visits' })
  return (
    <LogList
      kind="visit"
      records={visitRecords}
      address={address}
      go={(search) => void navigate({ search, replace: true })}
    />
  )
}

const invitation = (records: RecordSelection) => ({
  id: 'invite',
  label: t('visitPlan.invite.many'),
  icon: <CalendarIcon />,
  run: () => void inviteTo(records),
})

function LogList({ kind, records, address, go }: LogListProps): ReactNode {
  const list = useRecordList(records, address, go)
  const { search, change } = list
  const log = (): void => openLog({ kind, organisation: null })
  const open = (id: number): void => (kind === 'contact' ? openContact(id) : openVisit(id))
  const newLabel = t(`command.${kind}.log`)
  return (
    <ListScreen
      list={list}
      title={t(`timeline.${kind}`)}
      ways={<TimelineWays />}
      searchLabel={t('timeline.search')}
      actions={(isEmpty) => (
        <Button
          does={kind === 'contact' ? api.contacts.log : api.visits.log}
          variant={isEmpty ? 'secondary' : 'primary'}
          icon={kind === 'contact' ? <PhoneIcon /> : <VisitIcon />}
          onPress={log}
        >
          {newLabel}
        </Button>
      )}
      facets={
        <ColumnFacets
          list={kind}
          face={records.face}
          columns={[kind === 'contact' ? 'channel' : 'status', 'staff', 'organisation', 'city']}
          filter={list.state.filter}
          where={search.where}
          onWhere={(where) => change({ ...search, where })}
        />
      }
      empty={
        <EmptyState icon={<NoteIcon />} title={t('timeline.none')}>
          {t('timeline.lead')}
        </EmptyState>
      }
      onOpen={({ id }) => open(id)}
      menu={({ id }) => [
        {
          entries: [
            { id: 'open', label: t('organisations.open'), icon: <OpenIcon />, run: () => open(id) },
            ...(kind === 'visit' ? [invitation({ ids: [id] })] : []),
          ],
        },
      ]}
      {...(kind === 'visit' && {
        withMany: (records: RecordSelection) => (
          <Button size="small" onPress={() => void inviteTo(records)}>
            {t('visitPlan.invite.many')}
          </Button>
        ),
      })}
      newBy={kind === 'contact' ? api.contacts.log : api.visits.log}
      onNew={log}
      newLabel={newLabel}
    />
  )
}
