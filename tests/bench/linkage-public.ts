import fs from 'node:fs'
import path from 'node:path'
import { inspectFile, readRecords } from '../../db/tabular/index.ts'
import { foldText } from '../../db/text/fold.ts'
import { febrlPersons, personExperiment } from './linkage-persons.ts'
import type { Experiment } from './linkage-scores.ts'
import { codeField, textField, type TextRecord } from './linkage-text-fields.ts'

/**
 * Public sets with known matches are looked for in the folder that KONTOR_LINKAGE_PAIRS names; they are no part of Kontor.
 *
 * Restaurants: fodors.csv, zagats.csv (id, name, addr, city, phone), matches_fodors_zagats.csv (fodors_id, zagats_id).
 * Persons: dataset3.csv of FEBRL.
 */
const folder = process.env['KONTOR_LINKAGE_PAIRS'] ?? ''

type Row = Readonly<Record<string, string>>

/** The rows of a file by heading; null where it is not there. */
async function rowsOf(name: string): Promise<Row[] | null> {
  const file = path.join(folder, name)
  if (folder === '' || !fs.existsSync(file)) return null
  const inspected = await inspectFile(file, { encoding: 'utf-8', delimiter: ',', headerRow: 0 })
  if (!inspected.ok) return null
  const { dialect, columns } = inspected.value
  const rows: Row[] = []
  for await (const batch of readRecords(file, dialect))
    for (const { cells } of batch)
      rows.push(Object.fromEntries(columns.map((column, at) => [column.trim(), (cells[at] ?? '').trim()])))
  return rows
}

const roadWords =
  /\b(?:st|street|ave|av|avenue|blvd|blv|boulevard|rd|road|dr|drive|pl|place|pkwy|hwy|between.*|at .*|off .*)\b/g

function restaurant(row: Row, entity: string): TextRecord {
  const address = foldText(row['addr'] ?? '')
  const digits = (row['phone'] ?? '').replace(/\D/g, '')
  return {
    entity,
    name: foldText((row['name'] ?? '').replace(/\(.*\)/, ''))
      .replace(/\bthe\b/g, '')
      .trim(),
    number: /^\d+/.exec(address)?.[0] ?? '',
    street: address.replace(/^\d+/, '').replace(roadWords, ' ').replace(/ +/g, ' ').trim(),
    city: foldText(row['city'] ?? ''),
    phone: digits,
  }
}

/** Fodor's against Zagat's restaurants, with or without their phones; null where the files are missing. */
export async function restaurantExperiment(hasPhones: boolean): Promise<Experiment<TextRecord> | null> {
  const [fodors, zagats, matches] = [
    await rowsOf('fodors.csv'),
    await rowsOf('zagats.csv'),
    await rowsOf('matches_fodors_zagats.csv'),
  ]
  if (!fodors || !zagats || !matches) return null
  const entityOf = new Map(matches.map((row) => [row['zagats_id'] ?? '', `f${row['fodors_id'] ?? ''}`]))
  const left = fodors.map((row) => restaurant(row, `f${row['id'] ?? ''}`))
  const right = zagats.map((row) => restaurant(row, entityOf.get(row['id'] ?? '') ?? `z${row['id'] ?? ''}`))
  const all = [...left, ...right]
  const fields = [
    textField(all, 'name'),
    codeField(all, 'number'),
    textField(all, 'street'),
    textField(all, 'city'),
  ]
  return {
    left,
    right,
    isOneToOne: true,
    fields: hasPhones ? [...fields, codeField(all, 'phone')] : fields,
    entity: (record) => record['entity'] ?? '',
    keys({ name = '', number = '', street = '', phone = '' }) {
      const keys = [`n${name.slice(0, 5)}`, `w${name.split(' ')[0] ?? ''}`, `a${number}${street.slice(0, 3)}`]
      if (street) keys.push(`s${street.slice(0, 7)}`)
      if (hasPhones && phone) keys.push(`p${phone}`)
      return [...new Set(keys)]
    },
  }
}

/** FEBRL's third set; null where the file is missing. */
export async function febrlExperiment(): Promise<Experiment<TextRecord> | null> {
  const rows = await rowsOf('dataset3.csv')
  return rows && personExperiment(febrlPersons(rows))
}
