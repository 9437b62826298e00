import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { inspectFile, readRecords, type CsvRecord, type Inspection } from '../../../db/tabular/index.ts'
import { proposeMapping } from '../../../db/slices/imports/mapping/index.ts'

const folder = fileURLToPath(new URL('../../../../shared/data/registers/', import.meta.url))

/** File, encoding, delimiter, rows, columns: counted with Python's csv module, given encoding and delimiter. */
const counted = [
  ['blz_Karl1b.csv', 'windows-1252', ';', 14_170, 13],
  ['ch_wasserkraft_header_formulas.csv', 'utf-8', ';', 696, 104],
  ['es_registro_utf8bom.csv', 'utf-8', ';', 1231, 44],
  ['fi_register_utf8bom.csv', 'utf-8', ';', 427, 23],
  ['ihk_berlin_2023-03_excel_sample.csv', 'utf-8', ';', 30, 20],
  ['ihk_berlin_delta_04_april_added.csv', 'utf-8', ',', 1825, 20],
  ['ihk_berlin_delta_04_april_deleted.csv', 'utf-8', ',', 978, 20],
  ['ihk_berlin_delta_05_may_added.csv', 'utf-8', ',', 5103, 20],
  ['ihk_berlin_delta_05_may_deleted.csv', 'utf-8', ',', 3711, 20],
  ['offeneregister_100_noofficers.csv', 'utf-8', ';', 100, 12],
  ['pl_units_quoted.csv', 'utf-8', ';', 130, 7],
  ['uk_dukes_multiline_header.csv', 'utf-8', ';', 1183, 8],
] as const

async function inspect(name: string): Promise<Inspection> {
  const result = await inspectFile(folder + name, {}, { sampleRows: 100 })
  if (!result.ok) throw new Error(`${name}: ${result.error.messageKey}`)
  return result.value
}

async function read(name: string): Promise<CsvRecord[]> {
  const records: CsvRecord[] = []
  for await (const batch of readRecords(folder + name, (await inspect(name)).dialect)) records.push(...batch)
  return records
}

describe.skipIf(!existsSync(folder))(
  'registers of real offices (skipped where the files are not at hand)',
  () => {
    it.each(counted)('reads %s', async (name, encoding, delimiter, rows, columns) => {
      const inspection = await inspect(name)
      expect(inspection.dialect).toEqual({ encoding, delimiter, quote: '"', headerRow: 0 })
      expect(inspection.columns).toHaveLength(columns)
      const records = await read(name)
      expect(records).toHaveLength(rows)
      expect(records.filter(({ cells, problem }) => cells.length !== columns || problem !== null)).toEqual([])
    })

    it('reads the letters and leading zeros of the bank codes', async () => {
      const records = await read('blz_Karl1b.csv')
      const inspection = await inspect('blz_Karl1b.csv')
      expect(inspection.columns[8]).toBe('Prüfzifferberechnungsmethode')
      expect(records[0]?.cells[9]).toBe('011380')
      expect(records.some(({ cells }) => cells[4] === 'München')).toBe(true)
    })

    it('reads headings of several lines and with formulas', async () => {
      expect((await inspect('uk_dukes_multiline_header.csv')).columns[6]).toBe(
        'Location: Scotland, Wales, Northern Ireland or English region',
      )
      expect((await inspect('ch_wasserkraft_header_formulas.csv')).columns[11]).toBe(
        '("LTURBINE[MW]"/100)*"PROZ.ANTEILCH"',
      )
    })

    it('maps the commercial register', async () => {
      const { columns, sampleRows } = await inspect('offeneregister_100_noofficers.csv')
      const mapping = proposeMapping(columns, sampleRows)
      expect(Object.fromEntries(mapping.map(({ column, field }) => [columns[column], field]))).toEqual({
        company_number: 'sourceKey',
        name: 'name',
        registered_address: 'address',
        registered_office: 'city',
        registerArt: 'registerKind',
        registerNummer: 'registerNumber',
        registrar: 'registerCourt',
        former_names: 'formerName',
      })
    })
  },
)
