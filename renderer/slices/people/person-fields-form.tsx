import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import { plainFields, valueFields } from '../../../preload/contract/fields.ts'
import { personFieldList, type PersonFields } from '../../../preload/contract/people.ts'
import { OwnFormSection } from '../../kit/own-fields/own-control.tsx'
import type { OwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { PersonControl } from './person-control.tsx'

const placed: ReadonlySet<string> = new Set([
  'salutation',
  'visibility',
  'note',
  'contactBlock',
  'contactBlockOn',
])
/** What has no place of its own below. */
const furtherValues = valueFields(personFieldList).filter((field) => !placed.has(field))

/** What is on record about a person. */
export function PersonFieldsForm({
  control,
  own,
}: {
  readonly control: Control<PersonFields, unknown, PersonFields>
  readonly own: OwnFields
}): ReactNode {
  return (
    <>
      <div className="form-row">
        <PersonControl control={control} name="givenName" />
        <PersonControl control={control} name="familyName" />
      </div>
      <div className="form-row">
        <PersonControl control={control} name="salutation" />
        <PersonControl control={control} name="academicTitle" />
      </div>
      <div className="form-grid">
        {[...plainFields(personFieldList), ...furtherValues].map((field) => (
          <PersonControl key={field} control={control} name={field} />
        ))}
      </div>
      <div className="form-grid">
        <PersonControl control={control} name="contactBlock" />
        <PersonControl control={control} name="contactBlockOn" />
        <PersonControl control={control} name="contactBlockReason" />
      </div>
      <OwnFormSection entity="person" own={own} control={control} />
      <PersonControl control={control} name="note" />
      <PersonControl control={control} name="visibility" />
    </>
  )
}
