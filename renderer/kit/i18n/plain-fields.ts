import { plainFields } from '../../../preload/contract/fields.ts'
import {
  organisationFieldList,
  type PlainOrganisationField,
} from '../../../preload/contract/organisations.ts'
import { t } from './translate.ts'

const names: ReadonlySet<string> = new Set(plainFields(organisationFieldList))

export const isPlainField = (name: string): name is PlainOrganisationField => names.has(name)

/** What a plain field of an organisation is called, wherever it stands. */
export const plainFieldText = (field: PlainOrganisationField): string => t(`organisations.field.${field}`)
