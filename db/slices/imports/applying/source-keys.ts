import type { WriteScope } from '../../../engine/connection/write.ts'
import { storedRowHash } from '../comparison/unchanged-rows.ts'
import { listedKey } from '../listed-key.ts'
import { isLinked } from './conditions.ts'

/** Keys of rows that a person has called somebody new: unless another row still means them, nobody is known by them. */
export function freeKeys(scope: WriteScope, source: string): void {
  const ids = scope.raw
    .prepare(
      `select known.id from compared.draft cross join main.organisation_source_key as known
        on known.source = ? and known.source_key = ${listedKey}
      where draft.fate = 'undecided' and draft.decision = 'create' and not exists (
        select 1 from compared.draft as other where other.organisation_id = known.organisation_id
          and other.id <> draft.id and other.fate in ('changed', 'same'))`,
    )
    .pluck()
    .all(source)
  for (const id of ids) scope.remove('organisation_source_key', Number(id), null)
}

interface Said {
  readonly id: number
  readonly organisation_id: number
  readonly key: string
  readonly known_id: number | null
  /** Null where the row is to be looked at again the next time. */
  readonly hash: number | null
  readonly version: number
}

const rowsAtOnce = 5000

/**
 * Notes under which key the source lists the organisation of each linked row, and what it has said of it: while that and
 * the organisation stay as they are, the row need not be compared again.
 */
export function noteKeys(scope: WriteScope, source: string, reading: number): void {
  const page = scope.raw.prepare<[{ source: string; reading: number; after: number }], Said>(
    `select draft.id, draft.organisation_id, ${listedKey} as key,
      (select known.id from main.organisation_source_key as known
        where known.source = @source and known.source_key = ${listedKey}) as known_id,
      (select version from main.organisation where organisation.id = draft.organisation_id) as version,
      case when draft.problems is null and (draft.has_conflict = 0 or draft.decision = 'overwrite')
        then ${storedRowHash} end as hash
    from compared.draft cross join staged.raw_row as row on row.id = draft.id
    where draft.id > @after and ${isLinked} and draft.is_unchanged = 0 and draft.joins is null and ${listedKey} <> ''
    order by draft.id limit ${rowsAtOnce}`,
  )
  const given = new Map<string, number>()
  for (let after = 0; ;) {
    const rows = page.all({ source, reading, after })
    for (const { organisation_id: organisationId, key, known_id: knownId, hash, version } of rows) {
      const said = { row_hash: hash, organisation_version: version }
      const id = knownId ?? given.get(key)
      if (id === undefined)
        given.set(
          key,
          scope.insert('organisation_source_key', {
            organisation_id: organisationId,
            source,
            source_key: key,
            ...said,
          }),
        )
      else scope.update('organisation_source_key', id, null, said)
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < rowsAtOnce) return
    // a key that this page has given is known to the next
    given.clear()
    after = last.id
  }
}

/** Who is listed again is no longer absent. */
export function endAbsences(scope: WriteScope, source: string): void {
  const back = scope.raw
    .prepare(
      `select id from main.organisation_absence as absence where source = ? and exists (
        select 1 from compared.draft where draft.organisation_id = absence.organisation_id and ${isLinked})`,
    )
    .pluck()
    .all(source)
  for (const id of back) scope.remove('organisation_absence', Number(id), null)
}

/** Organisations that a full snapshot no longer lists get a mark with the day; nothing is removed. */
export function markVanished(scope: WriteScope, batchId: number, source: string): number {
  const vanished = scope.raw
    .prepare(
      `select organisation_id from compared.vanished where not exists (
        select 1 from main.organisation_absence as absence
        where absence.organisation_id = vanished.organisation_id and absence.source = ?)
      order by organisation_id`,
    )
    .pluck()
    .all(source)
  for (const id of vanished)
    scope.insert('organisation_absence', {
      organisation_id: Number(id),
      source,
      since: scope.now.slice(0, 10),
      batch_id: batchId,
    })
  return vanished.length
}
