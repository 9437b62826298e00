import type { Courts, Places, SectorCodes } from '../../code-lists/index.ts'
import type { OrganisationDraft, RowProblem } from '../draft.ts'
import type { StagedRow } from '../staging/rows-file.ts'

/** Looks at a whole row for what no single cell shows; its problems never cost the row. */
export type RowCheck = (draft: OrganisationDraft, row: StagedRow) => readonly RowProblem[]

const none: readonly RowProblem[] = []

const note = (field: RowProblem['field'], messageKey: string, value: string): readonly RowProblem[] => [
  { field, messageKey: `imports.problem.${messageKey}`, value, fatal: false },
]

/** Cells behind the last column of the table that say something: a delimiter too many, or text that was cut. */
export const surplusCells =
  (columnCount: number): RowCheck =>
  (_draft, { cells }) => {
    if (cells.length <= columnCount) return none
    const surplus = cells.slice(columnCount).filter((cell) => cell.trim() !== '')
    return surplus.length === 0 ? none : note('', 'surplusCells', surplus.join(' | '))
  }

/** A register number says nothing without the court that gave it. */
export const registerWithoutCourt: RowCheck = ({ registerNumber, registerCourt }) =>
  registerNumber !== '' && registerCourt === ''
    ? note('registerNumber', 'registerCourtMissing', registerNumber)
    : none

/** A court that keeps no register, where the list of those that do has been read. */
export const courtCheck =
  (courts: Courts): RowCheck =>
  ({ registerCourt }) =>
    registerCourt !== '' && courts.has(registerCourt) === 'unknown'
      ? note('registerCourt', 'registerCourtUnknown', registerCourt)
      : none

/** A code that its edition does not have. */
export const sectorCheck =
  (codes: SectorCodes): RowCheck =>
  ({ sectorCode, sectorEdition }) =>
    sectorCode !== '' && codes.has(sectorEdition, sectorCode) === 'unknown'
      ? note('sectorCode', 'sectorCodeUnknown', sectorCode)
      : none

/** A place that the postcode does not belong to. */
export const placeCheck =
  (places: Places): RowCheck =>
  ({ postcode, city }) => {
    const found = places.check(postcode, city)
    if (found === 'implausible') return note('city', 'placeUnlikely', `${postcode} ${city}`)
    return found === 'unknownPostcode' ? note('postcode', 'postcodeUnknown', postcode) : none
  }
