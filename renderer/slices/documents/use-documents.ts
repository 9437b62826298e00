import type { UseQueryResult } from '@tanstack/react-query'
import type { DocumentOwner } from '../../../preload/contract/documents.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'

/** The documents that are shown with a record; none are asked for without one. */
export const useDocuments = (
  owner: DocumentOwner | null,
): UseQueryResult<AnswerOf<typeof api.documents.list>> =>
  useData(
    api.documents.list,
    { owner: owner ?? { kind: 'organisation', id: 1 } },
    { enabled: owner !== null },
  )
