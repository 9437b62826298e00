import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MemoryLog, type LogStore } from '../../../db/stock/index.ts'
import { deskOfId } from '../../../db/engine/connection/desk-numbers.ts'
import { headOf, SetReader, type SetStep, type Value } from '../../../db/stock/changes.ts'
import type { DeskSecrets } from '../../../db/stock/desk-keys.ts'
import type { ReplicaStep } from '../../../db/stock/replica.ts'
import {
  admitDesk,
  dumpOf,
  firstDesk,
  joinFrom,
  newSecrets,
  openDesk,
  snapshotOf,
  temporaryFolder,
  type TestDesk,
} from '../../support/stock/desks.ts'
import { undoLast, works } from '../../support/stock/random-desk-work.ts'

class Crash extends Error {}

type Trouble = '' | 'offline' | 'lostAnswer' | ReplicaStep

const unit = fc.noShrink(fc.nat(999)).map((value) => value / 1000)
const troubles: readonly Trouble[] = [
  '',
  '',
  '',
  '',
  'offline',
  'lostAnswer',
  'sealed',
  'attempted',
  'put',
  'marked',
  'fetched',
  'followed',
]

const step = (desks: number) =>
  fc.oneof(
    {
      weight: 7,
      arbitrary: fc.record({
        do: fc.constant('work' as const),
        work: fc.constantFrom(...Object.keys(works), 'edit', 'edit', 'edit', 'link', 'address', 'company'),
        desk: fc.nat(desks - 1),
        a: unit,
        b: unit,
        k: fc.nat(11),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('undo' as const),
        kind: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const),
        desk: fc.nat(desks - 1),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('sync' as const),
        desk: fc.nat(desks - 1),
        trouble: fc.constantFrom(...troubles),
        after: fc.nat(2),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('race' as const),
        order: fc.shuffledSubarray([...Array(desks).keys()], { minLength: 2 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('rubbish' as const), b: unit }) },
  )

/** What a person did, as this desk's journal had it right afterwards. */
type Acknowledged = Map<number, { readonly undoOf: number | null; readonly steps: readonly SetStep[] }>

const stats = { runs: 0, sets: 0, segments: 0, crashes: 0, conflicts: {} as Record<string, number> }

interface Run {
  readonly folder: string
  readonly log: MemoryLog
  readonly desks: TestDesk[]
  readonly secrets: readonly DeskSecrets[]
  readonly acknowledged: Acknowledged
  trouble: Trouble
  after: number
}

/** Whether the trouble of this sync strikes now. */
function strikes(run: Run, name: Trouble): boolean {
  if (run.trouble !== name || run.after-- > 0) return false
  run.trouble = ''
  return true
}

/** The store as one that loses connections and answers, and gives three segments at a time. */
function troubled(run: Run): LogStore {
  const store = run.log.store()
  return Object.assign(Object.create(store) as LogStore, {
    get: (seq: number) => store.get(seq),
    putObject: (...input: Parameters<LogStore['putObject']>) => store.putObject(...input),
    readObject: (...input: Parameters<LogStore['readObject']>) => store.readObject(...input),
    range: (from: number, most: number, bytes: number) => {
      if (strikes(run, 'offline')) throw new Crash('offline')
      return store.range(from, Math.min(most, 3), bytes)
    },
    put: async (seq: number, bytes: Uint8Array) => {
      const isWon = await store.put(seq, bytes)
      if (strikes(run, 'lostAnswer')) throw new Crash('lostAnswer')
      return isWon
    },
  })
}

async function sync(run: Run, number: number): Promise<void> {
  const desk = run.desks[number]
  if (desk === undefined) return
  try {
    await desk
      .replica(troubled(run), {
        onStep: (name) => {
          if (strikes(run, name)) throw new Crash(name)
        },
      })
      .sync()
  } catch (error) {
    if (!(error instanceof Crash)) throw error
    stats.crashes += 1
    desk.close()
    run.desks[number] = openDesk(desk.file, desk.secrets)
  }
}

function acknowledge(run: Run, desk: TestDesk, id: number | null): void {
  if (id === null) return
  stats.sets += 1
  const { raw, tables } = desk.connection
  const { undoOf } = headOf(raw, id)
  run.acknowledged.set(id, { undoOf, steps: [...new SetReader(raw, tables).steps(id)] })
}

interface Template {
  readonly folder: string
  readonly log: MemoryLog
  readonly secrets: readonly DeskSecrets[]
}

/** So many desks of one office that have done nothing yet, and one more that is admitted and has not joined. */
async function template(count: number): Promise<Template> {
  const folder = temporaryFolder()
  const log = new MemoryLog()
  const secrets = await Promise.all(Array.from({ length: count + 1 }, newSecrets))
  const [founder, ...others] = secrets
  if (founder === undefined) throw new Error('no founder')
  const first = await firstDesk(folder, founder)
  await first.replica(log.store()).sync()
  for (const each of others) await admitDesk(first, each)
  await first.replica(log.store()).sync()
  for (const [index, each] of others.slice(0, -1).entries()) join(folder, first, index + 1, each).close()
  first.close()
  return { folder, log, secrets }
}

function start({ folder: from, log: filled, secrets }: Template): Run {
  const folder = temporaryFolder()
  const log = new MemoryLog()
  for (const [seq, bytes] of filled.segments) log.segments.set(seq, bytes)
  const desks = secrets.slice(0, -1).map((each, number) => {
    const name = `desk-${number}.db`
    fs.copyFileSync(path.join(from, name), path.join(folder, name))
    return openDesk(path.join(folder, name), each)
  })
  return { folder, log, desks, secrets, acknowledged: new Map(), trouble: '', after: 0 }
}

function join(folder: string, from: TestDesk, number: number, secrets: DeskSecrets): TestDesk {
  const file = path.join(folder, `desk-${number}.db`)
  return joinFrom(file, { ...snapshotOf(from, file), desk: number }, secrets)
}

async function perform(
  run: Run,
  each: ReturnType<typeof step> extends fc.Arbitrary<infer S> ? S : never,
): Promise<void> {
  switch (each.do) {
    case 'work': {
      const desk = run.desks[each.desk]
      if (desk)
        acknowledge(
          run,
          desk,
          desk.write(each.work, (scope) => works[each.work]?.(desk, scope, each)),
        )
      return
    }
    case 'undo': {
      const desk = run.desks[each.desk]
      if (desk) acknowledge(run, desk, undoLast(desk, each.kind))
      return
    }
    case 'sync':
      run.trouble = each.trouble
      run.after = each.after
      await sync(run, each.desk)
      run.trouble = ''
      return
    case 'race':
      await Promise.all(each.order.map((number) => sync(run, number)))
      return
    case 'rubbish': {
      const store = run.log.store()
      const next = Math.max(0, ...run.log.segments.keys()) + 1
      await store.put(next, Buffer.from(each.b < 0.5 ? `rubbish ${each.b}` : 'x'))
    }
  }
}

/** A tag of theirs can stand for one of mine: then its id is another. */
const cellOf = (table: string, id: number, column: string, value: Value): string =>
  JSON.stringify([table, table === 'tag' ? 0 : id, column, value])

/** Every value that a change set of the log has given to a cell. */
function published(reader: SetReader, sets: readonly number[]): ReadonlySet<string> {
  const cells = new Set<string>()
  for (const id of sets)
    for (const each of reader.steps(id))
      if (each.kind === 'update')
        for (const [column, value] of Object.entries(each.values))
          cells.add(cellOf(each.table, each.id, column, value))
      else if (each.kind === 'insert')
        each.columns.forEach((column, place) => {
          each.values[place]?.forEach((value, row) =>
            cells.add(cellOf(each.table, each.firstId + row, column, value)),
          )
        })
  return cells
}

/** What was acknowledged and is neither in the log nor listed, nor what another desk has set there as well. */
function lost(run: Run): string[] {
  const [desk] = run.desks
  if (desk === undefined) return []
  const { raw, tables } = desk.connection
  const sets = raw.prepare<[], number>('select id from change_set').pluck().all()
  const cells = published(new SetReader(raw, tables), sets)
  const conflicts = raw
    .prepare<
      [],
      { setId: number; kind: string; entity: string; field: string | null; mine: string; rowId: number }
    >('select change_set_id as setId, kind, entity, field, mine, row_id as rowId from conflict')
    .all()
  for (const { kind } of conflicts) stats.conflicts[kind] = (stats.conflicts[kind] ?? 0) + 1
  const found: string[] = []
  const erased = new Set(
    raw
      .prepare<[], { entity: string; id: number }>('select entity, row_id as id from erasure')
      .all()
      .map(({ entity, id }) => `${entity} ${id}`),
  )
  // taken back while it waited for a person, or while another desk had done the same
  const takenBack = new Set(
    [...run.acknowledged].flatMap(([id, { undoOf }]) =>
      undoOf !== null && !sets.includes(id) ? [undoOf, id] : [],
    ),
  )
  for (const [id, { steps }] of run.acknowledged) {
    if (takenBack.has(id)) continue
    const mine = conflicts.filter(({ setId }) => setId === id)
    if (mine.some(({ kind }) => kind === 'parked')) continue
    for (const each of steps) {
      if (each.kind === 'insert' && !sets.includes(id) && mine.length === 0) {
        const cellsOfMine = each.values.flatMap((column, place) =>
          each.columns[place] === 'name' ? column : [],
        )
        if (cellsOfMine.length > 0 && each.table !== 'tag') found.push(`${id} ${each.table} ${each.firstId}`)
      }
      if (each.kind !== 'update' || erased.has(`${each.table} ${each.id}`)) continue
      for (const [column, value] of Object.entries(each.values)) {
        if (column === 'updated_at') continue
        if (cells.has(cellOf(each.table, each.id, column, value))) continue
        if (mine.some(({ field, mine: kept }) => field === column && kept === JSON.stringify(value))) continue
        found.push(`${id} ${each.table} ${each.id} ${column} ${String(value)}`)
      }
    }
  }
  return found
}

async function check(run: Run): Promise<void> {
  for (let round = 0; round < 4; round += 1) for (const number of run.desks.keys()) await sync(run, number)
  const [first, ...others] = run.desks.map(dumpOf)
  for (const other of others) expect(other).toBe(first)
  for (const { connection } of run.desks) {
    expect(connection.raw.pragma('foreign_key_check')).toEqual([])
    connection.raw.exec("insert into organisation_fts (organisation_fts, rank) values ('integrity-check', 1)")
    expect(
      connection.raw.prepare('select count(*) from main.change_set where segment is null').pluck().get(),
    ).toBe(0)
  }
  const [desk] = run.desks
  const newcomer = run.secrets.at(-1)
  if (desk === undefined || newcomer === undefined) return
  // a snapshot that is made while work is pending holds what is confirmed alone
  desk.write('company', (scope) => works['company']?.(desk, scope, { a: 0.5, b: 0.5, k: 0 }))
  const joined = join(run.folder, desk, run.secrets.length - 1, newcomer)
  await joined.replica(run.log.store()).sync()
  const dump = dumpOf(joined)
  joined.close()
  expect(dump).toBe(first)
}

for (const desks of [2, 3, 5])
  it(`brings ${desks} desks to one stock, whatever happens`, { timeout: 600_000 }, async () => {
    const made = await template(desks)
    await fc.assert(
      fc.asyncProperty(
        fc.array(step(desks), { minLength: 15, maxLength: 60, size: 'max' }),
        async (steps) => {
          const run = start(made)
          try {
            for (const each of steps) await perform(run, each)
            await check(run)
            expect(lost(run)).toEqual([])
            for (const id of run.acknowledged.keys()) expect(deskOfId(id)).toBeLessThan(desks)
            stats.runs += 1
            stats.segments += run.log.segments.size
          } finally {
            for (const desk of run.desks) desk.close()
            fs.rmSync(run.folder, { recursive: true, force: true })
          }
        },
      ),
      {
        numRuns: Number(process.env['KONTOR_STOCK_RUNS'] ?? 15),
        ...(process.env['KONTOR_STOCK_SEED'] && {
          seed: Number(process.env['KONTOR_STOCK_SEED']),
          path: process.env['KONTOR_STOCK_PATH'] ?? '',
        }),
        endOnFailure: process.env['KONTOR_STOCK_QUICK'] !== undefined,
      },
    )
    fs.rmSync(made.folder, { recursive: true, force: true })
    if (process.env['KONTOR_STOCK_RUNS']) process.stdout.write(`${JSON.stringify(stats)}\n`)
  })
