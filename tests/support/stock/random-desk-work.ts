import type Database from 'better-sqlite3'
import { undoChangeSet } from '../../../db/engine/connection/journal/undo-change-set.ts'
import type { AuditedTable, WriteScope } from '../../../db/engine/connection/write.ts'
import { KontorError } from '../../../db/engine/errors.ts'
import { deskNumber } from '../../../db/engine/connection/desk-numbers.ts'
import type { TestDesk } from './desks.ts'

/** Two numbers from 0 up to 1 and a small one: which record, which value, which kind. */
export interface Dice {
  readonly a: number
  readonly b: number
  readonly k: number
}

type Work = (desk: TestDesk, scope: WriteScope, dice: Dice) => void

const pick = (raw: Database.Database, table: string, part: number, where = 'true'): number | null => {
  const ids = raw.prepare(`select id from main.${table} where ${where} order by id`).pluck().all()
  return ids.length === 0 ? null : Number(ids[Math.floor(part * ids.length)])
}

const text = (part: number): string => `v${Math.floor(part * 4)}`

/** Removes a record with all that refers to it, as the commands do. */
function removeWhole(desk: TestDesk, scope: WriteScope, table: AuditedTable, id: number): void {
  const { raw, tables } = desk.connection
  for (const [name, { references }] of tables)
    for (const [column, { table: refersTo, isNeeded }] of references) {
      if (refersTo !== table) continue
      for (const part of raw.prepare(`select id from main.${name} where ${column} = ?`).pluck().all(id))
        if (isNeeded) removeWhole(desk, scope, name as AuditedTable, Number(part))
        else scope.update(name as AuditedTable, Number(part), null, { [column]: null } as never)
    }
  if (raw.prepare(`select 1 from main.${table} where id = ?`).get(id) !== undefined)
    scope.remove(table, id, null)
}

