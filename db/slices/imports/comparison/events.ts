import type Database from 'better-sqlite3'
import type { RowDifference } from '../../../../preload/contract/import-draft.ts'
import type { RowProblem } from '../draft.ts'
import type { DraftedEvent } from '../row/event.ts'

interface EventRow {
  readonly id: number
  readonly source_key: string
  readonly match_key: string
  readonly name: string
  readonly legal_form: string
  readonly event: string
}

/** What is told of one business, the newest last. */
type Told = { readonly row: EventRow; readonly event: DraftedEvent }[]

/** An id of so many characters is one of its kind in the world, whatever source it came from. */
const uniqueAnywhere = 32

// written by the drafting alone
const eventOf = (stored: string): DraftedEvent => JSON.parse(stored) as DraftedEvent

const businessOf = ({ source_key: key, match_key: door, name, legal_form: form }: EventRow): string =>
  key !== '' ? `key ${key}` : door !== '' ? `door ${door} ${form}` : `name ${name} ${form}`

const orderOf = ({ event }: Told[number]): string =>
  `${event.validFrom} ${event.notifiedOn ?? event.validFrom} ${event.isCorrection ? 1 : 0}`

/** What an earlier notification of a business says and the last one does not. */
const keptColumns: readonly (readonly [column: string, ...followers: readonly string[]])[] = [
  ['phone', 'phone_e164'],
  ['mobile'],
  ['fax'],
  ['email'],
  ['website'],
  ['sector_code', 'sector_edition'],
  ['activity'],
  ['legal_form'],
  ['former_name'],
]
const keptDays = ['founded_on', 'registered_on'] as const

const fillFromEarlier = `update draft set ${[
  ...keptColumns.flatMap(([column, ...followers]) =>
    [column, ...followers].map(
      (each) => `${each} = iif(draft.${column} = '', earlier.${each}, draft.${each})`,
    ),
  ),
  ...keptDays.map((column) => `${column} = coalesce(draft.${column}, earlier.${column})`),
].join(', ')} from draft as earlier where draft.id = @last and earlier.id = @earlier`

/**
 * Rows that tell what happened to a business: one that has been told before says nothing new; of several of one business the
 * last stands for the company, and the others are joined to it with what they tell. `raw` is a comparison with the office's
 * database attached as `office`.
 */
export function settleEvents(raw: Database.Database, source: string): void {
  const rows = raw
    .prepare<[], EventRow>(
      `select id, source_key, match_key, name, legal_form, event from draft
      where event <> '' and fate = 'new' order by id`,
    )
    .all()
  if (rows.length === 0) return
  const known = raw.prepare(
    `select 1 from office.trade_notification as known where known.external_id = @id and known.external_id <> ''
      and (known.source = @source or length(@id) >= ${uniqueAnywhere}) limit 1`,
  )
  const saysNothingNew = raw.prepare("update draft set fate = 'same', event = '' where id = ?")
  const join = raw.prepare(
    "update draft set fate = 'same', joins = @last, differences = @told where id = @earlier",
  )
  const fill = raw.prepare(fillFromEarlier)
  const ends = raw.prepare('update draft set ends = 1 where id = ?')
  const seen = new Set<string>()
  const businesses = new Map<string, Told>()
  for (const row of rows) {
    const event = eventOf(row.event)
    if (seen.has(event.externalId) || known.get({ id: event.externalId, source }) !== undefined) {
      saysNothingNew.run(row.id)
      continue
    }
    seen.add(event.externalId)
    const business = businessOf(row)
    businesses.set(business, [...(businesses.get(business) ?? []), { row, event }])
  }
  for (const told of businesses.values()) {
    const inOrder = told.toSorted((a, b) =>
      orderOf(a) === orderOf(b) ? a.row.id - b.row.id : orderOf(a) < orderOf(b) ? -1 : 1,
    )
    const last = inOrder.at(-1)
    if (last === undefined) continue
    for (const { row, event } of inOrder.slice(0, -1).toReversed()) {
      join.run({ earlier: row.id, last: last.row.id, told: toldAlone(event) })
      fill.run({ earlier: row.id, last: last.row.id })
    }
    if (inOrder.every(({ event }) => event.kind === 'deregistration')) ends.run(last.row.id)
  }
}

