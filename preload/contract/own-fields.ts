import { z } from 'zod'
import { id, line, nothing, rowVersion, saved, shortLine, textMax } from './common.ts'
import { command, query } from './define.ts'
import { fieldsOf, numberMax, type Field } from './fields.ts'

/** Records that can have fields which the office has defined itself. */
export const ownEntities = ['organisation', 'person', 'working_group'] as const
export const ownEntity = z.enum(ownEntities)
export type OwnEntity = z.infer<typeof ownEntity>

export const ownKinds = ['line', 'text', 'number', 'day', 'yesNo', 'choice', 'choices'] as const
export type OwnKind = (typeof ownKinds)[number]

/** Of one kind of record, the archived ones included. */
export const ownFieldsMax = 100
export const ownChoicesMax = 200

/** What a field of the office's own is called where fields have names: in forms, lists, imports, merges. */
export type OwnKey = `own:${number}`
const keyShape = /^own:[1-9]\d{0,15}$/
export const isOwnKey = (name: string): name is OwnKey => keyShape.test(name)
export const ownKeyOf = (fieldId: number): OwnKey => `own:${fieldId}`
export const ownIdOf = (key: OwnKey): number => Number(key.slice('own:'.length))
// the expression says what the type says
export const ownKey = z.string().regex(keyShape) as unknown as z.ZodType<OwnKey, OwnKey>

/** Text, day, choice or choices as of their kinds; a number; null for nothing. */
export const ownValue = z.union([z.string().max(textMax), z.number(), z.null()])
export type OwnValue = z.infer<typeof ownValue>
/** Values of one record; what is left out stays as it is. */
export const ownValues = z.record(z.string().regex(keyShape), ownValue)
/** What a record holds, by their keys; what it does not hold is not there. */
export const ownStored = z.record(z.string(), z.union([z.string(), z.number()]))

const choice = z.strictObject({
  /** Under which it is kept; null for a new one. */
  key: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .nullable(),
  name: line,
  /** Records still hold it, but it is not offered any more. */
  isArchived: z.boolean(),
})
export type OwnChoice = z.infer<typeof choice>

/** What the office says of a field. */
export const ownFieldFields = z.strictObject({
  entity: ownEntity,
  name: line.max(80),
  help: shortLine(300),
  kind: z.enum(ownKinds),
  /** Of a number. */
  unit: shortLine(20),
  decimals: z.int().min(0).max(2),
  /** Of one or several of a list, in their order. */
  choices: z.array(choice).max(ownChoicesMax),
})
export type OwnFieldFields = z.infer<typeof ownFieldFields>

export const ownField = z.strictObject({
  id,
  version: rowVersion,
  fields: ownFieldFields,
  isArchived: z.boolean(),
  /** How many records hold a value. */
  uses: z.int(),
  /** How many records hold each choice, by its key. */
  choiceUses: z.record(z.string(), z.int()),
})
export type OwnField = z.infer<typeof ownField>

const { plain, text, day, number, choice: one, choices: several, yesNo } = fieldsOf('own')

/** The field as one of the one list of fields. */
export function fieldOfOwn({
  kind,
  unit,
  decimals,
  choices,
}: Pick<OwnFieldFields, 'kind' | 'unit' | 'decimals' | 'choices'>): Field {
  const keys = choices.flatMap(({ key }) => key ?? [])
  switch (kind) {
    case 'line':
      return plain('line')
    case 'text':
      return text()
    case 'number':
      return number({ minimum: -numberMax, unit, decimals })
    case 'day':
      return day()
    case 'yesNo':
      return yesNo()
    case 'choice':
      return one(keys)
    case 'choices':
      return several(keys)
  }
}

/** Which kinds a field can become while records hold values of it: those that lose nothing. */
export const losslessKinds: Readonly<Record<OwnKind, readonly OwnKind[]>> = {
  line: ['line', 'text'],
  text: ['text'],
  number: ['number', 'line', 'text'],
  day: ['day', 'line', 'text'],
  yesNo: ['yesNo', 'line', 'text'],
  choice: ['choice', 'choices', 'line', 'text'],
  choices: ['choices', 'text'],
}

export const ownFields = {
  /** All of them, by record and in their order. */
  list: query({ input: nothing, output: z.strictObject({ fields: z.array(ownField) }) }),
  /** Errors: VALIDATION for a name that another field of the record has, or too many fields. */
  create: command({ input: z.strictObject({ fields: ownFieldFields }), output: saved, needs: 'manager' }),
  /**
   * A choice that is left out and that records hold is archived. Errors: NOT_FOUND, CONFLICT, VALIDATION as `create`, and for a
   * kind that would lose values.
   */
  update: command({
    input: z.strictObject({ id, version: rowVersion, fields: ownFieldFields }),
    output: saved,
    needs: 'manager',
  }),
  /** Puts the fields of one kind of record into this order. */
  arrange: command({
    input: z.strictObject({ entity: ownEntity, ids: z.array(id).max(ownFieldsMax) }),
    output: nothing,
    needs: 'manager',
  }),
  /** Archived, it keeps its values and is shown nowhere. */
  archive: command({
    input: z.strictObject({ id, version: rowVersion, isArchived: z.boolean() }),
    output: saved,
    needs: 'manager',
  }),
  /** Errors: NOT_FOUND, CONFLICT, VALIDATION where records hold values. */
  remove: command({ input: z.strictObject({ id, version: rowVersion }), output: nothing, needs: 'manager' }),
}
