import { z } from 'zod'
import { optionalLine, shortLine } from './common.ts'
import type { ListColumn } from './lists.ts'

/**
 * What a plain field holds: one line that is entered, shown, found, imported and merged like every other of its kind.
 * `website` is the record's own, `profile` its page with somebody else. Nothing is found by `profile`, `fax` and
 * `identifier`, a number that an authority gives; imports read each identifier by rules of its own.
 */
export type PlainKind = 'line' | 'phone' | 'fax' | 'email' | 'website' | 'profile' | 'identifier'

/** One field of a record, declared once. */
export interface Field<
  Schema extends z.ZodType = z.ZodType,
  Kind extends PlainKind | 'own' = PlainKind | 'own',
  Table extends string = string,
> {
  /** Type and bounds. */
  readonly schema: Schema
  /** What a new record begins with. */
  readonly empty: z.infer<Schema>
  /** `own`: form, facts, import and merge know it by name. */
  readonly kind: Kind
  /** Where its column is, which is called as the field is: `shortName`, `short_name`. */
  readonly table: Table
}

/** The fields of one kind of record, by name. */
export type FieldList = Readonly<Record<string, Field>>

const plainSchemas = {
  line: optionalLine,
  phone: shortLine(50),
  fax: shortLine(50),
  email: optionalLine,
  website: shortLine(300),
  profile: shortLine(300),
  identifier: shortLine(50),
} as const satisfies Record<PlainKind, z.ZodString>

/** Declares the fields of `table`. */
export const fieldsOf = <const Table extends string>(table: Table) => ({
  own: <Schema extends z.ZodType>(schema: Schema, empty: z.infer<Schema>): Field<Schema, 'own', Table> => ({
    schema,
    empty,
    kind: 'own',
    table,
  }),
  plain: <const Kind extends PlainKind>(kind: Kind): Field<z.ZodString, Kind, Table> => ({
    schema: plainSchemas[kind],
    empty: '',
    kind,
    table,
  }),
})

type Shape<List extends FieldList> = { readonly [Name in keyof List]: List[Name]['schema'] }
type Values<List extends FieldList> = { [Name in keyof List]: z.infer<List[Name]['schema']> }

/** The schema of a record's fields together. */
export const schemaOf = <List extends FieldList>(list: List) =>
  // one schema for each name of the list
  z.strictObject(mapped(list, ({ schema }) => schema) as Shape<List>)

/** What a new record begins with. */
export const emptyOf = <List extends FieldList>(list: List): Values<List> =>
  // one value for each name of the list, of its schema's type
  mapped(list, ({ empty }) => empty) as Values<List>

const mapped = (list: FieldList, part: (field: Field) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(list).map(([name, field]) => [name, part(field)]))

/** Names of a list's plain fields, all or of some kinds. */
export type PlainName<List extends FieldList, Kind extends PlainKind = PlainKind> = {
  [Name in keyof List & string]: List[Name]['kind'] extends Kind ? Name : never
}[keyof List & string]

/** Plain fields in the order of the list, all or of some kinds. */
export const plainFields = <List extends FieldList, Kind extends PlainKind = PlainKind>(
  list: List,
  ...kinds: readonly Kind[]
): readonly PlainName<List, Kind>[] =>
  Object.entries(list).flatMap(([name, { kind }]) =>
    // a name of the list whose field is plain, and of one of the kinds
    kind !== 'own' && (kinds.length === 0 || kinds.some((wanted) => wanted === kind))
      ? [name as PlainName<List, Kind>]
      : [],
  )

/** Plain fields whose kind says how they are read. */
export const textFields = <List extends FieldList>(list: List) =>
  plainFields(list, 'line', 'phone', 'fax', 'email', 'website', 'profile')

/** A field's name as a column's: `short_name` for `shortName`. */
export type ColumnName<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? Rest extends Uncapitalize<Rest>
    ? `${Lowercase<First>}${ColumnName<Rest>}`
    : `${Lowercase<First>}_${ColumnName<Rest>}`
  : Name

export const columnName = <Name extends string>(name: Name): ColumnName<Name> =>
  // what the type computes, computed
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as ColumnName<Name>

/** A column's name as its field's. */
export const fieldName = (column: string): string =>
  column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** What a field is as a column of a list: its schema says it. */
export function listColumnOf({ schema }: Pick<Field, 'schema'>): ListColumn {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema
  if (inner instanceof z.ZodEnum)
    return { kind: 'choice', choices: inner.options.map(String).filter(Boolean) }
  if (inner instanceof z.ZodNumber) return { kind: 'number' }
  return { kind: inner instanceof z.ZodISODate ? 'day' : 'text' }
}

/** The fields of a record as columns of its list. */
export const listColumnsOf = <List extends FieldList>(list: List) =>
  // one column for each name of the list
  mapped(list, listColumnOf) as { readonly [Name in keyof List]: ListColumn }
