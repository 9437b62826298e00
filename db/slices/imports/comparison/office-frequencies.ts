import Database from 'better-sqlite3'
import { prepare, TokenFrequencies, type FrequencyTable } from '../../../linkage/index.ts'
import { linkageRecord, recordColumns } from './linkage-record.ts'

/** Organisations from which word frequencies are estimated. */
const sampleSize = 10_000

/** Counts every n-th record n times; `statement` returns the records whose id is divisible by n. */
export function sampled(statement: Database.Statement, total: number): TokenFrequencies {
  const frequencies = new TokenFrequencies()
  const step = Math.max(1, Math.floor(total / sampleSize))
  for (const row of statement.iterate(step)) {
    const prepared = prepare(linkageRecord(row))
    for (let times = 0; times < step; times += 1) frequencies.add(prepared)
  }
  return frequencies
}

/** Word frequencies of an office, estimated from a sample; `raw` has it attached as `office`. */
export function officeFrequencies(raw: Database.Database): TokenFrequencies {
  const total = Number(raw.prepare('select count(*) from office.organisation').pluck().get())
  const sample = raw.prepare(
    `select ${recordColumns.organisation} from ${recordColumns.organisationTables} where organisation.id % ? = 0`,
  )
  return sampled(sample, total)
}

/** The same of a database that nobody has attached, for another thread to go on with. */
export function frequenciesOf(databaseFile: string): FrequencyTable {
  const raw = new Database(':memory:')
  try {
    raw.prepare('attach ? as office').run(databaseFile)
    raw.exec('begin')
    return officeFrequencies(raw).table
  } finally {
    raw.close()
  }
}
