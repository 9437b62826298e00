import type Database from 'better-sqlite3'
import type { RowDifference } from '../../../../preload/contract/import-draft.ts'
import { isOwnKey, type OwnKey } from '../../../../preload/contract/own-fields.ts'
import type { WriteScope } from '../../../engine/connection/write.ts'
import { noteHeadcount, type NewestHeadcount } from '../../organisation-parts/index.ts'
import { parseFieldOrigins } from '../../organisations/index.ts'
import { contactField } from '../comparison/contact-difference.ts'
import { comparedFields, companionColumns } from '../comparison/differences.ts'
import { headOfficeColumnOf, organisationColumnOf } from '../draft.ts'
import { changesLinked } from './conditions.ts'
import { contactsOf, isSameContact, type Contact, type ContactName } from '../contacts.ts'
import { draftRecords, textOf, type DraftRecord } from './draft-records.ts'
import { addContact, type Batch } from './new-rows.ts'
import { takeOwnValues } from './own-values.ts'

type Values = Readonly<Record<string, string | number | null>>

/** An organisation as it stands before a row is taken over. */
interface Stored {
  readonly organisation: Values
  readonly headOffice: (Values & { readonly id: number }) | null
  readonly provenance: { readonly id: number; readonly fields: string } | null
}

const headOfficeColumns: readonly string[] = Object.values(headOfficeColumnOf)
const columnOf = new Map<string, string>(comparedFields.map(({ field, column }) => [field, column]))

/**
 * Changes the organisations that rows speak of, as far as each row may, in the order of the organisations; returns how many rows
 * changed one.
 */
export function takeLinkedRows(
  scope: WriteScope,
  batch: Pick<Batch, 'id' | 'fileName'>,
  progress: (done: number, total: number) => void,
): number {
  const { raw } = scope
  const total = Number(
    raw.prepare(`select count(*) from compared.draft where ${changesLinked}`).pluck().get(),
  )
  const read = storedReader(raw)
  const alwaysNamed = unindexedColumns(raw)
  let changed = 0
  const known = knownContacts(raw)
  for (const row of draftRecords(raw, changesLinked)) {
    const organisationId = row.organisation_id ?? 0
    const taken = takenDifferences(row)
    const fields = taken.map(({ field }) => field as string)
    if (fields.length === 0) continue
    const note = taken.find(({ field }) => field === 'note')?.after
    changed += 1
    if (changed % 500 === 0) progress(changed, total)
    const columns = fields.flatMap((field) => columnOf.get(field) ?? [])
    const own = new Set(fields.filter((field) => isOwnKey(field)))
    if (columns.length > 0 || own.size > 0)
      // the note may be what stood there and more
      takeColumns(
        scope,
        organisationId,
        note === undefined ? row : { ...row, note },
        { columns, own, alwaysNamed },
        read(organisationId),
        batch,
      )
    // an organisation, its address and its contacts are one thing to a person
    else scope.touch('organisation', organisationId, null)
    if (!fields.includes(contactField.field)) continue
    // of several persons some may be known, also by an earlier row
    for (const named of namedBy(row))
      if (!known(organisationId).some((each) => isSameContact(each, named)))
        addContact(scope, organisationId, named)
  }
  return changed
}

/** What a row changes: all that differ but those in conflict, unless a person has said that the row wins. */
function takenDifferences({ differences, decision }: DraftRecord): readonly RowDifference[] {
  // written by the comparison alone
  const all = JSON.parse(differences ?? '[]') as readonly RowDifference[]
  const wins = decision === 'overwrite'
  return all.filter(({ conflict }) => conflict === null || (wins && conflict !== 'policy'))
}

const namedBy = (row: DraftRecord): readonly Contact[] =>
  contactsOf({
    // written by the comparison alone
    salutation: textOf(row, 'contact_salutation') as Contact['salutation'],
    academic_title: textOf(row, 'contact_title'),
    given_name: textOf(row, 'contact_given_name'),
    family_name: textOf(row, 'contact_family_name'),
    job_title: textOf(row, 'contact_job_title'),
    phone: textOf(row, 'contact_phone'),
    mobile: textOf(row, 'contact_mobile'),
    email: textOf(row, 'contact_email'),
    further_contacts: textOf(row, 'further_contacts'),
  })

function knownContacts(raw: Database.Database): (organisationId: number) => readonly ContactName[] {
  const known = raw.prepare<[number], ContactName>(
    `select salutation, academic_title, given_name, family_name from main.affiliation
    join main.person on person.id = affiliation.person_id where affiliation.organisation_id = ?`,
  )
  return (organisationId) => known.all(organisationId)
}

