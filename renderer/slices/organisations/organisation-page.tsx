import './organisation-page.css'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { CalledContext } from '../../kit/data/calls.ts'
import { failureFrom } from '../../kit/data/failure-error.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { RemoveRecord } from '../bin/index.ts'
import { MergePartner } from '../duplicates/index.ts'
import { HistoryPanel } from '../history/index.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { ContactBlockNotice } from '../../kit/fields/contact-block.tsx'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import {
  DeleteIcon,
  EditIcon,
  MergeIcon,
  MoreIcon,
  PhoneIcon,
  PrintIcon,
  VisitIcon,
} from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { Badge, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Tabs } from '../../kit/ui/tabs.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { DocumentsTab, useDocuments, useFilingPlace } from '../documents/index.ts'
import { EstablishmentsTab, useEstablishments } from '../establishments/index.ts'
import { ConsentsCard } from '../mailings/index.ts'
import { onTheWay } from '../visit-forms/index.ts'
import { useNextVisit } from '../visit-planning/index.ts'
import { usePrintDossiers } from '../reports/index.ts'
import { RelationsTab, useRelations } from '../relations/index.ts'
import { openNewTask } from '../tasks/index.ts'
import { openContact, openLog, openVisit } from '../visits/index.ts'
import { RedFlagsNotice } from '../guides/index.ts'
import { isCurrent } from '../../kit/i18n/calendar.ts'
import { EditOrganisation } from './edit-organisation.tsx'
import { EngagementCard } from './engagement-card.tsx'
import { FactsCard } from './facts-card.tsx'
import { FollowUpCard } from './follow-up-card.tsx'
import { GroupsTab } from './groups-tab.tsx'
import { HeadcountCard } from './headcount-card.tsx'
import { PeopleTab } from './people-tab.tsx'
import type { organisationTabs } from './search.ts'
import { TagsCard } from './tags-card.tsx'
import { StatusBadge } from './status-badge.tsx'
import { ThemesCard } from './themes-card.tsx'
import { TimelineTab } from './timeline-tab.tsx'
import { addressText, kindText } from './words.ts'

type Tab = (typeof organisationTabs)[number]

/** Everything about one company: facts at the left, what happened in the middle, what is to be done at the right. */
export function OrganisationPage(): ReactNode {
  const { organisationId } = useParams({ from: '/organisations/$organisationId' })
  const query = useData(api.organisations.get, { id: organisationId })
  useSurvivor(query.error)
  return (
    <Page className="organisation-page">
      <QueryView query={query} isPage>
        {(detail) => <Content key={detail.id} detail={detail} />}
      </QueryView>
    </Page>
  )
}

/** Goes on to the company into which this one was merged, and says so. */
function useSurvivor(error: Error | null): void {
  const navigate = useNavigate()
  useEffect(() => {
    if (error === null) return
    const failure = failureFrom(error)
    const survivorId = failure.params?.['survivorId']
    if (failure.messageKey !== 'organisations.error.merged' || typeof survivorId !== 'number') return
    showToast({ tone: 'info', title: failureText(failure) })
    void navigate({
      to: '/organisations/$organisationId',
      params: { organisationId: survivorId },
      replace: true,
    })
  }, [error, navigate])
}

/** Opens the visit or contact that the address names, once. */
function useAskedForEntry(): void {
  const { visitId, contactId } = useSearch({ from: '/organisations/$organisationId' })
  const navigate = useNavigate({ from: '/organisations/$organisationId' })
  useEffect(() => {
    if (visitId === undefined && contactId === undefined) return
    if (visitId !== undefined) openVisit(visitId)
    else if (contactId !== undefined) openContact(contactId)
    void navigate({ search: ({ tab, edit }) => ({ tab, edit }), replace: true })
  }, [visitId, contactId, navigate])
}

