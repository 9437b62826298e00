import { assertNever } from '../../preload/contract/errors.ts'
import type { LinkageField } from './organisation-fields.ts'
import type { Prepared } from './prepared.ts'

const joined = (parts: readonly (string | null)[], by: string): string => parts.filter(Boolean).join(by)

/** What a record says in a field, as a person reads it; '' where it says nothing. */
export function written({ record }: Prepared, field: LinkageField): string {
  switch (field) {
    case 'name':
      return joined([record.name, ...record.formerNames], ' / ')
    case 'legalForm':
      return record.legalForm
    case 'register':
      return joined([record.registerCourt, record.registerKind, record.registerNumber], ' ')
    case 'vatId':
      return record.vatId || record.businessId
    case 'businessId':
      return record.businessId
    case 'lei':
      return record.lei
    case 'address': {
      const door = joined([record.street, record.houseNumber], ' ')
      return joined([door, joined([record.postcode, record.city], ' ')], ', ')
    }
    case 'phone':
      return record.phoneE164
    case 'online':
      return joined([record.email, record.website], ' / ')
    default:
      return assertNever(field)
  }
}