/**
 * Columns of an organisation that rows may change and no index holds. They are named whether they change or not: a statement
 * for each set of columns that changes somewhere would be hundreds of them, 70 KB each.
 */
function unindexedColumns(raw: Database.Database): readonly string[] {
  const indexed = new Set(
    raw
      .prepare<[], string>(
        `select index_info.name from pragma_index_list('organisation') as list join pragma_index_info(list.name) as index_info
        where index_info.name is not null`,
      )
      .pluck()
      .all(),
  )
  const followed = Object.values(organisationColumnOf).flatMap((column) => [
    column,
    ...(followersOf.get(column) ?? []),
  ])
  // a trigger follows the note
  return followed.filter((column) => column !== 'note' && !indexed.has(column))
}

function storedReader(raw: Database.Database): (organisationId: number) => Stored {
  const organisation = raw.prepare<[number], Values>('select * from main.organisation where id = ?')
  const headOffice = raw.prepare<[number], Values & { readonly id: number }>(
    'select * from main.establishment where organisation_id = ? and is_head_office = 1',
  )
  const provenance = raw.prepare<[number], { readonly id: number; readonly fields: string }>(
    'select id, fields from main.organisation_provenance where organisation_id = ?',
  )
  return (id) => ({
    organisation: organisation.get(id) ?? {},
    headOffice: headOffice.get(id) ?? null,
    provenance: provenance.get(id) ?? null,
  })
}

/** Writes what a row says into the columns of its organisation, and where it comes from. */
function takeColumns(
  scope: WriteScope,
  organisationId: number,
  row: DraftRecord,
  {
    columns,
    own: ownKeys,
    alwaysNamed,
  }: {
    readonly columns: readonly string[]
    readonly own: ReadonlySet<OwnKey>
    readonly alwaysNamed: readonly string[]
  },
  { organisation, headOffice, provenance }: Stored,
  { id: batchId, fileName }: Pick<Batch, 'id' | 'fileName'>,
): void {
  const isOfHeadOffice = (column: string): boolean => headOfficeColumns.includes(column)
  const own = columns.filter((column) => !isOfHeadOffice(column))
  const withFollowers = (leading: readonly string[]) =>
    leading.flatMap((column) => [column, ...(followersOf.get(column) ?? [])])
  const followed = withFollowers(own)
  const address = valuesOf(row, withFollowers(columns.filter(isOfHeadOffice)))
  const today = scope.now.slice(0, 10)
  const headcount = own.includes('employees')
    ? noteHeadcount(scope, organisationId, {
        before: numberOf(organisation, organisation['employees_as_of']),
        after: numberOf(row, today),
        source: fileName,
      })
    : {}
  if (followed.length > 0)
    scope.update('organisation', organisationId, null, {
      ...valuesOf(organisation, alwaysNamed),
      ...valuesOf(row, followed),
      ...headcount,
    })
  else scope.touch('organisation', organisationId, null)
  if (own.includes('name') && organisation['name'] !== row['name'])
    scope.insert('organisation_name', {
      organisation_id: organisationId,
      kind: 'former',
      name: String(organisation['name']),
      valid_to: today,
    })
  if (Object.keys(address).length > 0) {
    if (headOffice !== null) scope.update('establishment', headOffice.id, null, address)
    else scope.insert('establishment', { organisation_id: organisationId, is_head_office: 1, ...address })
  }
  const ownBefore = takeOwnValues(scope, organisationId, textOf(row, 'own'), ownKeys)
  const origins = [...columns, ...ownBefore.keys()].map((column) => {
    const previous = isOwnKey(column)
      ? ownBefore.get(column)
      : isOfHeadOffice(column)
        ? headOffice?.[column]
        : organisation[column]
    const isKnown = previous !== null && previous !== undefined && previous !== ''
    return [column, { on: today, batchId, ...(isKnown && { previous }) }] as const
  })
  const known = provenance === null ? {} : parseFieldOrigins(provenance.fields)
  const fields = JSON.stringify({ ...known, ...Object.fromEntries(origins) })
  if (provenance !== null) scope.update('organisation_provenance', provenance.id, null, { fields })
  else scope.insert('organisation_provenance', { organisation_id: organisationId, batch_id: null, fields })
}

/** A number of employees as of a day. */
const numberOf = (values: Values, day: unknown): NewestHeadcount => ({
  employees: typeof values['employees'] === 'number' ? values['employees'] : null,
  employees_as_of: typeof day === 'string' ? day : null,
})

/** Columns that are written along with another. */
const followersOf = new Map<string, readonly string[]>(
  comparedFields.flatMap(({ field, column }) => {
    const companions = companionColumns[field]
    return companions === undefined ? [] : [[column, companions] as const]
  }),
)

const valuesOf = (row: Values, columns: readonly string[]): Values =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
