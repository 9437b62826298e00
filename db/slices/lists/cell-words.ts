import { splitChoices } from '../../../preload/contract/fields.ts'
import type { ExportedColumn } from '../../../preload/contract/list-export.ts'

/** A text of a cell as a person reads it: choices by what they are called. */
export function cellWords({ kind, words }: Pick<ExportedColumn, 'kind' | 'words'>, cell: string): string {
  if (kind !== 'choice' && kind !== 'choices') return cell
  // several that no list names stand one to a line
  const chosen = kind === 'choice' ? cell.split('\n') : splitChoices(cell)
  return chosen.map((one) => words[one] ?? one).join(', ')
}
