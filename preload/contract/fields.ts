import { z } from 'zod'
import { day, optionalLine, partialDay, shortLine, text } from './common.ts'
import type { ListColumn } from './lists.ts'

/**
 * What a plain field holds: one line that is entered, shown, found, imported and merged like every other of its kind.
 * `website` is the record's own, `profile` its page with somebody else. Nothing is found by `profile`, `fax` and
 * `identifier`, a number that an authority gives; imports read each identifier by rules of its own.
 */
export type PlainKind = 'line' | 'phone' | 'fax' | 'email' | 'website' | 'profile' | 'identifier'

/**
 * What any other field holds whose kind says all of it: several paragraphs (`text`), a day, a day or as much of it as is known,
 * a number, one of a list, yes or no, several of a list. `choices` are kept as their keys with commas between them, in the order
 * of the list; `yesNo` as these words. Null, or an empty text, says nothing.
 */
export const valueKinds = ['text', 'day', 'partialDay', 'number', 'choice', 'yesNo', 'choices'] as const
export type ValueKind = (typeof valueKinds)[number]

/** `own`: form, facts, import and merge know it by name. */
export type FieldKind = PlainKind | ValueKind | 'own'

/** What a number can be. */
export interface NumberBounds {
  readonly minimum: number
  readonly maximum: number
  /** Digits behind the comma, none for a whole number. */
  readonly decimals: number
  readonly unit: string
}
/** Where a day without a year lies: `history` for foundings, `past` for visits, `future` for ends. */
export type DayLeaning = 'nearest' | 'past' | 'future' | 'history'

/** One field of a record, declared once. */
export interface Field<
  Schema extends z.ZodType = z.ZodType,
  Kind extends FieldKind = FieldKind,
  Table extends string = string,
  Choice extends string = string,
