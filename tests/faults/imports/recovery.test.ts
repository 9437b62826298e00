import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { setErrorLog } from '../../../db/host/failure.ts'
import { openTestOffice } from '../../support/data.ts'
import { newOrganisation } from '../../support/records.ts'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-recovery-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

/** Leaves a half applied import whose one change lost its values from before. */
function leaveHalfApplied(file: string, organisationId: number): void {
  const database = new Database(file)
  database
    .prepare(
      `insert into import_batch (file_name, file_sha256, dialect, mapping, columns, status, staff_id, started_at)
      values ('register.csv', '', '{}', '[]', '[]', 'applying', 1, '2026-03-11T08:00:00.000Z')`,
    )
    .run()
  const { lastInsertRowid } = database
    .prepare(`insert into change_set (command, at, staff_id, batch_id) values ('imports.apply', '', 1, 1)`)
    .run()
  database
    .prepare(
      `insert into change (change_set_id, entity, operation, first_id, last_id, version_after)
      values (?, 'organisation', 'update', ?, ?, 1)`,
    )
    .run(lastInsertRowid, organisationId, organisationId)
  database.close()
}

it('an import that cannot be taken back at the start is no reason to keep the office shut', async () => {
  const before = await openTestOffice({ folder })
  const id = await newOrganisation(before, { name: 'Bleibt GmbH' })
  const file = before.file()
  await before.close()
  leaveHalfApplied(file, id)
  const logged: Readonly<Record<string, string>>[] = []
  setErrorLog((line) => logged.push(line))

  const office = await openTestOffice({ folder, request: { mode: 'existing', profileFolder: folder } })
  const { batches } = await office.call('imports.list', { offset: 0, limit: 5 })
  const { fields } = await office.call('organisations.get', { id })
  await office.close()
  expect(fields.name).toBe('Bleibt GmbH')
  // it is tried again at the next start
  expect(batches.map((batch) => batch.status)).toEqual(['applying'])
  expect(logged).toHaveLength(1)
})
