import { createHash } from 'node:crypto'
import type { ColumnMapping } from '../../../../preload/contract/import-fields.ts'
import type { Dialect } from '../../../../preload/contract/imports.ts'
import type { WriteScope } from '../../../engine/connection/write.ts'
import type { DemoCalendar } from '../calendar.ts'
import type { DemoEvent } from '../seeds.ts'
import { randomOf } from '../random.ts'
import type { DemoOrganisation } from '../register.ts'

/** How a record came into the office: with one of two registers read in, or by hand. */
export interface Origin {
  readonly batch: BatchSeed | null
  /** Days before today. */
  readonly enteredDaysAgo: number
}

interface BatchSeed {
  readonly fileName: string
  readonly daysAgo: number
  readonly staff: string
  readonly rejected: readonly {
    readonly line: number
    readonly cells: readonly string[]
    readonly problem: string
  }[]
}

const columns = [
  'Lfd. Nr.',
  'Firma',
  'Straße',
  'Hausnr.',
  'PLZ',
  'Ort',
  'Ortsteil',
  'Telefon',
  'WZ 2008',
  'Beschäftigte',
]
const mapping: readonly ColumnMapping[] = [
  { column: 1, field: 'name' },
  { column: 2, field: 'street' },
  { column: 3, field: 'houseNumber' },
  { column: 4, field: 'postcode' },
  { column: 5, field: 'city' },
  { column: 6, field: 'district' },
  { column: 7, field: 'phone' },
  { column: 8, field: 'sectorCode' },
  { column: 9, field: 'employees' },
]
const dialect: Dialect = { encoding: 'windows-1252', delimiter: ';', quote: '"', headerRow: 0 }

/** The office began with the register of the trade office; a list of newcomers followed. */
export const batches = {
  register: {
    fileName: 'Unternehmensbestand_Lindenhafen.csv',
    daysAgo: 915,
    staff: 'Renate Struckmeyer',
    rejected: [
      {
        line: 48,
        cells: ['47', '', 'Kaistraße', '11', '43112', 'Lindenhafen', 'Hafenquartier', '', '', ''],
        problem: 'imports.problem.nameMissing',
      },
      {
        line: 117,
        cells: [
          '116',
          'Tischlerei Holtkötter GmbH & Co. KG',
          'Werkstraße',
          '5',
          '43113',
          'Lindenhafen',
          'Nordstadt',
          '',
          '43.32.0',
          '19',
        ],
        problem: 'imports.problem.duplicateInFile',
      },
    ],
  },
  newcomers: {
    fileName: 'Gewerbeanmeldungen_Nachtrag.csv',
    daysAgo: 268,
    staff: 'Tobias Rüschen',
    rejected: [],
  },
} as const satisfies Record<string, BatchSeed>

const newcomersMax = 18

/** Where each organisation came from; nothing is entered later than its first visit or contact. */
export function originsOf(
  organisations: readonly DemoOrganisation[],
  history: readonly DemoEvent[],
): ReadonlyMap<string, Origin> {
  const firstMet = new Map<string, number>()
  for (const { organisation, daysAgo } of history)
    firstMet.set(organisation, Math.max(daysAgo, firstMet.get(organisation) ?? 0))
  let newcomers = 0
  return new Map(
    organisations.map((organisation): [string, Origin] => {
      const { name, kind, founded } = organisation
      const met = firstMet.get(name) ?? 0
      const random = randomOf(`origin ${name}`)
      const isYoung = founded !== null && founded < 0
      if (kind !== 'company') return [name, { batch: null, enteredDaysAgo: batches.register.daysAgo - 1 }]
      if (!isYoung && (met > batches.newcomers.daysAgo - 5 || random.chance(0.85)))
        return [name, { batch: batches.register, enteredDaysAgo: batches.register.daysAgo }]
      const isOldEnough = !isYoung || -founded * 30 > batches.newcomers.daysAgo + 20
      if (met < batches.newcomers.daysAgo - 5 && isOldEnough && newcomers < newcomersMax) {
        newcomers += 1
        return [name, { batch: batches.newcomers, enteredDaysAgo: batches.newcomers.daysAgo }]
      }
      const age = isYoung ? -founded * 30 - 15 : 600
      return [name, { batch: null, enteredDaysAgo: Math.max(met, random.whole(20, age)) }]
    }),
  )
}

/** Enters the journal of one import run; returns its id. */
export function storeBatch(
  scope: WriteScope,
  batch: BatchSeed,
  created: number,
  staffId: number,
  calendar: DemoCalendar,
): number {
  const day = calendar.past(batch.daysAgo)
  const id = scope.insert('import_batch', {
    file_name: batch.fileName,
    file_sha256: createHash('sha256').update(batch.fileName).digest('hex'),
    dialect: JSON.stringify(dialect),
    mapping: JSON.stringify(mapping),
    columns: JSON.stringify(columns),
    status: 'applied',
    staff_id: staffId,
    started_at: calendar.instant(day, 9 * 60 + 12),
    finished_at: calendar.instant(day, 9 * 60 + 13),
    rows: created + batch.rejected.length,
    created,
    rejected: batch.rejected.length,
  })
  for (const { line, cells, problem } of batch.rejected)
    scope.insert('import_reject', {
      batch_id: id,
      line_number: line,
      is_rejected: 1,
      cells: JSON.stringify(cells),
      problems: JSON.stringify([
        { lineNumber: line, field: 'name', messageKey: problem, value: cells[1] ?? '' },
      ]),
    })
  return id
}
