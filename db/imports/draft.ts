import type { OrganisationFields } from '../../preload/contract/organisations.ts'

/** What one row of a register says about an organisation, parsed; empty text and null mean "says nothing". */
export interface OrganisationDraft {
  /** The register's own key of the row. */
  readonly sourceKey: string
  readonly name: string
  readonly shortName: string
  readonly legalForm: string
  readonly formerName: string
  readonly registerCourt: string
  readonly registerKind: OrganisationFields['registerKind']
  readonly registerNumber: string
  readonly euid: string
  readonly vatId: string
  readonly businessId: string
  readonly lei: string
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly city: string
  readonly district: string
  readonly phone: string
  readonly phoneE164: string
  readonly fax: string
  readonly email: string
  readonly website: string
  readonly sectorCode: string
  readonly sectorEdition: OrganisationFields['sectorEdition']
  readonly employees: number | null
  readonly foundedOn: string | null
  readonly registeredOn: string | null
  readonly contactPerson: string
  readonly note: string
}

/** What is wrong with one cell of a row. `fatal` problems reject the row; the others only leave the field empty. */
export interface RowProblem {
  readonly field: string
  readonly messageKey: string
  readonly value: string
  readonly fatal: boolean
}

export interface DraftedRow {
  readonly draft: OrganisationDraft
  readonly problems: readonly RowProblem[]
}