const endOfUnknown: RowProblem = {
  field: 'eventKind',
  messageKey: 'imports.problem.deregisteredUnknown',
  value: '',
  fatal: false,
  loss: 'asked',
}

/** Who ends and was never here becomes no company: what was told is counted all the same, and that is said. */
export function tellUnknownEnds(raw: Database.Database): void {
  const rows = raw
    .prepare<[], { id: number; problems: string | null; event: string }>(
      "select id, problems, event from draft where ends = 1 and fate = 'new' and organisation_id is null",
    )
    .all()
  const say = raw.prepare("update draft set fate = 'same', problems = ?, differences = ? where id = ?")
  for (const { id, problems, event } of rows) {
    // written by the comparison alone
    const before = problems === null ? [] : (JSON.parse(problems) as RowProblem[])
    say.run(JSON.stringify([...before, endOfUnknown]), toldAlone(eventOf(event)), id)
  }
}

/**
 * SQL of how much of its company a row may change: a dependent site says nothing of the whole unless the company is known by it
 * alone, a partner who leaves nothing at all, an end its status; what is told late comes after newer news.
 */
export const takesOfCompany = `case
  when draft.event = '' then 'all'
  when exists (select 1 from office.trade_notification as later where later.organisation_id = organisation.id
    and later.superseded_by_id is null and (later.business_key = '' or later.business_key = draft.source_key
      or draft.source_key = '') and later.valid_from > draft.event ->> 'validFrom') then 'nothing'
  when draft.event ->> 'site' in ('branch', 'outlet') and (
    not exists (select 1 from office.organisation_source_key as known
      where known.organisation_id = organisation.id and known.source_key = draft.source_key)
    or exists (select 1 from office.organisation_source_key as known
      where known.organisation_id = organisation.id and known.source_key <> draft.source_key)) then 'nothing'
  when draft.event ->> 'kind' = 'deregistration' and draft.event ->> 'reason' = 'partnerLeft' then 'nothing'
  when draft.ends = 1 then 'status'
  else 'all' end`
export type TakesOfCompany = 'all' | 'status' | 'nothing'

/** That something was told of the company, as a difference that a person sees: kind, reason and day. */
export function eventDifference({ kind, reason, validFrom }: DraftedEvent): RowDifference {
  const after = [kind, reason, validFrom].filter(Boolean).join(' ')
  return { field: 'eventKind', before: '', after, conflict: null }
}

/** The same alone, as it is stored. */
const toldAlone = (event: DraftedEvent): string => JSON.stringify([eventDifference(event)])

export const statusFields: ReadonlySet<string> = new Set(['status', 'statusOn', 'statusReason'])
/** From which a company comes back when its trade is registered or changed; one that cannot pay still cannot. */
const endedStatuses: readonly string[] = ['closed', 'movedAway', 'prospect']

export interface StatusCells {
  readonly before: string
  readonly after: string
  readonly differs: boolean
  readonly isByHand: boolean
}

/**
 * What a notification changes of the status: an end comes with its day and its reason, a registration or change takes both away
 * with the status they belonged to. That a company is gone is an official fact, whoever entered it; that it is here again is
 * not taken where a person has said that it is gone.
 */
export function statusDifferences(
  { kind }: DraftedEvent,
  cells: ReadonlyMap<string, StatusCells>,
): RowDifference[] {
  const isEnd = kind === 'deregistration'
  const status = cells.get('status')
  const comesBack = !isEnd && status !== undefined && endedStatuses.includes(status.before)
  if (!isEnd && !comesBack) return []
  const conflict = comesBack && status.isByHand && status.before !== 'prospect' ? 'setByHand' : null
  return [...cells].flatMap(([field, { before, after, differs }]) => {
    const isCleared = comesBack && field !== 'status' && before !== ''
    const isTaken = differs && (isEnd || field === 'status')
    if (!isCleared && !isTaken) return []
    return [{ field: field as RowDifference['field'], before, after: isCleared ? '' : after, conflict }]
  })
}
