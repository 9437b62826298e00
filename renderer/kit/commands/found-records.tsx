import { useNavigate, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { FoundKind, FoundRecord } from '../../../preload/contract/search.ts'
import {
  CompanyIcon,
  DistributionListIcon,
  GroupsIcon,
  MeetingIcon,
  NoteIcon,
  PersonIcon,
  ReportIcon,
  TaskIcon,
  ThemesIcon,
  VisitIcon,
} from '../ui/icons.ts'
import type { RecordName } from './opened-records.ts'

/** What has to be known of a record to open it. */
export type Opened = Pick<FoundRecord, 'kind' | 'id' | 'at'>

export const openedHit = ({ entity, id }: RecordName): Opened => ({ kind: entity, id, at: null })

/** Where a record opens: on its own page, in the list of tasks, on the page of what it belongs to, or Start. */
export function pageOf({ kind, id, at }: Opened): LinkProps {
  if (kind === 'task') return { to: '/tasks', search: { taskId: id } }
  if (at?.entity === 'organisation') {
    const params = { organisationId: at.id }
    return { to: '/organisations/$organisationId', params, search: searchFor(kind, id) }
  }
  if (at !== null) return pageOf(openedHit(at))
  switch (kind) {
    case 'organisation':
      return { to: '/organisations/$organisationId', params: { organisationId: id } }
    case 'person':
      return { to: '/people/$personId', params: { personId: id } }
    case 'group':
      return { to: '/groups/$groupId', params: { groupId: id } }
    case 'theme':
      return { to: '/themes', search: { themeId: id } }
    case 'distributionList':
      return { to: '/distribution-lists/$listId', params: { listId: id } }
    case 'meeting':
      return { to: '/meetings/$meetingId', params: { meetingId: id } }
    case 'visit':
    case 'contact':
    case 'document':
      return { to: '/start' }
  }
}

/** What the page of a company opens beside itself. */
function searchFor(kind: FoundKind, id: number) {
  if (kind === 'visit') return { visitId: id }
  if (kind === 'contact') return { contactId: id }
  return kind === 'document' ? { tab: 'documents' as const } : {}
}

/** Opens the page on which a record stands. */
export function useOpenFound(): (record: Opened) => void {
  const navigate = useNavigate()
  return (record) => void navigate(pageOf(record))
}

export function FoundIcon({ kind }: { readonly kind: FoundKind }): ReactNode {
  switch (kind) {
    case 'organisation':
      return <CompanyIcon />
    case 'person':
      return <PersonIcon />
    case 'group':
      return <GroupsIcon />
    case 'theme':
      return <ThemesIcon />
    case 'distributionList':
      return <DistributionListIcon />
    case 'meeting':
      return <MeetingIcon />
    case 'visit':
      return <VisitIcon />
    case 'contact':
      return <NoteIcon />
    case 'document':
      return <ReportIcon />
    case 'task':
      return <TaskIcon />
  }
}
