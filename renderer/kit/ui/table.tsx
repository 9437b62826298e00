import './table.css'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export interface TableColumn<Row> {
  readonly id: string
  readonly title: string
  /** Leaves the title to screen readers, over a column of buttons. */
  readonly isTitleHidden?: boolean
  readonly cell: (row: Row) => ReactNode
  /** Right-aligned with digits of one width. */
  readonly isNumber?: boolean
  /** Names the row for screen readers; the first column unless said otherwise. */
  readonly isRowHeader?: boolean
}

interface TableProps<Row> {
  readonly label: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string | number
  readonly className?: string
  /** Wider than the window and without anything to press in it: the arrow keys scroll it. */
  readonly isScrolledByKeys?: boolean
}

/** A short table of up to some hundred rows. Long lists go into the grid. */
export function Table<Row>({
  label,
  columns,
  rows,
  rowKey,
  className,
  isScrolledByKeys = false,
}: TableProps<Row>): ReactNode {
  const named = columns.find((column) => column.isRowHeader === true) ?? columns[0]
  return (
    <div
      className={classes('table-frame', className)}
      {...(isScrolledByKeys && { tabIndex: 0, role: 'region', 'aria-label': label })}
    >
      <table className="table" aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={classes(column.isNumber === true && 'table-number')}>
                {column.isTitleHidden === true ? (
                  <span className="visually-hidden">{column.title}</span>
                ) : (
                  column.title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column === named ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={classes(column.isNumber === true && 'table-number')}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
