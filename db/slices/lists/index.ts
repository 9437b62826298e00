import { setImmediate as turn } from 'node:timers/promises'
import type { InputOf } from '../../../preload/contract/define.ts'
import { workbookRowsMax } from '../../../preload/contract/list-export.ts'
import type { ListRow } from '../../../preload/contract/lists.ts'
import { columnValuesMax, type lists } from '../../../preload/contract/record-lists.ts'
import type { Handlers } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { savedFileMode } from '../../engine/files/private.ts'
import { savingFailure, writeSavedFile } from '../../engine/files/saved-file.ts'
import type { List } from '../../engine/lists/list.ts'
import { csvOf } from './csv.ts'
import { cardColumns, cardsOf } from './vcard.ts'
import { changeMany, previewChange } from './many.ts'
import { workbookOf } from './workbook.ts'

export {
  assigning,
  settableOf,
  settingColumn,
  addingTasks,
  leftFor,
  listedIds,
  recordsOf,
  removing,
  setting,
  settingEach,
} from './deeds.ts'
export type { NamedTable } from './deeds.ts'
export { addingToDistributionList } from './distribution-deed.ts'
export { addingToGroup } from './group-deed.ts'
export { settingOwnToo } from './own-deed.ts'

export { csvOf, readableCell } from './csv.ts'

type Export = InputOf<(typeof lists)['export']>

/** Rows read before others get their turn. */
const rowsAtOnce = 2000

type Wanted = Pick<Export, 'records' | 'sort'>

/** Cells of records in an order, read in portions. */
export async function rowsOf(
  list: List,
  { records, sort }: Wanted,
  names: readonly string[],
  today: string,
): Promise<ListRow[]> {
  const ids = await list.selected(records, sort, today)
  const rows: ListRow[] = []
  for (let place = 0; place < ids.length; place += rowsAtOnce) {
    rows.push(...list.rows(ids.slice(place, place + rowsAtOnce), names, today))
    await turn()
  }
  return rows
}

export const listHandlers: Handlers<'lists'> = {
  rows: ({ lists, today }, { list, ...input }) => lists.of(list).page(input, today()),
  values: async ({ lists, today }, { list: name, filter, columns, holding }) => {
    const list = lists.of(name)
    const selection = list.definition.selection(filter, today())
    return { columns: await list.facets(selection, columns, columnValuesMax, holding) }
  },
  previewChange: async ({ read, lists, today, database }, { list: name, selection, change }) => {
    const list = lists.of(name)
    const { tables, rules } = database
    const reading = { db: read, tables, references: rules.references, today: today() }
    const ids = await list.selected(selection, [], today())
    return previewChange(list.definition.many, reading, ids, change)
  },
  change: async ({ write, lists, today }, { list: name, selection, change }) => {
    const list = lists.of(name)
    const { many } = list.definition
    const ids = await list.selected(selection, [], today())
    // what many at once have removed lies in the bin like what one has
    const command = change.kind === 'remove' ? many.commands.remove : many.commands.change
    return { changed: await write(command, (scope) => changeMany(many, scope, ids, change, today())) }
  },
  export: async ({ lists, today, pathOf }, input) => {
    const file = pathOf(input.file)
    const list = lists.of(input.list)
    const names = input.format === 'vcf' ? cardColumns[input.list] : input.columns.map(({ column }) => column)
    if (names === undefined) throw new KontorError('VALIDATION', 'lists.error.change')
    const rows = await rowsOf(list, input, names, today())
    if (input.format === 'xlsx' && rows.length > workbookRowsMax)
      throw new KontorError('VALIDATION', 'lists.error.workbookRows', { maximum: workbookRowsMax })
    const content =
      input.format === 'vcf'
        ? cardsOf(input.list, rows)
        : input.format === 'csv'
          ? csvOf(input.columns, rows)
          : await workbookOf(input.columns, rows)
    try {
      writeSavedFile(file, content, savedFileMode())
    } catch (error) {
      throw savingFailure(error)
    }
    return { rows: rows.length }
  },
}
