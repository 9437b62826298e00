import type { Courts, Places, SectorCodes } from '../../code-lists/index.ts'
import type { OrganisationDraft, RowProblem } from '../draft.ts'

/** Looks at a whole row for what no single cell shows; its problems never cost the row. */
export type RowCheck = (draft: OrganisationDraft) => readonly RowProblem[]

const none: readonly RowProblem[] = []

const note = (field: RowProblem['field'], messageKey: string, value: string): readonly RowProblem[] => [
  { field, messageKey: `imports.problem.${messageKey}`, value, fatal: false, loss: 'asked' },
]

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

/** A sign that stands where a program has lost a letter, and a question mark between letters. */
const LOST_LETTER = /\ufffd|\p{L}\?\p{L}/u
const read = ['name', 'street', 'city', 'contactGivenName', 'contactFamilyName'] as const

/** Letters that were lost before the file came here. */
export const lostLetters: RowCheck = (draft) =>
  read.flatMap((field) => (LOST_LETTER.test(draft[field]) ? note(field, 'lettersLost', draft[field]) : none))

/** Fields that most rows fill, of which one tells a company from a heading between the rows. */
const usual = ['sourceKey', 'legalForm', 'street', 'postcode', 'city', 'phone', 'email', 'activity'] as const

/** Where rows say more, a name alone may head those that follow: "Altstadt", "Firmenliste der Stadt". */
export const nameAlone: RowCheck = (draft) => {
  if (usual.some((field) => draft[field] !== '')) return none
  const { name, sectorEdition: _edition, ownTexts: _texts, ...others } = draft
  const isAlone = Object.values(others).every((value) => value === '' || value === null)
  return isAlone ? note('name', 'nameAlone', name) : none
}

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
