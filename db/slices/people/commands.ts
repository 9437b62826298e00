import {
  emptyPerson,
  personFieldList,
  type AffiliationFields,
  type PersonFields,
} from '../../../preload/contract/people.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { toColumns } from '../../engine/field-columns.ts'
import { writeOwnValues } from '../own-fields/index.ts'
import { splitPersonName } from './names.ts'

type OwnInput = Parameters<typeof writeOwnValues>[3]

interface Saved {
  readonly id: number
  readonly version: number
}

const personColumns = (fields: PersonFields) => toColumns(personFieldList, 'person', fields)

/** Enters a person, with a function when there is one. Errors: NOT_FOUND, VALIDATION. */
export async function createPerson(
  scope: WriteScope,
  fields: PersonFields,
  affiliation: AffiliationFields | null,
  { own, formRow = '' }: { readonly own?: OwnInput; readonly formRow?: string } = {},
): Promise<Saved> {
  const id = scope.insert('person', {
    ...personColumns(fields),
    form_row: formRow,
    created_at: scope.now,
    updated_at: scope.now,
  })
  if (affiliation) await addAffiliation(scope, id, affiliation, formRow)
  await writeOwnValues(scope, 'person', id, own)
  return { id, version: 1 }
}

/** Whoever a row of a visit's form has become, with the function that came of it; they may have been merged into somebody since. */
async function metOfFormRow({ db }: WriteScope, row: string) {
  if (row === '') return undefined
  const affiliation = await db
    .selectFrom('affiliation')
    .select(['id', 'person_id'])
    .where('form_row', '=', row)
    .where('form_row', '<>', '')
    .executeTakeFirst()
  const person = await db
    .selectFrom('person')
    .select('id')
    .where('form_row', '=', row)
    .where('form_row', '<>', '')
    .executeTakeFirst()
  const personId = person?.id ?? affiliation?.person_id
  return personId === undefined ? undefined : { personId, affiliationId: affiliation?.id }
}

/**
 * Enters somebody met for the first time at an organisation, by the name as typed; the function begins on the day. Whoever has come
 * of the same row of a visit's form, `<code>/<row>`, gets name and function as they are said now.
 * Returns the person's id.
 */
export async function meetPerson(
  scope: WriteScope,
  met: {
    readonly organisationId: number
    readonly name: string
    readonly jobTitle: string
    readonly on: string
    readonly formRow?: string
  },
): Promise<number> {
  const name = splitPersonName(met.name)
  const { organisationId, jobTitle, formRow = '' } = met
  const affiliation = { organisationId, jobTitle, validFrom: met.on, validTo: null }
  const known = await metOfFormRow(scope, formRow)
  if (known === undefined) {
    const fields: PersonFields = { ...emptyPerson, ...name }
    return (await createPerson(scope, fields, affiliation, { formRow })).id
  }
  const { personId, affiliationId } = known
  scope.update('person', personId, null, {
    academic_title: name.academicTitle,
    given_name: name.givenName,
    family_name: name.familyName,
  })
  if (affiliationId === undefined) await addAffiliation(scope, personId, affiliation, formRow)
  else scope.update('affiliation', affiliationId, null, { job_title: jobTitle })
  return personId
}

/** Changes a person; sorting and finding follow the new name. Errors: NOT_FOUND, CONFLICT. */
export async function updatePerson(
  scope: WriteScope,
  id: number,
  version: number,
  fields: PersonFields,
  own?: OwnInput,
): Promise<Saved> {
  const newVersion = scope.update('person', id, version, personColumns(fields))
  const changed = await writeOwnValues(scope, 'person', id, own)
  const isOnlyOwn = changed.length > 0 && newVersion === version
  return { id, version: isOnlyOwn ? scope.touch('person', id, version) : newVersion }
}

const affiliationColumns = (fields: AffiliationFields) => ({
  job_title: fields.jobTitle,
  is_decision_maker: fields.isDecisionMaker === true ? (1 as const) : (0 as const),
  phone: fields.phone ?? '',
  mobile: fields.mobile ?? '',
  email: fields.email ?? '',
  valid_from: fields.validFrom,
  valid_to: fields.validTo,
})

function refuseEndBeforeStart(validFrom: string | null, validTo: string | null): void {
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    throw new KontorError('VALIDATION', 'people.error.endsBeforeStart', undefined, {
      fieldErrors: { validTo: 'people.error.endsBeforeStart' },
    })
}

/** Gives a person a dated function at an organisation. Errors: NOT_FOUND, VALIDATION when it ends before it starts. */
export async function addAffiliation(
  scope: WriteScope,
  personId: number,
  affiliation: AffiliationFields,
  formRow = '',
): Promise<Saved> {
  refuseEndBeforeStart(affiliation.validFrom, affiliation.validTo)
  await requireRecords(scope.db, 'person', [personId])
  await requireRecords(scope.db, 'organisation', [affiliation.organisationId])
  const id = scope.insert('affiliation', {
    person_id: personId,
    organisation_id: affiliation.organisationId,
    ...affiliationColumns(affiliation),
    form_row: formRow,
  })
  return { id, version: 1 }
}

/** Changes a function. Errors: NOT_FOUND, CONFLICT, VALIDATION when it ends before it starts. */
export async function updateAffiliation(
  scope: WriteScope,
  id: number,
  version: number,
  affiliation: AffiliationFields,
): Promise<Saved> {
  refuseEndBeforeStart(affiliation.validFrom, affiliation.validTo)
  await requireRecords(scope.db, 'organisation', [affiliation.organisationId])
  const columns = { organisation_id: affiliation.organisationId, ...affiliationColumns(affiliation) }
  return { id, version: scope.update('affiliation', id, version, columns) }
}

/**
 * Ends a function on its last day; the person and the memberships in groups stay.
 * Errors: NOT_FOUND, CONFLICT, VALIDATION when the day lies before the start.
 */
export async function endAffiliation(
  scope: WriteScope,
  id: number,
  version: number,
  validTo: string,
): Promise<Saved> {
  const affiliation = await scope.db
    .selectFrom('affiliation')
    .select('valid_from')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!affiliation) throw new KontorError('NOT_FOUND', 'record.notFound')
  refuseEndBeforeStart(affiliation.valid_from, validTo)
  return { id, version: scope.update('affiliation', id, version, { valid_to: validTo }) }
}
