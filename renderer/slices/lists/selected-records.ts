import type { RecordSelection } from '../../../preload/contract/lists.ts'
import { selectedCount, type GridSelection } from '../../kit/grid/selection.ts'
import type { RecordList } from './record-list.ts'

type Shown = Pick<RecordList, 'state'>

/** What is selected; "all" stands for the filter, not for their numbers. */
export const selectedRecords = ({ state }: Shown, { isAll, ids }: GridSelection): RecordSelection =>
  isAll ? { filter: state.filter, except: [...ids] } : { ids: [...ids] }

/** Several selected records, else all that the list shows: one row alone is the one that has the keys. */
export const severalOrAll = (list: Shown, selection: GridSelection, total: number): RecordSelection =>
  selection.isAll || selectedCount(selection, total) > 1
    ? selectedRecords(list, selection)
    : { filter: list.state.filter, except: [] }
