import fc from 'fast-check'
import { z } from 'zod'

/** The part of JSON Schema that zod writes for the contract's inputs. */
interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly prefixItems?: readonly JsonSchema[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly format?: string
  readonly pattern?: string
  readonly allOf?: readonly { readonly pattern?: string }[]
}

const itemsMax = 4
const smallIdMax = 6

const days = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.integer({ min: 0, max: 1500 }).map((day) => new Date(Date.UTC(2023, 0, 1 + day))),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(new Date('1000-01-01'), new Date('2999-12-31'), new Date('2024-02-29')),
  },
)

function text(schema: JsonSchema): fc.Arbitrary<string> {
  if (schema.format === 'date-time') return days.map((date) => date.toISOString())
  // zod writes the pattern of a calendar day, leap years and all, and no format once a second pattern joins it
  const patterns = [schema, ...(schema.allOf ?? [])].map(({ pattern }) => pattern ?? '')
  if (patterns.some((pattern) => pattern.includes('-02-29')))
    return days.map((date) => date.toISOString().slice(0, 10))
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern))
  const { minLength = 0, maxLength = 200 } = schema
  return fc.oneof(
    fc.constantFrom(
      'Müller',
      'a',
      "Robert'); drop table person;--",
      '%_"*',
      '\u0000',
      '🏭 ẞ',
      'GmbH & Co. KG',
      '02041 12',
    ),
    fc.string({ minLength, maxLength: Math.min(maxLength, 40), unit: 'grapheme' }),
    fc.string({ minLength, maxLength: Math.min(maxLength, 40), unit: 'binary' }),
    fc.constant('x'.repeat(maxLength)),
    fc.constant('ẞ '.repeat(maxLength / 2)),
  )
}

function whole({
  minimum,
  exclusiveMinimum,
  maximum = Number.MAX_SAFE_INTEGER,
}: JsonSchema): fc.Arbitrary<number> {
  const min = exclusiveMinimum === undefined ? (minimum ?? Number.MIN_SAFE_INTEGER) : exclusiveMinimum + 1
  return fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min, max: Math.min(maximum, Math.max(min, 0) + smallIdMax) }) },
    { weight: 1, arbitrary: fc.maxSafeInteger().map((value) => Math.min(maximum, Math.max(min, value))) },
  )
}

/** Without what is not given. */
const definedOf = (bounds: Readonly<Record<string, number | undefined>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(bounds).filter((entry): entry is [string, number] => entry[1] !== undefined),
  )

function accepted(schema: JsonSchema): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map(accepted))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.format === 'bytes') return fc.uint8Array({ maxLength: 2000 })
  switch (schema.type) {
    case 'object': {
      const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => [key, accepted(value)])
      return fc.record(Object.fromEntries(properties) as Record<string, fc.Arbitrary<unknown>>, {
        requiredKeys: [...(schema.required ?? [])],
        noNullPrototype: true,
      })
    }
    case 'array': {
      if (schema.prefixItems) return fc.tuple(...schema.prefixItems.map(accepted))
      const { minItems = 0, maxItems = itemsMax } = schema
      return fc.array(accepted(schema.items ?? {}), {
        minLength: minItems,
        maxLength: Math.min(maxItems, itemsMax),
      })
    }
    case 'string':
      return text(schema)
    case 'integer':
      return whole(schema)
    case 'number':
      return fc.double({ noNaN: true, ...definedOf({ min: schema.minimum, max: schema.maximum }) })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      throw new Error(`no values are known for ${JSON.stringify(schema)}`)
  }
}

/** Inputs that a schema accepts (nearly always: a blank line of text may be refused). */
export const acceptedInputs = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  accepted(
    z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      // the one type of the contract that JSON does not have
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema._zod.def.type === 'custom') jsonSchema.format = 'bytes'
      },
    }) as JsonSchema,
  )

/** Anything that a window or a script could send by mistake or on purpose. */
export const anyInput: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'x'.repeat(2_000_000),
    0,
    -1,
    1e308,
    Number.NaN,
    true,
    [],
    [[]],
    [null],
  ),
  fc.constantFrom<unknown>(new Date(0), new Map([[1, 2]]), new Set([1]), new Uint8Array(1000), 10n, /x/),
  fc.dictionary(
    fc.constantFrom('id', 'fields', 'limit', '__proto__', 'constructor', 'toString', 'filter'),
    fc.jsonValue(),
  ),
  fc.constant(JSON.parse('{"__proto__":{"id":1},"id":1}')),
)

type Path = readonly (string | number)[]

/** Where an input holds values, itself included. */
function places(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, key]))]
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value))
    return value.map((item: unknown, index) =>
      String(index) === String(key) ? replaced(item, rest, by) : item,
    )
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? replaced(inner, rest, by) : inner]),
  )
}

/** What no field of the contract is: too long, too nested, of a wrong type. */
const spoilt = fc.constantFrom<unknown>(
  'x'.repeat(100_001),
  { nested: { object: [1, 2, 3] } },
  -1.5,
  Number.POSITIVE_INFINITY,
  Array.from({ length: 5000 }, () => 'x'),
  undefined,
)

/** An accepted input in which one value has been spoilt. */
export const spoiltInputs = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  fc.tuple(acceptedInputs(schema), fc.nat(), spoilt).map(([input, place, by]) => {
    const all = places(input)
    return replaced(input, all[place % all.length] ?? [], by)
  })
