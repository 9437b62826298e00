import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { expect, test } from 'vitest'
import { currentDatabaseFile, profileFolder } from '../../../db/engine/connection/profile-folder.ts'
import { openTestOffice } from '../../support/data.ts'
import { placed } from '../../support/mails.ts'
import { organisationFields } from '../../support/records.ts'

const megabyte = 1024 * 1024
const token = 'file-logkeepertestfile1'

test('what is written does not pile up in the log of the database', async () => {
  const office = await openTestOffice()
  const log = `${currentDatabaseFile(profileFolder(office.folder)) ?? ''}-wal`
  const { id } = await office.call('organisations.create', { fields: organisationFields() })
  const sizes: number[] = []
  for (let number = 0; number < 12; number++) {
    const file = placed(office.folder, `${number}.bin`, randomBytes(10 * megabyte))
    const { heldId } = await office.call('documents.look', { file: token, at: null }, { [token]: file })
    await office.call('documents.add', { heldIds: [heldId], owner: { kind: 'organisation', id } })
    sizes.push(fs.statSync(log).size)
  }
  expect(Math.max(...sizes)).toBeLessThan(100 * megabyte)
  expect(Math.min(...sizes.slice(6))).toBeLessThan(40 * megabyte)
  await office.close()
  expect(fs.existsSync(log)).toBe(false)
})
