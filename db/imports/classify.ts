import type { ImportField } from '../../preload/contract/imports.ts'
import { organisationMatchKey } from '../organisations/index.ts'
import type { OrganisationDraft, RowProblem } from './draft.ts'
import { differences, type ExistingOrganisation, type FieldDifference, type Register } from './existing.ts'
import type { CsvRecord } from './reading/index.ts'
import { draftRow, type RowDrafter } from './row.ts'

/** What an import would do with one row. */
export type RowFate =
  | {
      readonly kind: 'new'
      readonly draft: OrganisationDraft
      readonly matchKey: string
      readonly problems: readonly RowProblem[]
    }
  | {
      readonly kind: 'changed'
      readonly draft: OrganisationDraft
      readonly existing: ExistingOrganisation
      readonly differences: readonly FieldDifference[]
      readonly problems: readonly RowProblem[]
    }
  | { readonly kind: 'same'; readonly problems: readonly RowProblem[] }
  | { readonly kind: 'rejected'; readonly problems: readonly RowProblem[] }

const duplicate = (line: number): RowProblem => ({
  field: 'name' satisfies ImportField,
  messageKey: 'imports.problem.duplicateInFile',
  value: String(line),
  fatal: true,
})

/**
 * Decides row by row; preview and apply share it, so that both say the same.
 * A row that repeats an earlier row of the same file (same name at the same door, or the same organisation found) is
 * rejected with the earlier line, because one of the two must be wrong or superfluous.
 */
export class Classifier {
  readonly #register: Register
  readonly #drafter: RowDrafter
  readonly #lineOfMatchKey = new Map<string, number>()
  readonly #lineOfOrganisation = new Map<number, number>()

  constructor(register: Register, drafter: RowDrafter) {
    this.#register = register
    this.#drafter = drafter
  }

  classify({ lineNumber, cells, problem }: CsvRecord): RowFate {
    if (problem)
      return {
        kind: 'rejected',
        problems: [{ field: '', messageKey: `imports.problem.${problem}`, value: '', fatal: true }],
      }
    const { draft, problems } = draftRow(this.#drafter, cells)
    if (problems.some((problem) => problem.fatal)) return { kind: 'rejected', problems }
    const matchKey = organisationMatchKey(draft)
    const earlierLine = matchKey ? this.#lineOfMatchKey.get(matchKey) : undefined
    if (earlierLine !== undefined)
      return { kind: 'rejected', problems: [...problems, duplicate(earlierLine)] }
    if (matchKey) this.#lineOfMatchKey.set(matchKey, lineNumber)
    const id = this.#register.find(draft, matchKey)
    if (id === null) return { kind: 'new', draft, matchKey, problems }
    const earlierMatch = this.#lineOfOrganisation.get(id)
    if (earlierMatch !== undefined)
      return { kind: 'rejected', problems: [...problems, duplicate(earlierMatch)] }
    this.#lineOfOrganisation.set(id, lineNumber)
    const existing = this.#register.read(id)
    const found = differences(existing, draft)
    return found.length > 0
      ? { kind: 'changed', draft, existing, differences: found, problems }
      : { kind: 'same', problems }
  }
}
