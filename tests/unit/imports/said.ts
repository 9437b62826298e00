import { createDrafter } from '../../../db/slices/imports/row-reader.ts'
import { draftRow } from '../../../db/slices/imports/row.ts'
import type { DraftedRow } from '../../../db/slices/imports/draft.ts'
import { importFields, type KnownImportField } from '../../../preload/contract/import-fields.ts'

const drafter = createDrafter(
  importFields.map((field, column) => ({ field, column })),
  importFields,
)

/** What a row says whose columns are headed by their fields; a name is there unless it is given. */
export function saidBy(cells: Partial<Record<KnownImportField, string>>): DraftedRow {
  const all: Partial<Record<KnownImportField, string>> = { name: 'Amsel', ...cells }
  return draftRow(
    drafter,
    importFields.map((field) => all[field] ?? ''),
  )
}

/** Names of what is said of a row's cells, with what became of them. */
export const problemsOf = ({ problems }: DraftedRow): readonly string[] =>
  problems.map(
    ({ field, messageKey, loss }) => `${field} ${messageKey.replace('imports.problem.', '')} ${loss}`,
  )

const signs = (text: string): readonly string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).toSorted()

/** Letters and digits of `cell` that stand nowhere in `texts`, in their order of the alphabet. */
export function missingOf(cell: string, texts: readonly string[]): readonly string[] {
  const there = [...signs(texts.join(' '))]
  return signs(cell).filter((sign) => {
    const at = there.indexOf(sign)
    if (at < 0) return true
    there.splice(at, 1)
    return false
  })
}
