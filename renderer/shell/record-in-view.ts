import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { noteOpened, type RecordName } from '../kit/commands/opened-records.ts'

/** The record whose page is shown, null on other pages; it is noted as opened. */
export function useRecordInView(): RecordName | null {
  const record = useRouterState({
    select: ({ matches }): RecordName | null => {
      for (const { staticData, params, search } of matches) {
        const inView = staticData.recordInView?.({ params, search })
        if (inView) return inView
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
