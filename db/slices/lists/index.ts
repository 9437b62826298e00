import { setImmediate as turn } from 'node:timers/promises'
import type { InputOf } from '../../../preload/contract/define.ts'
import { workbookRowsMax, type lists } from '../../../preload/contract/list-export.ts'
import type { ListRow } from '../../../preload/contract/lists.ts'
import type { Handlers } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { savedFileMode } from '../../engine/files/private.ts'
import { savingFailure, writeSavedFile } from '../../engine/files/saved-file.ts'
import type { List } from '../../engine/lists/list.ts'
import { csvOf } from './csv.ts'
import { workbookOf } from './workbook.ts'

type Export = InputOf<(typeof lists)['export']>

/** Rows read before others get their turn. */
const rowsAtOnce = 2000

async function rowsOf(list: List, { records, sort, columns }: Export, today: string): Promise<ListRow[]> {
  const ids = await list.selected(records, sort, today)
  const names = columns.map(({ column }) => column)
  const rows: ListRow[] = []
  for (let place = 0; place < ids.length; place += rowsAtOnce) {
    rows.push(...list.rows(ids.slice(place, place + rowsAtOnce), names))
    await turn()
  }
  return rows
}

export const listHandlers: Handlers<'lists'> = {
  export: async ({ lists, today, pathOf }, input) => {
    const file = pathOf(input.file)
    const rows = await rowsOf(lists.of(input.list), input, today())
    if (input.format === 'xlsx' && rows.length > workbookRowsMax)
      throw new KontorError('VALIDATION', 'lists.error.workbookRows', { maximum: workbookRowsMax })
    const content =
      input.format === 'csv' ? csvOf(input.columns, rows) : await workbookOf(input.columns, rows)
    try {
      writeSavedFile(file, content, savedFileMode())
    } catch (error) {
      throw savingFailure(error)
    }
    return { rows: rows.length }
  },
}
