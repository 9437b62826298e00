import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tradeRegisterFields } from '../../../preload/contract/import-plan.ts'
import type { ImportField } from '../../../preload/contract/import-fields.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import {
  applied,
  chosenFile,
  compared,
  comparedAgain,
  newProfile,
  registerToken,
} from '../../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const headings =
  'Gewerbe-ID;Firma;Straße;PLZ;Ort;Inhaber;Geb.-Datum;geb. in;Wohnort Inhaber;Handy privat;Steuer-ID;Konfession'
const secrets = (row: number): readonly string[] => [
  `0${row}.02.1970`,
  `Geburtsstadt-${row}`,
  `Geheimweg-${row} 45964 Gladbeck`,
  `0171 555000${row}`,
  `12 345 678 90${row}`,
  `Glaube-${row}`,
]
const row = (number: number, name = `Ahlers Bau ${number}`): string =>
  [`G${number}`, name, 'Weg 1', '46236', 'Bottrop', 'Ute Ahlers', ...secrets(number)].join(';')
/** The second is rejected for want of a name, the third has a cell too many, the fourth a quote that never closes. */
const rows = [
  headings,
  row(1),
  row(2, ''),
  row(3, 'Ahlers; Söhne'),
  `G4;"Ahlers Bau 4;Weg 1;46236;Bottrop;Ute Ahlers;${secrets(4).join(';')}`,
  row(5),
]

/** Every byte that the office keeps, but for the file that was chosen. */
function stored(): string {
  return fs
    .globSync('**/*', { cwd: office.folder })
    .map((name) => path.join(office.folder, name))
    .filter((file) => fs.statSync(file).isFile() && path.basename(file) !== 'register.csv')
    .map((file) => fs.readFileSync(file).toString('latin1'))
    .join('\n')
}

function expectNoSecrets(): void {
  const kept = stored()
  for (const secret of [1, 2, 3, 4, 5].flatMap(secrets))
    expect([secret, kept.includes(secret)]).toEqual([secret, false])
}

/** Saves the file of rejects beside the office's data; the number of its rows. */
async function savedRejects(batchId: number): Promise<number> {
  const input = { batchId, file: registerToken, language: 'de' } as const
  const grants = { [registerToken]: path.join(office.folder, 'rejects.csv') }
  return (await office.call('imports.saveRejects', input, grants)).rows
}

const discardedOnes = ['Geb.-Datum', 'geb. in', 'Wohnort Inhaber', 'Handy privat', 'Steuer-ID', 'Konfession']

describe('personal columns', () => {
  it.each(['without a source', 'of a trade register'])(
    'in any wording reach neither draft, database nor file of rejects (%s)',
    async (source) => {
      const profileId =
        source === 'without a source'
          ? null
          : await newProfile(office, { kind: 'tradeRegister', keptFields: [...tradeRegisterFields] })
      const draft = await compared(office, rows, { profileId })
      for (const heading of discardedOnes) expect(draft.discardedColumns).toContain(heading)
      expect(draft.counts.rejected).toBeGreaterThan(0)
      expectNoSecrets()
      const { batchId } = await applied(office, draft)
      expect(await savedRejects(batchId)).toBeGreaterThan(0)
      expectNoSecrets()
    },
  )

  it('are discarded although a person has mapped them, where they are certain', async () => {
    const mapping = { 'Geb.-Datum': 'foundedOn', 'Wohnort Inhaber': 'note' } as const
    const draft = await compared(office, rows, { mapping })
    expect(draft.discardedColumns).toEqual(discardedOnes)
    expectNoSecrets()
  })

  it('say what they are', async () => {
    const grants = chosenFile(office, rows)
    const { personalColumns } = await office.call('imports.inspect', { file: registerToken }, grants)
    expect(personalColumns.map(({ column, kind }) => [column, kind])).toEqual([
      [6, 'birth'],
      [7, 'birth'],
      [8, 'privateAddress'],
      [9, 'privateAddress'],
      [10, 'taxId'],
      [11, 'religion'],
    ])
    const { discarded } = await compared(office, rows)
    expect(discarded).toContainEqual({ column: 11, kind: 'religion' })
  })
})

describe('columns that seem to be personal', () => {
  const days = ['01.02.1970', '03.04.1981', '05.06.1965', '30.11.1958', '17.08.1990', '09.09.1949']
  const table = [
    'Nr;Firma;Feld 3',
    ...days.map((day, index) => `N${index};Firma ${index * 7919} GmbH;${day}`),
  ]
  const overruled: Readonly<Record<string, ImportField>> = { 'Feld 3': 'foundedOn' }

  it('are not proposed and not stored', async () => {
    const draft = await compared(office, table)
    expect(draft.discarded).toEqual([{ column: 2, kind: 'birth' }])
    expect(draft.mapping.map(({ field }) => field)).not.toContain('foundedOn')
    expect(stored()).not.toContain('30.11.1958')
  })

  it('are not stored of a rejected row either, nor do they reach the file of rejects', async () => {
    const draft = await compared(office, [...table, 'N7;;24.12.1961'])
    expect(draft.discarded).toEqual([{ column: 2, kind: 'birth' }])
    const { batchId } = await applied(office, draft)
    expect(await savedRejects(batchId)).toBe(1)
    for (const day of ['30.11.1958', '24.12.1961']) expect(stored()).not.toContain(day)
  })

  it('are stored when a person knows better, and this is remembered', async () => {
    const draft = await compared(office, table, { mapping: overruled })
    expect(draft.discarded).toEqual([])
    expect(draft.personalColumns).toMatchObject([{ column: 2, kind: 'birth', isCertain: false }])
    await applied(office, draft)
    const again = await compared(office, table)
    expect(again.discarded).toEqual([])
    expect(again.counts.same).toBe(days.length)
  })

  it('are lost to a draft that was made when nobody had said so', async () => {
    const draft = await compared(office, table)
    const again = await comparedAgain(office, draft, null)
    expect(again.discarded).toEqual([{ column: 2, kind: 'birth' }])
    expect(again.personalColumns).toHaveLength(1)
  })
})
