import { createHash } from 'node:crypto'
import type { Dialect } from '../../../../preload/contract/imports.ts'
import type { ImportList } from '../city.ts'
import { minuteOfImport, type FilingScope } from './filing.ts'
import { storeOrganisations } from './organisations.ts'

const dialect: Dialect = { encoding: 'windows-1252', delimiter: ';', quote: '"', headerRow: 0 }

/** Enters the organisations of a list that was read in, and the journal of that run. */
export function storeList(filing: FilingScope, list: ImportList): void {
  const { scope, calendar, city, staff } = filing
  const columns = city.listColumns
  const mapping = columns.flatMap(({ field }, column) => (field === null ? [] : [{ column, field }]))
  const day = calendar.past(list.daysAgo)
  const created = city.organisations.filter(({ entry }) => entry.list === list).length
  const batchId = scope.insert('import_batch', {
    file_name: list.fileName,
    file_sha256: createHash('sha256').update(list.fileName).digest('hex'),
    dialect: JSON.stringify(dialect),
    mapping: JSON.stringify(mapping),
    columns: JSON.stringify(columns.map(({ heading }) => heading)),
    status: 'applied',
    staff_id: staff.of(list.staff),
    started_at: calendar.instant(day, minuteOfImport),
    finished_at: calendar.instant(day, minuteOfImport + 1),
    rows: created + list.rejected.length,
    created,
    rejected: list.rejected.length,
  })
  for (const { line, problem, cells } of list.rejected) {
    const messageKey = `imports.problem.${problem}`
    scope.insert('import_reject', {
      batch_id: batchId,
      line_number: line,
      is_rejected: 1,
      cells: JSON.stringify(cells),
      problems: JSON.stringify([{ lineNumber: line, field: 'name', messageKey, value: cells[1] ?? '' }]),
    })
  }
  scope.belongsTo(batchId)
  storeOrganisations(filing, list, batchId)
}
