import { columnName, plainFields, type ColumnName } from '../../../preload/contract/fields.ts'
import {
  organisationFieldList,
  type PlainOrganisationField,
} from '../../../preload/contract/organisations.ts'

/** Something of the column of each plain field, by the field's name. */
export const plainColumns = <T>(of: (column: ColumnName<PlainOrganisationField>) => T) =>
  Object.fromEntries(
    plainFields(organisationFieldList).map((field) => [field, of(columnName(field))]),
  ) as Record<
    // one entry for each plain field
    PlainOrganisationField,
    T
  >
