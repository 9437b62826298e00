import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { redoParked } from '../../../db/stock/index.ts'
import { sweepContents } from '../../../db/slices/documents/sweep.ts'
import type { DataContext } from '../../../db/engine/context.ts'
import { dumpOf, temporaryFolder, twoDesks, type TestDesk, type TwoDesks } from '../../support/stock/desks.ts'

let folder: string
let two: TwoDesks
beforeEach(async () => {
  folder = temporaryFolder()
  two = await twoDesks(folder)
})
afterEach(() => {
  two.one.close()
  two.other.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const sync = async (...desks: readonly TestDesk[]): Promise<void> => {
  for (const desk of desks) await desk.replica(two.store).sync()
}

/** What each start does. */
const sweep = ({ connection }: TestDesk, today: string): Promise<void> =>
  sweepContents({ database: connection, today: () => today } as unknown as DataContext)

it('a document whose set waits for a person is kept, and comes to all desks', async () => {
  const { one, other } = two
  let organisation = 0
  one.write('organisations.create', (scope) => {
    const at = { created_at: scope.now, updated_at: scope.now }
    organisation = scope.insert('organisation', { kind: 'company', name: 'Müller GmbH', ...at })
    scope.insert('staff', { id: 9, name: 'Anna Beck' })
  })
  await sync(one, other)

  const bytes = randomBytes(1000)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  other.connection.raw
    .prepare('insert into document_content (sha256, bytes) values (?, ?)')
    .run(sha256, bytes)
  other.write('documents.add', (scope) => {
    scope.insert('document', {
      sha256,
      size_bytes: bytes.length,
      file_name: 'Vertrag.pdf',
      media_type: 'application/pdf',
      staff_id: 9,
      organisation_id: organisation,
      created_at: scope.now,
      updated_at: scope.now,
    })
  })
  const removal = one.write('organisations.remove', (scope) =>
    scope.remove('organisation', organisation, null),
  )
  await sync(one, other, one)
  const [waiting] = one.connection.raw
    .prepare<[], { id: number; kind: string; mine: string }>('select id, kind, mine from conflict')
    .all()
  expect(waiting?.kind).toBe('parked')
  for (const desk of [one, other]) await sweep(desk, '2030-01-01')

  one.write(
    'bin.restore',
    (scope) => {
      const at = { created_at: scope.now, updated_at: scope.now }
      scope.insert('organisation', { id: organisation, kind: 'company', name: 'Müller GmbH', ...at })
    },
    removal ?? undefined,
  )
  one.write('conflicts.settle', (scope) => {
    redoParked(scope, waiting?.mine ?? '')
    scope.update('conflict', waiting?.id ?? 0, null, { status: 'mine', settled_at: scope.now })
  })
  await sync(one, other)
  expect(dumpOf(other)).toBe(dumpOf(one))
  for (const desk of [one, other]) {
    await sweep(desk, '2030-01-01')
    expect(desk.connection.raw.prepare('select bytes from document_content').pluck().all()).toEqual([bytes])
  }
  one.write('documents.remove', (scope) => scope.remove('document', 1 + 2 ** 40, null))
  await sync(one, other)
  for (const desk of [one, other]) {
    await sweep(desk, '2030-01-01')
    expect(desk.connection.raw.prepare('select 1 from document_content').all()).toEqual([])
  }
})
