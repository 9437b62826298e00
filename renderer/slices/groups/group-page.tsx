import './groups.css'
import './group-page.css'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { AddIcon, DeleteIcon, MeetingIcon, MoreIcon } from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { Badge, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Tabs } from '../../kit/ui/tabs.tsx'
import { DocumentsTab, useDocuments, useFilingPlace } from '../documents/index.ts'
import { RemoveRecord } from '../bin/index.ts'
import { HistoryPanel } from '../history/index.ts'
import { AddMember } from './add-member.tsx'
import { FactsTab } from './facts-tab.tsx'
import type { GroupDetail } from './group-values.ts'
import { GroupFigures } from './group-figures.tsx'
import { MeetingsTab } from './meetings-tab.tsx'
import { MembersTab } from './members-tab.tsx'
import { isMemberOn } from './membership.ts'
import { NewMeeting } from './new-meeting.tsx'
import type { GroupTab } from './search.ts'
import { statusTones } from './words.ts'

/** A working group: its members, its meetings, what is on record about it. */
export function GroupPage(): ReactNode {
  const { groupId } = useParams({ from: '/groups/$groupId' })
  const query = useData(api.groups.get, { id: groupId, today: today() })
  return (
    <Page className="group-page">
      <QueryView query={query}>{(detail) => <Content key={detail.id} detail={detail} />}</QueryView>
    </Page>
  )
}

function Content({ detail }: { readonly detail: GroupDetail }): ReactNode {
  const { tab = 'members' } = useSearch({ from: '/groups/$groupId' })
  const navigate = useNavigate({ from: '/groups/$groupId' })
  const [isAddingMember, setAddingMember] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const [isPlanning, setPlanning] = useState(false)
  const { fields } = detail
  const isEnded = fields.status === 'ended'
  useFilingPlace('group', detail.id, fields.name)
  const documents = useDocuments({ kind: 'group', id: detail.id }).data?.documents
  const selectTab = (id: GroupTab): void =>
    void navigate({ search: { tab: id === 'members' ? undefined : id }, replace: true })

  useCommandHandler('record.new', () => setPlanning(true), {
    label: t('groups.meeting.new'),
    record: fields.name,
    isEnabled: !isEnded,
    does: api.meetings.create,
  })
  useCommandHandler('record.edit', () => selectTab('facts'), { record: fields.name, does: api.groups.update })

  return (
    <>
      <PageHeader
        title={fields.name}
        badges={
          <span className="group-badges">
            <Badge tone={statusTones[fields.status]}>{t(`groups.status.${fields.status}`)}</Badge>
            <Badge>{t(`app.visibility.${fields.visibility}`)}</Badge>
          </span>
        }
        note={<Purpose detail={detail} />}
        actions={
          <>
            {!isEnded && (
              <>
                <Button does={api.groups.addMember} icon={<AddIcon />} onPress={() => setAddingMember(true)}>
                  {t('groups.member.add')}
                </Button>
                <Button
                  does={api.meetings.create}
                  variant="primary"
                  icon={<MeetingIcon />}
                  onPress={() => setPlanning(true)}
                >
                  {t('groups.meeting.new')}
                </Button>
              </>
            )}
            <MenuButton
              label={t('ui.more')}
              groups={[
                {
                  entries: [
                    {
                      id: 'remove',
                      label: t('bin.remove'),
                      icon: <DeleteIcon />,
                      isDanger: true,
                      does: api.groups.remove,
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
      <StatusNotice detail={detail} />
      <GroupFigures groupId={detail.id} />
      <Tabs<GroupTab>
        label={fields.name}
        selected={tab}
        onSelect={selectTab}
        tabs={[
          {
            id: 'members',
            label: t('groups.tab.members'),
            count: detail.memberships.filter((membership) => isMemberOn(membership, today())).length,
            content: <MembersTab detail={detail} onAdd={() => setAddingMember(true)} />,
          },
          {
            id: 'meetings',
            label: t('groups.tab.meetings'),
            count: detail.meetings.length,
            content: <MeetingsTab detail={detail} onPlan={() => setPlanning(true)} />,
          },
          { id: 'facts', label: t('groups.tab.facts'), content: <FactsTab detail={detail} /> },
          {
            id: 'documents',
            label: t('documents.title'),
            ...(documents && { count: documents.length }),
            content: <DocumentsTab owner={{ kind: 'group', id: detail.id }} name={fields.name} />,
          },
          {
            id: 'changes',
            label: t('history.title'),
            content: (
              <>
                <h2 className="visually-hidden">{t('history.title')}</h2>
                <HistoryPanel entity="working_group" id={detail.id} />
              </>
            ),
          },
        ]}
      />
      <AddMember detail={detail} isOpen={isAddingMember} onClose={() => setAddingMember(false)} />
      <RemoveRecord
        entity="working_group"
        id={detail.id}
        version={detail.version}
        name={fields.name}
        command={api.groups.remove}
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
        onRemoved={() => void navigate({ to: '/groups', search: {} })}
      />
      <NewMeeting detail={detail} isOpen={isPlanning} onClose={() => setPlanning(false)} />
    </>
  )
}

function Purpose({ detail }: { readonly detail: GroupDetail }): ReactNode {
  return (
    <div className="group-purpose">
      {detail.fields.purpose.trim() !== '' && <p>{detail.fields.purpose}</p>}
      {detail.themes.length > 0 && (
        <ul className="group-themes" aria-label={t('groups.field.themes')}>
          {detail.themes.map((theme) => (
            <li key={theme.id}>
              <Link to="/themes" search={{ themeId: theme.id }} className="theme-link">
                {theme.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function StatusNotice({ detail }: { readonly detail: GroupDetail }): ReactNode {
  const { status, endedOn, endedReason } = detail.fields
  if (status === 'active') return null
  if (status === 'dormant') return <Notice tone="warning">{t('groups.dormant')}</Notice>
  return (
    <Notice tone="neutral">
      {endedOn === null ? t('groups.ended') : t('groups.endedOn', { day: formatDay(endedOn) })} {endedReason}
    </Notice>
  )
}