function Content({ detail }: { readonly detail: OrganisationDetail }): ReactNode {
  const { tab = 'timeline', edit = false } = useSearch({ from: '/organisations/$organisationId' })
  const navigate = useNavigate({ from: '/organisations/$organisationId' })
  const [isEditing, setEditing] = useState(edit)
  const [isRemoving, setRemoving] = useState(false)
  const [isMerging, setMerging] = useState(false)
  const organisation = { id: detail.id, name: detail.fields.name }
  const { fields } = detail
  const { isPrinting, printDossiers } = usePrintDossiers()
  const nextVisit = useNextVisit(detail.id)

  useAskedForEntry()
  useFilingPlace('organisation', detail.id, fields.name)
  const documents = useDocuments({ kind: 'organisation', id: detail.id }).data?.documents
  const establishments = useEstablishments(detail.id).data?.establishments
  const relations = useRelations(detail.id).data?.relations
  const acting = { record: organisation.name }
  useCommandHandler('visit.log', () => openLog({ kind: 'visit', organisation }), acting)
  useCommandHandler('contact.log', () => openLog({ kind: 'contact', organisation }), acting)
  useCommandHandler('task.new', () => openNewTask(organisation), acting)
  useCommandHandler('record.edit', () => setEditing(true), { ...acting, does: api.organisations.update })
  useCommandHandler('page.print', () => printDossiers([detail.id]), { ...acting, isEnabled: !isPrinting })
  useCommandHandler('organisation.merge', () => setMerging(true), { ...acting, does: api.duplicates.merge })

  const selectTab = (id: Tab): void =>
    void navigate({ search: { tab: id === 'timeline' ? undefined : id }, replace: true })
  const street = [fields.street, fields.houseNumber].filter(Boolean).join(' ')
  const called = useMemo(
    () => ({ organisation: { id: detail.id, name: fields.name } }),
    [detail.id, fields.name],
  )
  return (
    <CalledContext value={called}>
      <PageHeader
        title={fields.name}
        badges={
          <span className="organisation-badges">
            {fields.kind !== 'company' && <Badge>{kindText(fields.kind)}</Badge>}
            <StatusBadge fields={fields} />
            {fields.visibility !== 'nonPublic' && <Badge>{t(`app.visibility.${fields.visibility}`)}</Badge>}
            {detail.vanished.map(({ source, since }) => (
              <Badge key={source} tone="warning">
                {t('organisations.vanished', { source, day: formatDay(since) })}
              </Badge>
            ))}
          </span>
        }
        note={addressText({ street, postcode: fields.postcode, city: fields.city })}
        actions={
          <>
            <Button
              does={api.contacts.log}
              icon={<PhoneIcon />}
              onPress={() => openLog({ kind: 'contact', organisation })}
            >
              {t('command.contact.log')}
            </Button>
            <Button
              does={api.visits.log}
              variant="primary"
              icon={<VisitIcon />}
              onPress={() => openLog({ kind: 'visit', organisation })}
            >
              {t('command.visit.log')}
            </Button>
            <MenuButton
              label={t('ui.more')}
              groups={[
                {
                  entries: [
                    {
                      id: 'edit',
                      label: t('command.record.edit'),
                      icon: <EditIcon />,
                      shortcut: 'F2',
                      does: api.organisations.update,
                      run: () => setEditing(true),
                    },
                    {
                      id: 'dossier',
                      label: t('organisations.dossier'),
                      icon: <PrintIcon />,
                      shortcut: 'Ctrl+P',
                      run: () => printDossiers([detail.id]),
                    },
                    {
                      id: 'merge',
                      label: t('command.organisation.merge'),
                      icon: <MergeIcon />,
                      does: api.duplicates.merge,
                      run: () => setMerging(true),
                    },
                  ],
                },
                ...(nextVisit ? onTheWay(nextVisit) : []),
                {
                  entries: [
                    {
                      id: 'remove',
                      label: t('bin.remove'),
                      icon: <DeleteIcon />,
                      isDanger: true,
                      does: api.organisations.remove,
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
      <RedFlagsNotice organisationId={detail.id} />
      <div className="organisation-columns">
        <div className="organisation-facts" data-pane>
          <FactsCard detail={detail} onEdit={() => setEditing(true)} />
        </div>
        <div className="organisation-follow-ups" data-pane>
          <FollowUpCard organisation={organisation} />
        </div>
        <div className="organisation-middle" data-pane>
          <Tabs<Tab>
            label={fields.name}
            selected={tab}
            onSelect={selectTab}
            tabs={[
              {
                id: 'timeline',
                label: t('organisations.tab.timeline'),
                content: <TimelineTab organisation={organisation} />,
              },
              {
                id: 'people',
                label: t('organisations.tab.people'),
                count: detail.people.filter(isCurrent).length,
                content: <PeopleTab detail={detail} />,
              },
              {
                id: 'establishments',
                label: t('establishments.title'),
                ...(establishments && {
                  count: establishments.filter(({ fields: { validTo } }) => validTo === null).length,
                }),
                content: <EstablishmentsTab organisation={organisation} />,
              },
              {
                id: 'relations',
                label: t('relations.title'),
                ...(relations && { count: relations.filter(isCurrent).length }),
                content: <RelationsTab organisation={organisation} />,
              },
              {
                id: 'groups',
                label: t('organisations.tab.groups'),
                count: detail.groups.filter(isCurrent).length,
                content: <GroupsTab detail={detail} />,
              },
              {
                id: 'documents',
                label: t('documents.title'),
                ...(documents && { count: documents.length }),
                content: <DocumentsTab owner={{ kind: 'organisation', id: detail.id }} name={fields.name} />,
              },
              {
                id: 'changes',
                label: t('history.title'),
                content: <HistoryPanel entity="organisation" id={detail.id} />,
              },
            ]}
          />
        </div>
        <div className="organisation-side" data-pane>
          <TagsCard detail={detail} />
          <ConsentsCard owner={{ kind: 'organisation', id: detail.id }} name={fields.name} />
          <EngagementCard engagement={detail.engagement} />
          <HeadcountCard detail={detail} />
          <ThemesCard detail={detail} />
        </div>
      </div>
      <EditOrganisation detail={detail} isOpen={isEditing} onClose={() => setEditing(false)} />
      <MergePartner organisation={organisation} isOpen={isMerging} onClose={() => setMerging(false)} />
      <RemoveRecord
        entity="organisation"
        id={detail.id}
        version={detail.version}
        name={fields.name}
        command={api.organisations.remove}
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
        onRemoved={() => void navigate({ to: '/organisations', search: {} })}
      />
    </CalledContext>
  )
}
