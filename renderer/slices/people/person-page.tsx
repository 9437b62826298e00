import './people.css'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { plainFields } from '../../../preload/contract/fields.ts'
import { personFieldList } from '../../../preload/contract/people.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { CalledContext } from '../../kit/data/calls.ts'
import { failureFrom } from '../../kit/data/failure-error.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { ContactBlockNotice } from '../../kit/fields/contact-block.tsx'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { isCurrent } from '../../kit/i18n/calendar.ts'
import { roleText } from '../../kit/i18n/role-text.ts'
import { spanText } from '../../kit/i18n/span-text.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import {
  DeleteIcon,
  EditIcon,
  MergeIcon,
  MoreIcon,
  PhoneIcon,
  TaskIcon,
  VisitIcon,
} from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { Badge, Card, EmptyState, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { RemoveRecord } from '../bin/index.ts'
import { DocumentsCard, useFilingPlace } from '../documents/index.ts'
import { MergePersonPartner } from '../duplicates/index.ts'
import { HistoryCard } from '../history/index.ts'
import { ConsentsCard } from '../mailings/index.ts'
import { openNewTask } from '../tasks/index.ts'
import { openLog } from '../visits/index.ts'
import { EditPerson } from './edit-person.tsx'
import { AffiliationsCard } from './affiliations-card.tsx'
import { PersonFacts } from './person-facts.tsx'
import { personName } from './person-name.ts'
import { PersonTasks, PersonTimeline } from './person-timeline.tsx'

type Person = AnswerOf<typeof api.people.get>

/** A human with functions at organisations over time and seats in groups. */
export function PersonPage(): ReactNode {
  const { personId } = useParams({ from: '/people/$personId' })
  const query = useData(api.people.get, { id: personId })
  useSurvivor(query.error)
  return (
    <Page>
      <QueryView query={query} isPage>
        {(person) => <Content key={person.id} person={person} />}
      </QueryView>
    </Page>
  )
}

/** Goes on to the person into whom this one was merged, and says so. */
function useSurvivor(error: Error | null): void {
  const navigate = useNavigate()
  useEffect(() => {
    if (error === null) return
    const failure = failureFrom(error)
    const survivorId = failure.params?.['survivorId']
    if (failure.messageKey !== 'people.error.merged' || typeof survivorId !== 'number') return
    showToast({ tone: 'info', title: failureText(failure) })
    void navigate({ to: '/people/$personId', params: { personId: survivorId }, replace: true })
  }, [error, navigate])
}

function Content({ person }: { readonly person: Person }): ReactNode {
  const navigate = useNavigate()
  const [isEditing, setEditing] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const [isMerging, setMerging] = useState(false)
  const { fields } = person
  const now = person.affiliations.find(isCurrent)
  const self = { id: person.id, name: personName(fields) }
  const organisation = now?.organisation ?? null
  const log = (kind: 'contact' | 'visit'): void => openLog({ kind, organisation, person: self })
  const acting = { record: self.name }
  useCommandHandler('record.edit', () => setEditing(true), { ...acting, does: api.people.update })
  useCommandHandler('visit.log', () => log('visit'), acting)
  useCommandHandler('contact.log', () => log('contact'), acting)
  useCommandHandler('person.merge', () => setMerging(true), { ...acting, does: api.duplicates.mergePeople })
  useCommandHandler('task.new', () => openNewTask(organisation, self), acting)
  useFilingPlace('person', person.id, self.name)
  const name = self.name
  const called = useMemo(
    () => ({ organisation, person: { id: person.id, name } }),
    [organisation, person.id, name],
  )
  return (
    <CalledContext value={called}>
      <PageHeader
        title={personName(fields)}
        {...(now && {
          note: (
            <>
              {now.jobTitle !== '' && <>{now.jobTitle}, </>}
              <Link to="/organisations/$organisationId" params={{ organisationId: now.organisation.id }}>
                {now.organisation.name}
              </Link>
            </>
          ),
        })}
        actions={
          <>
            <Button does={api.people.update} icon={<EditIcon />} onPress={() => setEditing(true)}>
              {t('command.record.edit')}
            </Button>
            <Button
              does={api.tasks.create}
              icon={<TaskIcon />}
              onPress={() => openNewTask(organisation, self)}
            >
              {t('command.task.new')}
            </Button>
            <Button does={api.contacts.log} icon={<PhoneIcon />} onPress={() => log('contact')}>
              {t('command.contact.log')}
            </Button>
            <Button does={api.visits.log} variant="primary" icon={<VisitIcon />} onPress={() => log('visit')}>
              {t('command.visit.log')}
            </Button>
            <MenuButton
              label={t('ui.more')}
              groups={[
                {
                  entries: [
                    {
                      id: 'merge',
                      label: t('command.person.merge'),
                      icon: <MergeIcon />,
                      run: () => setMerging(true),
                    },
                  ],
                },
                {
                  entries: [
                    {
                      id: 'remove',
                      label: t('bin.remove'),
                      icon: <DeleteIcon />,
                      isDanger: true,
                      run: () => setRemoving(true),
                    },
                  ],
                },
              ]}
            >
              <IconButton label={t('ui.more')} icon={<MoreIcon />} variant="secondary" />
            </MenuButton>
          </>
        }
      />
      <ContactBlockNotice fields={fields} />
      {person.loadAlert !== 'none' && <Notice tone="warning">{t(`people.load.${person.loadAlert}`)}</Notice>}
      <div className="person-columns">
        <Card title={t('people.reach')}>
          <PersonFacts person={person} />
          {plainFields(personFieldList, 'phone', 'email', 'profile').every(
            (field) => fields[field] === '',
          ) && <EmptyState>{t('people.reach.none')}</EmptyState>}
        </Card>
        <div className="person-main">
          <AffiliationsCard person={person} />
          <GroupsCard person={person} />
          <ConsentsCard owner={{ kind: 'person', id: person.id }} name={personName(fields)} />
          <PersonTasks personId={person.id} />
          <PersonTimeline personId={person.id} />
          <DocumentsCard owner={{ kind: 'person', id: person.id }} name={personName(fields)} />
          <HistoryCard entity="person" id={person.id} />
        </div>
      </div>
      <EditPerson person={person} isOpen={isEditing} onClose={() => setEditing(false)} />
      <MergePersonPartner
        person={{ id: person.id, name: personName(fields) }}
        isOpen={isMerging}
        onClose={() => setMerging(false)}
      />
      <RemoveRecord
        entity="person"
        id={person.id}
        version={person.version}
        name={personName(fields)}
        command={api.people.remove}
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
        onRemoved={() => void navigate({ to: '/people', search: {} })}
      />
    </CalledContext>
  )
}

function GroupsCard({ person }: { readonly person: Person }): ReactNode {
  return (
    <Card title={t('people.memberships')}>
      {person.groups.length === 0 ? (
        <EmptyState>{t('people.memberships.none')}</EmptyState>
      ) : (
        <Table
          label={t('people.memberships')}
          rows={person.groups}
          rowKey={(row) => `${String(row.groupId)}-${row.validFrom}`}
          columns={[
            {
              id: 'group',
              title: t('organisations.groups.group'),
              cell: (row) => (
                <Link to="/groups/$groupId" params={{ groupId: row.groupId }}>
                  {row.groupName}
                </Link>
              ),
            },
            {
              id: 'role',
              title: t('organisations.groups.role'),
              cell: (row) => <Badge>{roleText(row.role)}</Badge>,
            },
            {
              id: 'span',
              title: t('organisations.span'),
              cell: (row) => spanText(row.validFrom, row.validTo),
            },
            {
              id: 'attended',
              title: t('people.attended'),
              isNumber: true,
              cell: (row) => t('people.attendedOf', { attended: row.attended, meetings: row.meetings }),
            },
          ]}
        />
      )}
    </Card>
  )
}
