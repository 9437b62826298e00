import { splitChoices } from '../../../preload/contract/fields.ts'
import type { ExportedColumn } from '../../../preload/contract/list-export.ts'

/** A text of a cell as a person reads it: choices by what they are called. */
export function cellWords({ kind, words }: Pick<ExportedColumn, 'kind' | 'words'>, cell: string): string {
  if (kind === 'choice') return words[cell] ?? cell
  if (kind !== 'choices') return cell
  return splitChoices(cell)
    .map((one) => words[one] ?? one)
    .join(', ')
}
