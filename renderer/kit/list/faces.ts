import { splitChoices } from '../../../preload/contract/fields.ts'
import type { Cell, ListColumn, ListColumns, ListRow } from '../../../preload/contract/lists.ts'
import type { GridColumn } from '../grid/columns.ts'
import { formatDay, formatNumber } from '../i18n/format.ts'

/** How a list looks: what its columns and their choices are called, and which are shown before anything was changed. */
export interface ListFace {
  readonly columns: ListColumns
  readonly title: (column: string) => string
  readonly choiceText: (column: string, value: string) => string
  /** What has to be told of a row wherever it stands, beside its name; '' for nothing. */
  readonly mark?: (row: ListRow) => string
  /** In their order, with widths in pixels; the first one opens the record. */
  readonly shown: readonly (readonly [column: string, widthPixels: number])[]
}

/** A cell in words. */
export function cellText(face: ListFace, column: string, value: Cell | undefined): string {
  if (value === null || value === undefined) return ''
  if (face.columns[column]?.isSeveral)
    return String(value)
      .split('\n')
      .map((each) => face.choiceText(column, each))
      .join(', ')
  switch (face.columns[column]?.kind) {
    case 'day':
      return formatDay(String(value))
    case 'number':
      return formatNumber(Number(value), face.columns[column]?.decimals)
    case 'count':
      return value === 0 ? '' : formatNumber(Number(value))
    case 'choice':
      return face.choiceText(column, String(value))
    case 'choices':
      return splitChoices(String(value))
        .map((one) => face.choiceText(column, one))
        .join(', ')
    case 'text':
    case undefined:
      return String(value)
  }
}

/** Stands before the name, so that a narrow column does not cut it off: "[erloschen] Amsel GmbH". */
function marked({ mark }: ListFace, row: ListRow): string {
  const said = mark?.(row) ?? ''
  return said === '' ? '' : `[${said}] `
}

const isNumber = ({ kind }: ListColumn): boolean => kind === 'number' || kind === 'count'

/** The columns of the grid: those shown at first, then all others. */
export function gridColumnsOf(face: ListFace): readonly GridColumn<ListRow>[] {
  const widths = new Map(face.shown)
  const others = Object.keys(face.columns).filter((name) => !widths.has(name))
  return [...widths.keys(), ...others].flatMap((id, place) => {
    const column = face.columns[id]
    if (column === undefined) return []
    const widthPixels = widths.get(id)
    return {
      id,
      title: face.title(id),
      text: (row) => (place === 0 ? marked(face, row) : '') + cellText(face, id, row.cells[id]),
      isSortable: true,
      isLink: place === 0,
      isNumber: isNumber(column),
      isHiddenAtFirst: widthPixels === undefined,
      ...(widthPixels !== undefined && { widthPixels }),
    }
  })
}