/** What people do at a desk, as changes of the rows themselves. */
export const works: Readonly<Record<string, Work>> = {
  company: (_, scope, { a, b }) => {
    const id = scope.insert('organisation', {
      kind: 'company',
      name: `Firma ${text(a)}`,
      note: text(b),
      created_at: scope.now,
      updated_at: scope.now,
    })
    scope.insert('establishment', { organisation_id: id, is_head_office: 1, city: text(b) })
  },
  edit: (desk, scope, { a, b, k }) => {
    const id = pick(desk.connection.raw, 'organisation', a)
    if (id === null) return
    const patches = [
      { name: `Firma ${text(b)}` },
      { note: text(b), website: text(a) },
      { employees: Math.floor(b * 300), employees_as_of: '2026-01-01' },
      { phone: `030 ${Math.floor(b * 1000)}` },
      { activity: text(b) },
    ]
    scope.update('organisation', id, null, patches[k % patches.length] ?? {})
  },
  address: (desk, scope, { a, b, k }) => {
    const id = pick(desk.connection.raw, 'establishment', a)
    if (id !== null)
      scope.update('establishment', id, null, k % 2 ? { street: text(b) } : { city: text(b), note: text(a) })
  },
  branch: (desk, scope, { a, b, k }) => {
    const id = pick(desk.connection.raw, 'organisation', a)
    if (id === null) return
    // the head office may have become a branch
    const isFirst =
      desk.connection.raw
        .prepare('select 1 from establishment where organisation_id = ? and is_head_office = 1')
        .get(id) === undefined
    scope.insert('establishment', {
      organisation_id: id,
      is_head_office: isFirst && k % 2 ? 1 : 0,
      city: text(b),
    })
  },
  moveHeadOffice: (desk, scope, { a }) => {
    const { raw } = desk.connection
    const next = pick(raw, 'establishment', a, 'is_head_office = 0')
    if (next === null) return
    const organisation = raw
      .prepare('select organisation_id from establishment where id = ?')
      .pluck()
      .get(next)
    const head = raw
      .prepare('select id from establishment where organisation_id = ? and is_head_office = 1')
      .pluck()
      .get(organisation)
    if (head !== undefined) scope.update('establishment', Number(head), null, { is_head_office: 0 })
    scope.update('establishment', next, null, { is_head_office: 1 })
  },
  person: (desk, scope, { a, b }) => {
    const organisation = pick(desk.connection.raw, 'organisation', a)
    const id = scope.insert('person', {
      family_name: `Meier ${text(b)}`,
      created_at: scope.now,
      updated_at: scope.now,
    })
    if (organisation !== null) scope.insert('affiliation', { person_id: id, organisation_id: organisation })
  },
  theme: (_, scope, { a }) => {
    scope.insert('theme', { name: text(a), valid_from: '2026-01-01', valid_to: null, succeeded_by_id: null })
  },
  tag: (desk, scope, { a }) => {
    const name = text(a)
    if (desk.connection.raw.prepare('select 1 from tag where name = ?').get(name) === undefined)
      scope.insert('tag', { name })
  },
  link: (desk, scope, { a, b, k }) => {
    const { raw } = desk.connection
    const organisation = pick(raw, 'organisation', a)
    const [table, target, column] = (
      k % 2 ? ['organisation_theme', 'theme', 'theme_id'] : ['organisation_tag', 'tag', 'tag_id']
    ) as ['organisation_tag', 'tag', 'tag_id']
    const other = pick(raw, target, b)
    if (organisation === null || other === null) return
    if (
      raw
        .prepare(`select 1 from ${table} where organisation_id = ? and ${column} = ?`)
        .get(organisation, other) === undefined
    )
      scope.insert(table, { organisation_id: organisation, [column]: other } as never)
  },
  unlink: (desk, scope, { a, k }) => {
    const table = k % 2 ? 'organisation_theme' : 'organisation_tag'
    const id = pick(desk.connection.raw, table, a)
    if (id !== null) scope.remove(table, id, null)
  },
  removeCompany: (desk, scope, { a }) => {
    const id = pick(desk.connection.raw, 'organisation', a)
    if (id !== null) removeWhole(desk, scope, 'organisation', id)
  },
  removePerson: (desk, scope, { a }) => {
    const id = pick(desk.connection.raw, 'person', a)
    if (id !== null) removeWhole(desk, scope, 'person', id)
  },
  touch: (desk, scope, { a }) => {
    const id = pick(desk.connection.raw, 'organisation', a)
    if (id !== null) scope.touch('organisation', id, null)
  },
  several: (desk, scope, dice) => {
    works['company']?.(desk, scope, dice)
    works['edit']?.(desk, scope, { ...dice, a: 0.999 })
    works['edit']?.(desk, scope, dice)
    works['link']?.(desk, scope, dice)
  },
  bulk: (_, scope, { a, b }) => {
    const rows = 1 + Math.floor(b * 6)
    scope.insertAll(
      'organisation',
      {
        kind: "'company'",
        name: "'B' || value",
        name_sort: "''",
        search_text: "''",
        match_key: "''",
        created_at: '@now',
        updated_at: '@now',
      },
      { from: 'json_each(@rows)', order: 'value' },
      { now: scope.now, rows: JSON.stringify(Array.from({ length: rows }, (_, row) => `${text(a)}${row}`)) },
    )
  },
  bulkEdit: (_, scope, { a, b }) => {
    scope.raw
      .prepare(`update organisation set version = version + 1, note = ? where id % 3 = ?`)
      .run(text(b), Math.floor(a * 3))
  },
  rename: (desk, scope, { a, b }) => {
    const id = pick(desk.connection.raw, 'tag', a)
    const name = `n${Math.floor(b * 3)}`
    if (
      id !== null &&
      desk.connection.raw.prepare('select 1 from tag where name = ? and id <> ?').get(name, id) === undefined
    )
      scope.update('tag', id, null, { name })
  },
  purge: (desk, scope, { a }) => {
    const gone = desk.connection.raw
      .prepare<[], { entity: string; id: number }>(
        `select distinct entity, first_id as id from change join change_set on change_set.id = change_set_id
        where operation = 'delete' order by change.id`,
      )
      .all()
    const chosen = gone[Math.floor(a * gone.length)]
    if (chosen === undefined) return
    if (
      desk.connection.raw.prepare(`select 1 from main.${chosen.entity} where id = ?`).get(chosen.id) ===
      undefined
    )
      scope.erase(chosen.entity, chosen.id)
  },
}

/** Takes back the newest change set of this desk, or does again what it has just taken back; null where that is refused. */
export function undoLast(desk: TestDesk, kind: 'undo' | 'redo'): number | null {
  const { raw } = desk.connection
  const own = `desk = ${deskNumber(raw)} and undone_by is null`
  const target =
    kind === 'undo'
      ? raw
          .prepare(
            `select id from change_set where ${own} and (undo_of is null or command = 'history.redo') and command not like 'desks.%' and command <> 'conflicts.notice' order by seq desc limit 1`,
          )
          .pluck()
          .get()
      : raw
          .prepare(
            `select id from change_set where ${own} and command = 'history.undo' order by seq desc limit 1`,
          )
          .pluck()
          .get()
  if (target === undefined) return null
  try {
    return desk.write(
      `history.${kind}`,
      (scope) => void undoChangeSet(scope, Number(target), null),
      Number(target),
    )
  } catch (error) {
    if (
      error instanceof KontorError ||
      String((error as { code?: string }).code).startsWith('SQLITE_CONSTRAINT')
    )
      return null
    throw error
  }
}
