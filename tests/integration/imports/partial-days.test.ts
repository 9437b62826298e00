import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { companyNamed, compared, editedByHand, imported } from '../../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const register = (founded: string) => [
  'Betriebs-Nr.;Firma;PLZ;Ort;Gründung',
  `4711;Quante Backwaren GmbH;46238;Bottrop;${founded}`,
]
const foundedOn = async () => {
  const id = companyNamed(office, 'Quante Backwaren GmbH')
  return (await office.call('organisations.get', { id })).fields.foundedOn
}

it.each([
  ['1987', '1987'],
  ['04/1987', '1987-04'],
  ['April 1987', '1987-04'],
  ['01.04.1987', '1987-04-01'],
])('a founding date of %j in a register gets no day that nobody said', async (said, kept) => {
  await imported(office, register(said))
  expect(await foundedOn()).toBe(kept)
})

it('a year says nothing against a day of it that somebody knows, another year does', async () => {
  await imported(office, register('1987'))
  await editedByHand(office, companyNamed(office, 'Quante Backwaren GmbH'), { foundedOn: '1987-04-01' })
  const same = await compared(office, register('1987'))
  expect(same.counts).toMatchObject({ same: 1, changed: 0, conflicts: 0 })
  const other = await compared(office, register('1988'))
  expect(other.counts).toMatchObject({ conflicts: 1 })
})

it('a company keeps the year alone, and refuses what is no month', async () => {
  await imported(office, register(''))
  const id = companyNamed(office, 'Quante Backwaren GmbH')
  await editedByHand(office, id, { foundedOn: '1987' })
  expect(await foundedOn()).toBe('1987')
  await expect(editedByHand(office, id, { foundedOn: '1987-13' })).rejects.toThrow(/VALIDATION/)
})
