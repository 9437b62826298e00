import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import {
  applied,
  compared,
  companyNames,
  imported,
  newProfile,
  registerToken,
} from '../../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const register = [
  'Gewerbe-ID;Firma;Straße;PLZ;Ort;Telefon',
  'G1;Ahorn Bau GmbH;Weg 1;46236;Bottrop;02041 1001',
  'G2;;Weg 2;46236;Bottrop;+49 2041 1002',
  'G3;Cordes Gas GmbH;Weg 3;46236;Bottrop;02041 1003',
]

/** The rejected rows of a batch, as a person has repaired them. */
async function repaired(batchId: number, language: 'de' | 'en'): Promise<Buffer> {
  const target = path.join(office.folder, `rejects-${language}.csv`)
  await office.call(
    'imports.saveRejects',
    { batchId, language, file: registerToken },
    { [registerToken]: target },
  )
  const text = fs.readFileSync(target, 'utf8')
  expect(text).toContain('G2;;Weg 2')
  return Buffer.from(text.replace('G2;;Weg 2', 'G2;Birke Dach GmbH;Weg 2'))
}

describe('the file of rejected rows, repaired and read again', () => {
  it.each(['de', 'en'] as const)('is a part of the same source: %s', async (language) => {
    const profileId = await newProfile(office, { isFullSnapshot: true })
    const { batchId } = await imported(office, register, { profileId })
    const draft = await compared(office, await repaired(batchId, language), { profileId })
    expect(draft.guards).toEqual([])
    expect(draft.counts).toMatchObject({ new: 1, vanished: 0, rejected: 0 })
    expect(draft.discardedColumns).toEqual(language === 'de' ? ['Zeile', 'Grund'] : ['Line', 'Reason'])
    await applied(office, draft)
    expect(companyNames(office)).toEqual(['Ahorn Bau GmbH', 'Cordes Gas GmbH', 'Birke Dach GmbH'])
    expect(
      office.read((database) =>
        database
          .prepare("select note || phone from organisation where name = 'Birke Dach GmbH'")
          .pluck()
          .get(),
      ),
    ).toBe('+49 2041 1002')
    // and the next file of the source is nothing new to it
    const next = await compared(
      office,
      register.map((row) => row.replace('G2;;', 'G2;Birke Dach GmbH;')),
      { profileId },
    )
    expect(next.guards).toEqual([])
    expect(next.counts).toMatchObject({ same: 3, new: 0, changed: 0 })
  })

  it('is known without a named source', async () => {
    const { batchId } = await imported(office, register)
    const draft = await compared(office, await repaired(batchId, 'de'))
    expect(draft.mapping.map((entry) => entry.field)).toContain('sourceKey')
    await applied(office, draft)
    const next = await compared(
      office,
      register.map((row) => row.replace('G2;;', 'G2;Birke Dach GmbH;')),
    )
    expect(next.counts).toMatchObject({ same: 3, new: 0 })
  })
})
