import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { noteOpened, type RecordName } from '../commands/opened-records.ts'

/** The record whose page is shown, null on other pages; it is noted as opened. */
export function useRecordInView(): RecordName | null {
  const record = useRouterState({
    select: ({ matches }): RecordName | null => {
      for (const match of matches) {
        if (match.routeId === '/organisations/$organisationId')
          return { entity: 'organisation', id: match.params.organisationId }
        if (match.routeId === '/people/$personId') return { entity: 'person', id: match.params.personId }
        if (match.routeId === '/groups/$groupId') return { entity: 'group', id: match.params.groupId }
        if (match.routeId === '/themes' && match.search.themeId !== undefined)
          return { entity: 'theme', id: match.search.themeId }
      }
      return null
    },
  })
  const entity = record?.entity
  const id = record?.id
  useEffect(() => {
    if (entity !== undefined && id !== undefined) noteOpened({ entity, id })
  }, [entity, id])
  return record
}
