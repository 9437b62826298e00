import { pastedRowsMax } from '../../../preload/contract/list-changes.ts'
import { selectedCount, type GridSelection } from '../../kit/grid/selection.ts'
import { t } from '../../kit/i18n/translate.ts'
import { selectedRows } from '../../kit/list/copy-rows.ts'
import type { Pasted } from './paste-dialog.tsx'
import { pastedLines } from './pasted-values.ts'
import type { RecordList } from './record-list.ts'
import { recordsText } from './words.ts'

/** Hands over the lines of the clipboard with the selected rows they are for; or says why that cannot be. */
export async function readPasted(
  list: Pick<RecordList, 'definition' | 'load' | 'sort'>,
  selection: GridSelection,
  total: number,
  text: string,
  onPasted: (pasted: Pasted) => void,
): Promise<string | null> {
  const lines = pastedLines(text)
  if (lines === null) return t('lists.paste.columns')
  const count = selectedCount(selection, total)
  if (count !== lines.length)
    return t('lists.paste.differs', {
      rows: recordsText(list.definition.list, count),
      lines: lines.length,
    })
  if (count > pastedRowsMax) return t('lists.paste.tooMany', { maximum: pastedRowsMax })
  onPasted({ rows: await selectedRows({ ...list, selection, total }), lines })
  return null
}
