import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyHere } from '../../../db/slices/backups/database.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { temporaryFolder } from '../batch/kontor.ts'
import { imported, newProfile } from '../../support/registers.ts'

/** Debian's package `sqlite3`; without the program there is nothing to compare. */
const isMissing = spawnSync('sqlite3', ['--version']).status !== 0

function sqlite3(file: string, sql: string) {
  const { status, stdout, stderr } = spawnSync('sqlite3', [file, sql], { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

describe.skipIf(isMissing)(
  `what a backup holds (${isMissing ? 'sqlite3 is missing' : 'sqlite3 is here'})`,
  () => {
    let office: TestOffice
    let folder: string
    beforeEach(async () => {
      folder = temporaryFolder()
      office = await openTestOffice({ folder, request: { mode: 'demo', profileFolder: folder } })
    })
    afterEach(() => office.close())

    it('is found sound by the sqlite3 of this machine, with sources of every kind and their imports', async () => {
      const register = ['Betriebs-Nr.;Firma;PLZ;Ort', '4711;Quante Backwaren GmbH;46238;Bottrop']
      const all = await newProfile(office, { name: 'Alle Spalten', keptFields: null })
      const some = await newProfile(office, { name: 'Einige Spalten', keptFields: ['name', 'city'] })
      await imported(office, register, { profileId: all })
      await imported(office, register, { profileId: some, fileName: 'zweite.csv' })
      const copy = path.join(folder, 'copy.db')
      await copyHere(office.file(), copy)
      expect(sqlite3(copy, 'pragma integrity_check; pragma foreign_key_check')).toEqual({
        status: 0,
        said: 'ok\n',
      })
      expect(sqlite3(copy, 'select count(*) from import_profile where kept_fields is null').said).toBe('1\n')
    })
  },
)
