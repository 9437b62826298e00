import type { Kysely } from 'kysely'
import type { HeadcountFields } from '../../../preload/contract/organisation-parts.ts'
import { queries, readerOf } from '../../engine/connection/read-at-once.ts'
import type { OrganisationMerge, WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'

/** The organisation's own columns: its newest headcount. */
export interface NewestHeadcount {
  readonly employees: number | null
  readonly employees_as_of: string | null
}

interface Saved {
  readonly id: number
  readonly version: number
}

/** All of an organisation, the newest first; one without a day is older than all others. */
export const headcountsOf = (db: Kysely<Schema>, organisationId: number) =>
  db
    .selectFrom('organisation_headcount')
    .select(['id', 'version', 'employees', 'as_of as asOf', 'source'])
    .where('organisation_id', '=', organisationId)
    .orderBy('as_of', (order) => order.desc().nullsLast())
    .orderBy('id', 'desc')

const read = (scope: WriteScope, organisationId: number) =>
  readerOf(scope.raw)(headcountsOf(queries, organisationId))

const newestOf = (scope: WriteScope, organisationId: number): NewestHeadcount =>
  newestIn(read(scope, organisationId))

type Headcount = Pick<HeadcountFields, 'employees' | 'asOf'>

/** The newest of a series, of several without a day the first. */
function newestIn(series: readonly Headcount[]): NewestHeadcount {
  const newest = series.reduce<Headcount | null>(
    (best, each) => (best === null || isLater(each.asOf, best.asOf ?? '') ? each : best),
    null,
  )
  return { employees: newest?.employees ?? null, employees_as_of: newest?.asOf ?? null }
}

/**
 * Notes in the series what was entered as an organisation's number and day; returns what is the newest then, which belongs
 * into its columns. The same number of a later day is a further one, with any other day it moves there; no number takes the
 * one of that day out.
 */
export function noteHeadcount(
  scope: WriteScope,
  organisationId: number,
  {
    before,
    after,
    source,
  }: {
    readonly before: NewestHeadcount
    readonly after: NewestHeadcount
    /** Null: whatever is known of it. */
    readonly source: string | null
  },
): NewestHeadcount {
  const known = read(scope, organisationId)
  const ofDay = (asOf: string | null) => known.find((each) => each.asOf === asOf)
  const previous = before.employees === null ? undefined : ofDay(before.employees_as_of)
  const { employees, employees_as_of: asOf } = after
  if (employees === null) {
    if (previous) scope.remove('organisation_headcount', previous.id, null)
    return newestIn(known.filter((each) => each !== previous))
  }
  const now = { employees, asOf }
  const target = ofDay(asOf)
  if (target) {
    scope.update('organisation_headcount', target.id, null, { employees, ...(source !== null && { source }) })
    return newestIn(known.map((each) => (each === target ? now : each)))
  }
  if (previous?.employees === employees && !isLater(asOf, previous.asOf)) {
    scope.update('organisation_headcount', previous.id, null, { as_of: asOf })
    return newestIn(known.map((each) => (each === previous ? now : each)))
  }
  scope.insert('organisation_headcount', {
    organisation_id: organisationId,
    employees,
    as_of: asOf,
    source: source ?? '',
  })
  return newestIn([now, ...known])
}

const isLater = (day: string | null, than: string | null): boolean =>
  day !== null && than !== null && day > than

/** Writes the newest number into the organisation's columns. */
const follow = (scope: WriteScope, organisationId: number): void => {
  scope.update('organisation', organisationId, null, newestOf(scope, organisationId))
}

function requireFreeDay(scope: WriteScope, organisationId: number, asOf: string | null, id: number | null) {
  const isTaken = read(scope, organisationId).some((each) => each.asOf === asOf && each.id !== id)
  if (!isTaken) return
  const messageKey = 'organisationParts.error.sameDay'
  throw new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { asOf: messageKey } })
}

const columnsOf = ({ employees, asOf, source }: HeadcountFields) => ({ employees, as_of: asOf, source })

/** Errors: VALIDATION where there is a number of that day. */
export function addHeadcount(scope: WriteScope, organisationId: number, fields: HeadcountFields): Saved {
  requireFreeDay(scope, organisationId, fields.asOf, null)
  const id = scope.insert('organisation_headcount', {
    organisation_id: organisationId,
    ...columnsOf(fields),
  })
  follow(scope, organisationId)
  return { id, version: 1 }
}

async function organisationOf(scope: WriteScope, id: number): Promise<number> {
  const row = await scope.db
    .selectFrom('organisation_headcount')
    .select('organisation_id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new KontorError('NOT_FOUND', 'record.notFound')
  return row.organisation_id
}

/** Errors: NOT_FOUND, CONFLICT, VALIDATION where there is another number of that day. */
export async function changeHeadcount(
  scope: WriteScope,
  id: number,
  version: number,
  fields: HeadcountFields,
): Promise<Saved> {
  const organisationId = await organisationOf(scope, id)
  requireFreeDay(scope, organisationId, fields.asOf, id)
  const saved = { id, version: scope.update('organisation_headcount', id, version, columnsOf(fields)) }
  follow(scope, organisationId)
  return saved
}

/** Errors: NOT_FOUND, CONFLICT. */
export async function removeHeadcount(scope: WriteScope, id: number, version: number): Promise<void> {
  const organisationId = await organisationOf(scope, id)
  scope.remove('organisation_headcount', id, version)
  follow(scope, organisationId)
}

/** Of two numbers of one day the one stays that is there already; which of them is right, the chosen field says. */
export const moveHeadcounts = async ({ scope, keepId, mergeId }: OrganisationMerge): Promise<void> => {
  const kept = new Set(read(scope, keepId).map(({ asOf }) => asOf))
  for (const { id, asOf } of read(scope, mergeId))
    if (kept.has(asOf)) scope.remove('organisation_headcount', id, null)
    else scope.update('organisation_headcount', id, null, { organisation_id: keepId })
}
