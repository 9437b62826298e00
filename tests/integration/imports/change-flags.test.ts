import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { applied, compared, companyNames, imported, newProfile, undone } from '../../support/registers.ts'

let office: TestOffice
let profileId: number
beforeEach(async () => {
  office = await openTestOffice()
  // even one that usually sends everything
  profileId = await newProfile(office, { isFullSnapshot: true })
})
afterEach(() => office.close())

const gone = () =>
  office.read((database) =>
    database
      .prepare(
        'select name from organisation_absence join organisation on organisation.id = organisation_id order by name',
      )
      .pluck()
      .all(),
  )

describe('a delivery of changes', () => {
  it.each([
    ['Kz', 'N', 'Ä', 'L'],
    ['Status', 'A', 'M', 'D'],
    ['Was', 'neu', 'geändert', 'gelöscht'],
    ['Change type', 'new', 'changed', 'deleted'],
  ])('says by %s what is new, changed and gone', async (heading, isNew, changed, isGone) => {
    const columns = `${heading};Betriebs-Nr;Firma;Straße;PLZ;Ort`
    const row = (flag: string, key: number, name: string, street = 'Weg 1'): string =>
      `${flag};${key};${name};${street};46236;Bottrop`
    await imported(
      office,
      [
        columns,
        row(isNew, 11, 'Ahorn GmbH'),
        row(isNew, 12, 'Birke GmbH'),
        row(isNew, 13, 'Eiche GmbH'),
        row(changed, 14, 'Linde GmbH'),
      ],
      { profileId },
    )
    const draft = await compared(
      office,
      [
        columns,
        row(changed, 12, 'Birke GmbH', 'Weg 22'),
        `${isGone};13;;;;`,
        row(isNew, 15, 'Tanne GmbH'),
        row(isGone, 14, 'Linde GmbH'),
        row(isGone, 99, 'Ulme GmbH'),
      ],
      { profileId },
    )
    expect(draft.guards.map(({ kind }) => kind)).not.toContain('manyVanished')
    expect(draft.counts).toMatchObject({ new: 1, changed: 1, rejected: 0, vanished: 2 })
    const { batchId, counts } = await applied(office, draft)
    expect(counts).toMatchObject({ created: 1, updated: 1, vanished: 2, rejected: 0 })
    expect(gone()).toEqual(['Eiche GmbH', 'Linde GmbH'])
    expect(companyNames(office)).not.toContain('Ulme GmbH')
    const { problems } = await office.call('imports.problems', { batchId, offset: 0, limit: 20 })
    expect(problems.map(({ lineNumber, messageKey }) => [lineNumber, messageKey])).toEqual([
      [6, 'imports.problem.goneUnknown'],
    ])
    // who is sent again is back
    const back = await imported(office, [columns, row(isNew, 13, 'Eiche GmbH')], { profileId })
    expect(gone()).toEqual(['Linde GmbH'])
    await undone(office, back.batchId)
    await undone(office, batchId)
    expect(gone()).toEqual([])
  })

  it('leaves no mark where another row of the file speaks of the company', async () => {
    const columns = 'Kz;Betriebs-Nr;Firma;Straße;PLZ;Ort'
    await imported(office, [columns, 'N;11;Ahorn GmbH;Weg 1;46236;Bottrop'], { profileId })
    await imported(
      office,
      [columns, 'L;11;Ahorn GmbH;Weg 1;46236;Bottrop', 'N;11;Ahorn GmbH;Weg 9;46236;Bottrop'],
      { profileId },
    )
    expect(gone()).toEqual([])
  })
})
