import { z } from 'zod'
import { day, id, nothing, optionalLine, rowVersion, saved, shortLine, text } from './common.ts'
import { latitude, longitude } from './coordinates.ts'
import { command, query } from './define.ts'
import { emptyOf, fieldsOf, schemaOf, type FieldList } from './fields.ts'

/** What a place of business is used for. Which of them is the head office is told apart from that. */
export const establishmentKinds = [
  'administration',
  'branch',
  'production',
  'workshop',
  'storage',
  'shop',
  'other',
] as const
export const tenures = ['owned', 'rented'] as const
/** Known to be so, known not to be so; null for not known. */
export const answers = ['yes', 'no'] as const

const { own } = fieldsOf('establishment')
const amount = () => own(z.int().min(0).max(100_000_000).nullable(), null)
const answer = () => own(z.enum(answers).nullable(), null)

/** Where an establishment is; of the head office these are fields of the company. */
export const addressFieldList = {
  street: own(optionalLine, ''),
  houseNumber: own(shortLine(20), ''),
  postcode: own(shortLine(10), ''),
  city: own(optionalLine, ''),
  district: own(optionalLine, ''),
  businessPark: own(optionalLine, ''),
  latitude: own(latitude, null),
  longitude: own(longitude, null),
} as const satisfies FieldList

/** What a person may enter or change about an establishment: the one list of its fields. */
export const establishmentFieldList = {
  kind: own(z.enum(establishmentKinds).nullable(), null),
  name: own(optionalLine, ''),
  ...addressFieldList,
  tenure: own(z.enum(tenures).nullable(), null),
  leaseEndsOn: own(day.nullable(), null),
  floorAreaSquareMetres: amount(),
  plotAreaSquareMetres: amount(),
  parkingSpaces: amount(),
  railAccess: answer(),
  waterAccess: answer(),
  validFrom: own(day.nullable(), null),
  validTo: own(day.nullable(), null),
  note: own(text, ''),
} as const satisfies FieldList

export const establishmentFields = schemaOf(establishmentFieldList)
export const emptyEstablishment = emptyOf(establishmentFieldList)
export type EstablishmentFields = z.infer<typeof establishmentFields>

const establishment = z.strictObject({
  id,
  version: rowVersion,
  isHeadOffice: z.boolean(),
  fields: establishmentFields,
})
export type Establishment = z.infer<typeof establishment>

const one = z.strictObject({ id, version: rowVersion })

export const establishments = {
  /** Of one company: the head office first, those given up last. */
  list: query({
    input: z.strictObject({ organisationId: id }),
    output: z.strictObject({ establishments: z.array(establishment) }),
  }),
  /** The first one of a company becomes its head office. */
  create: command({
    input: z.strictObject({ organisationId: id, fields: establishmentFields }),
    output: saved,
  }),
  update: command({ input: one.extend({ fields: establishmentFields }), output: saved }),
  /** Errors: VALIDATION for the head office. */
  remove: command({ input: one, output: nothing }),
  /** The head office before it becomes one of the others. */
  makeHeadOffice: command({ input: one, output: saved }),
}
