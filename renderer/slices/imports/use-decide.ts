import { useCallback } from 'react'
import type { RowDecision, RowFate } from '../../../preload/contract/import-draft.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'

type DecisionTarget =
  | { readonly rowIds: readonly number[] }
  | { readonly fate: RowFate; readonly pattern?: string; readonly onlyConflicts?: boolean }

export type Decide = (
  target: DecisionTarget,
  decision: RowDecision,
  organisationId?: number,
) => Promise<number | null>

/** Decides for rows of a draft, then asks again for what is shown of it; answers how many rows were meant. */
export function useDecide(draftId: string): Decide {
  return useCallback(
    async (target, decision, organisationId) => {
      const decided = await send(api.importDrafts.decide, {
        draftId,
        target: 'rowIds' in target ? { rowIds: [...target.rowIds] } : target,
        decision,
        ...(organisationId !== undefined && { organisationId }),
      })
      renew(api.importDrafts.get, api.importDrafts.rows, api.importDrafts.patterns)
      return decided.ok ? decided.value.rows : null
    },
    [draftId],
  )
}