> {
  /** Type and bounds. */
  readonly schema: Schema
  /** What a new record begins with. */
  readonly empty: z.infer<Schema>
  readonly kind: Kind
  /** Where its column is, which is called as the field is: `shortName`, `short_name`. */
  readonly table: Table
  /** Of `choice`, `choices` and `yesNo`, in their order. */
  readonly choices?: readonly Choice[]
  /** Of `number`. */
  readonly number?: NumberBounds
  /** Of `day` and `partialDay`. */
  readonly leaning?: DayLeaning
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

const yesNo = ['yes', 'no'] as const
/** What stands between the keys of `choices`. */
const between = ','
export const splitChoices = (value: string): readonly string[] => value.split(between).filter(Boolean)
/** The chosen keys as they are kept: each once, in the order of the list. */
export const joinChoices = (chosen: Iterable<string>, choices: readonly string[]): string => {
  const wanted = new Set(chosen)
  return choices.filter((choice) => wanted.has(choice)).join(between)
}

/** The greatest number that a field takes unless it says otherwise, and the least one with a minus. */
export const numberMax = 1_000_000_000_000

/** Keys of a list with commas between them, or nothing. */
function severalOf(choices: readonly string[]): RegExp {
  const one = `(?:${choices.map((choice) => choice.replaceAll(/\W/g, '\\$&')).join('|')})`
  return new RegExp(`^(?:${one}(?:${between}${one})*)?$`)
}

const numberSchema = ({ minimum, maximum, decimals }: NumberBounds) => {
  const bounded = z.number().min(minimum).max(maximum)
  const digits = (value: number) => Number(value.toFixed(decimals))
  return decimals === 0 ? z.int().min(minimum).max(maximum) : bounded.overwrite(digits)
}

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
  /** Several paragraphs. */
  text: (): Field<z.ZodString, 'text', Table> => ({ schema: text, empty: '', kind: 'text', table }),
  day: (leaning: DayLeaning = 'nearest'): Field<z.ZodNullable<typeof day>, 'day', Table> => ({
    schema: day.nullable(),
    empty: null,
    kind: 'day',
    table,
    leaning,
  }),
  partialDay: (
    leaning: DayLeaning = 'history',
  ): Field<z.ZodNullable<typeof partialDay>, 'partialDay', Table> => ({
    schema: partialDay.nullable(),
    empty: null,
    kind: 'partialDay',
    table,
    leaning,
  }),
  /** A whole number unless it has decimals, not below 0 unless it says so. */
  number: (bounds: Partial<NumberBounds> = {}): Field<z.ZodNullable<z.ZodNumber>, 'number', Table> => {
    const number = { minimum: 0, maximum: numberMax, decimals: 0, unit: '', ...bounds }
    return { schema: numberSchema(number).nullable(), empty: null, kind: 'number', table, number }
  },
  /** One of a list, or nothing. */
  choice: <const Choice extends string>(
    choices: readonly Choice[],
  ): Field<z.ZodNullable<z.ZodType<Choice, Choice>>, 'choice', Table, Choice> => ({
    schema: z.enum(choices).nullable(),
    empty: null,
    kind: 'choice',
    table,
    choices,
  }),
  /** One of a list; a new record begins with `empty`. */
  oneOf: <const Choice extends string>(
    choices: readonly Choice[],
    empty: Choice,
  ): Field<z.ZodType<Choice, Choice>, 'choice', Table, Choice> => ({
    schema: z.enum(choices),
    empty,
    kind: 'choice',
    table,
    choices,
  }),
  yesNo: (): Field<
    z.ZodNullable<z.ZodType<'yes' | 'no', 'yes' | 'no'>>,
    'yesNo',
    Table,
    (typeof yesNo)[number]
  > => ({
    schema: z.enum(yesNo).nullable(),
    empty: null,
    kind: 'yesNo',
    table,
    choices: yesNo,
  }),
  /** Several of a list. */
  choices: <const Choice extends string>(
    choices: readonly Choice[],
  ): Field<z.ZodString, 'choices', Table, Choice> => ({
    schema: z
      .string()
      .max(10_000)
      .regex(severalOf(choices))
      .overwrite((value) => joinChoices(splitChoices(value), choices)),
    empty: '',
    kind: 'choices',
    table,
    choices,
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

/** Names of a list's fields of other kinds, all or of some. */
export type ValueName<List extends FieldList, Kind extends ValueKind = ValueKind> = {
  [Name in keyof List & string]: List[Name]['kind'] extends Kind ? Name : never
}[keyof List & string]

const isOfKind = (kind: FieldKind, kinds: readonly FieldKind[], all: readonly FieldKind[]): boolean =>
  (kinds.length === 0 ? all : kinds).includes(kind)

const plainKinds = Object.keys(plainSchemas) as PlainKind[]
export const isPlainKind = (kind: FieldKind): kind is PlainKind => plainKinds.some((one) => one === kind)

/** Plain fields in the order of the list, all or of some kinds. */
export const plainFields = <List extends FieldList, Kind extends PlainKind = PlainKind>(
  list: List,
  ...kinds: readonly Kind[]
): readonly PlainName<List, Kind>[] =>
  // names of the list whose field is plain, and of one of the kinds
  Object.keys(list).filter((name) => isOfKind(list[name]?.kind ?? 'own', kinds, plainKinds)) as PlainName<
    List,
    Kind
  >[]

/** Fields of other kinds in the order of the list, all or of some. */
export const valueFields = <List extends FieldList, Kind extends ValueKind = ValueKind>(
  list: List,
  ...kinds: readonly Kind[]
): readonly ValueName<List, Kind>[] =>
  // names of the list whose field is of one of the kinds
  Object.keys(list).filter((name) => isOfKind(list[name]?.kind ?? 'own', kinds, valueKinds)) as ValueName<
    List,
    Kind
  >[]

/** Whether a value of this kind is a text, whose nothing is '' and not null. */
export const isTextKind = (kind: FieldKind): boolean => kind === 'text' || kind === 'choices'

/** Whether a value says nothing of a field. */
export const saysNothing = (value: unknown): boolean => value === null || value === undefined || value === ''

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

/** What a field is as a column of a list: its kind says it, of one that is known by name its schema. */
export function listColumnOf({
  schema,
  kind,
  choices,
}: Pick<Field, 'schema' | 'kind' | 'choices'>): ListColumn {
  switch (kind) {
    case 'number':
      return { kind }
    case 'day':
    case 'partialDay':
      return { kind: 'day' }
    case 'choice':
    case 'yesNo':
      return { kind: 'choice', choices: (choices ?? []).filter(Boolean) }
    case 'choices':
      return { kind, choices: choices ?? [] }
    default:
      return schema instanceof z.ZodEnum
        ? { kind: 'choice', choices: schema.options.map(String).filter(Boolean) }
        : { kind: 'text' }
  }
}

/** The fields of a record as columns of its list. */
export const listColumnsOf = <List extends FieldList>(list: List) =>
  // one column for each name of the list
  mapped(list, listColumnOf) as { readonly [Name in keyof List]: ListColumn }
