import type { ReactNode } from 'react'

interface CellProps {
  /** The column's title, shown beside the value where the table has become a stack. */
  readonly label: string
  readonly children: ReactNode
  /** A quieter line below. */
  readonly note?: string
}

/** A cell of a table that stacks on narrow windows. */
export function Cell({ label, children, note }: CellProps): ReactNode {
  return (
    <>
      <span className="cell-label">{label}</span>
      <div className="cell-body">
        {children}
        {note !== undefined && <div className="cell-note">{note}</div>}
      </div>
    </>
  )
}
