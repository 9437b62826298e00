import type { z } from 'zod'
import { columnName, type ColumnName, type FieldList } from '../../preload/contract/fields.ts'

type NameOf<List extends FieldList, Table extends string> = {
  [Name in keyof List & string]: List[Name]['table'] extends Table ? Name : never
}[keyof List & string]

type ColumnsOf<List extends FieldList, Table extends string> = {
  [Name in NameOf<List, Table> as ColumnName<Name>]: z.infer<List[Name]['schema']>
}
type Values<List extends FieldList> = { [Name in keyof List]: z.infer<List[Name]['schema']> }

/** The columns of one table that fields fill. */
export function toColumns<List extends FieldList, const Table extends List[string]['table']>(
  list: List,
  table: Table,
  fields: Values<List>,
): ColumnsOf<List, Table> {
  const columns = Object.entries(list).flatMap(([name, field]) =>
    field.table === table ? [[columnName(name), fields[name]]] : [],
  )
  // one column for each field of the table
  return Object.fromEntries(columns) as ColumnsOf<List, Table>
}

/** The fields of a record as its rows hold them, by table; what has no row is empty. */
export function fromColumns<List extends FieldList>(
  list: List,
  rows: Readonly<Record<List[string]['table'], object | undefined>>,
): Values<List> {
  const byTable = new Map(
    Object.entries<object | undefined>(rows).map(([table, row]) => [
      table,
      new Map(Object.entries(row ?? {})),
    ]),
  )
  const fields = Object.entries(list).map(([name, { table, empty }]): [string, unknown] => [
    name,
    byTable.get(table)?.get(columnName(name)) ?? empty,
  ])
  // one value for each field; the schema of the database holds what the field's schema does
  return Object.fromEntries(fields) as Values<List>
}
