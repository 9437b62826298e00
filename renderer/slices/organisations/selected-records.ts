import type { RecordSelection } from '../../../preload/contract/lists.ts'
import { selectedCount, type GridSelection } from '../../kit/grid/selection.ts'
import type { OrganisationsList } from './use-organisations-list.ts'

/** Several selected records, else all that the list shows: one row alone is the one that has the keys. */
export function recordsOf(
  { state }: Pick<OrganisationsList, 'state'>,
  selection: GridSelection,
  total: number,
): RecordSelection {
  if (!selection.isAll && selectedCount(selection, total) > 1) return { ids: [...selection.ids] }
  return { filter: state.filter, except: selection.isAll ? [...selection.ids] : [] }
}
