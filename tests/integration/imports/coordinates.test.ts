import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { applied, companyNamed, compared, imported } from '../../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const file = (...places: readonly string[]): readonly string[] => [
  'Betriebs-Nr.;Firma;PLZ;Ort;Latitude;Longitude',
  ...places.map(
    (place, index) => `B-${index + 1};Firma ${'ABCDEFG'[index] ?? ''} GmbH;46236;Bottrop;${place}`,
  ),
]
const placeOf = async (name: string) => {
  const { fields } = await office.call('organisations.get', { id: companyNamed(office, name) })
  return [fields.latitude, fields.longitude]
}

it('coordinates are recognised, read with comma or point, and only pairs that can be a place are taken', async () => {
  await imported(
    office,
    file(
      '51,5212;6,9293',
      '51.5212;6.9293',
      '51,5;',
      '0;0',
      '6,9293;51,5212',
      '5705123,4;360112,2',
      'Nord;6,9',
    ),
  )
  expect(await placeOf('Firma A GmbH')).toEqual([51.5212, 6.9293])
  expect(await placeOf('Firma B GmbH')).toEqual([51.5212, 6.9293])
  for (const letter of 'CDEFG') expect(await placeOf(`Firma ${letter} GmbH`)).toEqual([null, null])
  const [batch] = (await office.call('imports.list', { offset: 0, limit: 1 })).batches
  const { problems } = await office.call('imports.problems', {
    batchId: batch?.id ?? 0,
    offset: 0,
    limit: 50,
  })
  expect(problems.map(({ messageKey }) => messageKey)).toEqual([
    'imports.problem.coordinates.half',
    'imports.problem.coordinates.nowhere',
    'imports.problem.coordinates.swapped',
    'imports.problem.degreeOutOfRange',
    'imports.problem.degreeOutOfRange',
    'imports.problem.degreeUnreadable',
  ])
})

it('a pair changes as a whole, where only one of its degrees differs too', async () => {
  await imported(office, file('51,5212;6,9293'))
  const draft = await compared(office, file('51,5212;6,95'))
  const { rows } = await office.call('importDrafts.rows', {
    draftId: draft.draftId,
    fate: 'changed',
    offset: 0,
    limit: 5,
  })
  expect(rows[0]?.differences).toEqual([
    { field: 'latitude', before: '51.5212 6.9293', after: '51.5212 6.95', conflict: null },
  ])
  await applied(office, draft)
  expect(await placeOf('Firma A GmbH')).toEqual([51.5212, 6.95])
})
