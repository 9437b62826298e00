import type { OutputOf } from '../../../preload/contract/define.ts'
import {
  namesCompanies,
  sharedFields,
  type CellTransform,
  type ColumnMapping,
  type ImportField,
} from '../../../preload/contract/import-fields.ts'
import type { imports } from '../../../preload/contract/imports.ts'

export type Inspection = OutputOf<(typeof imports)['inspect']>

/** What a column fills, and what is done with its cells before. */
export interface Target {
  readonly field: ImportField
  readonly transform?: CellTransform
}

/** What the columns of a file mean, and fields that have one value for every row. */
export interface Mapping {
  readonly columns: ReadonlyMap<number, Target>
  readonly fixed: ReadonlyMap<ImportField, string>
}

/** Fields that several columns may fill together. */
const shared: ReadonlySet<ImportField> = new Set(sharedFields)

/** The mapping as the contract writes it, by column. */
export function mappingOf(plan: readonly ColumnMapping[]): Mapping {
  const columns = new Map<number, Target>()
  const fixed = new Map<ImportField, string>()
  for (const part of plan) {
    if ('fixed' in part) fixed.set(part.field, part.fixed)
    else
      columns.set(part.column, {
        field: part.field,
        ...(part.transform !== undefined && { transform: part.transform }),
      })
  }
  return { columns, fixed }
}

/** The same for the contract: columns in their order, then the fixed values that say something. */
export function planOf({ columns, fixed }: Mapping): ColumnMapping[] {
  return [
    ...[...columns]
      .map(([column, { field, transform }]) => ({ column, field, ...(transform && { transform }) }))
      .toSorted((a, b) => a.column - b.column),
    ...[...fixed]
      .filter(([, value]) => value.trim() !== '')
      .map(([field, value]) => ({ fixed: value, field })),
  ]
}

/** What a person made of the same headings before, else what the columns seem to mean. */
export function proposedMapping(inspection: Inspection): Mapping {
  return mappingOf(
    inspection.remembered?.mapping ?? inspection.mapping.map(({ column, field }) => ({ column, field })),
  )
}

/** A field belongs to one column: choosing it takes it from the column that had it, and from the fixed values. */
export function withField(mapping: Mapping, column: number, field: ImportField | null): Mapping {
  if (mapping.columns.get(column)?.field === field) return mapping
  const columns = new Map(
    [...mapping.columns].filter(
      ([other, target]) =>
        other !== column && (field === null || target.field !== field || shared.has(field)),
    ),
  )
  if (field === null) return { ...mapping, columns }
  columns.set(column, { field })
  return { columns, fixed: new Map([...mapping.fixed].filter(([taken]) => taken !== field)) }
}

/** The mapping with another treatment of a column's cells; null for the usual reading. */
export function withTransform(mapping: Mapping, column: number, transform: CellTransform | null): Mapping {
  const target = mapping.columns.get(column)
  if (!target) return mapping
  const columns = new Map(mapping.columns)
  columns.set(column, { field: target.field, ...(transform && { transform }) })
  return { ...mapping, columns }
}

/** The mapping with a fixed value for a field; null takes the field away. */
export function withFixed(mapping: Mapping, field: ImportField, value: string | null): Mapping {
  const fixed = new Map(mapping.fixed)
  if (value === null) fixed.delete(field)
  else fixed.set(field, value)
  return { ...mapping, fixed }
}

/** Whether the rows get a name, without which no organisation can be made. */
export const hasNames = (mapping: Mapping): boolean =>
  namesCompanies([...mapping.columns.values()].map(({ field }) => field))

/** Whether two mappings say the same. */
export const isSameMapping = (a: Mapping, b: Mapping): boolean =>
  JSON.stringify(planOf(a)) === JSON.stringify(planOf(b))

/** Different texts of a column's cells, in the order of their appearance. */
export function distinctValues(rows: readonly (readonly string[])[], column: number): readonly string[] {
  return [...new Set(rows.map((cells) => (cells[column] ?? '').trim()).filter(Boolean))]
}
