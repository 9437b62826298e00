import { z } from 'zod'
import {
  day,
  id,
  line,
  nothing,
  optionalLine,
  reference,
  rowVersion,
  shortLine,
  saved,
  visibilities,
} from './common.ts'
import { contactBlocks } from './contact-block.ts'
import { command, query } from './define.ts'
import { emptyOf, fieldsOf, listColumnsOf, schemaOf, type FieldList } from './fields.ts'
import type { ListColumns } from './lists.ts'
import { ownStored, ownValues } from './own-fields.ts'

const { own, plain, text, oneOf, choice, day: aDay } = fieldsOf('person')

/** What a person may enter or change about a person: the one list of its fields. */
export const personFieldList = {
  salutation: oneOf(['', 'ms', 'mr', 'neutral'], ''),
  academicTitle: own(shortLine(50), ''),
  givenName: own(optionalLine, ''),
  familyName: own(line, ''),
  phone: plain('phone'),
  mobile: plain('phone'),
  email: plain('email'),
  linkedin: plain('profile'),
  /** In which the person is spoken and written to; '' where nothing is said. */
  language: plain('line'),
  /** How a letter begins; '' for what follows from salutation, title and name, see `letterOpeningOf`. */
  letterOpening: plain('line'),
  contactBlock: choice(contactBlocks),
  contactBlockReason: own(optionalLine, ''),
  contactBlockOn: aDay('past'),
  note: text(),
  visibility: oneOf(visibilities, 'nonPublic'),
} as const satisfies FieldList

export const personFields = schemaOf(personFieldList)
export const emptyPerson = emptyOf(personFieldList)
export type PersonFields = z.infer<typeof personFields>

/** A dated function at an organisation; leaving ends it, the person stays. */
export const affiliationFields = z.strictObject({
  organisationId: id,
  jobTitle: optionalLine,
  /** What is left out here is no and empty. */
  isDecisionMaker: z.boolean().optional(),
  /** How the person is reached in this function. */
  phone: shortLine(50).optional(),
  mobile: shortLine(50).optional(),
  email: optionalLine.optional(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
})
export type AffiliationFields = z.infer<typeof affiliationFields>

export const affiliation = z.strictObject({
  id,
  version: rowVersion,
  organisation: reference,
  jobTitle: z.string(),
  isDecisionMaker: z.boolean(),
  phone: z.string(),
  mobile: z.string(),
  email: z.string(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
})

export type Affiliation = z.infer<typeof affiliation>

/** The columns of the list of persons. */
export const personListColumns = {
  /** As it is spoken: title, given name, family name. */
  name: { kind: 'text' },
  ...listColumnsOf(personFieldList),
  /** Of the main function today: where, as what, and the address of its head office. */
  organisation: { kind: 'text' },
  jobTitle: { kind: 'text' },
  address: { kind: 'text' },
  postcode: { kind: 'text' },
  city: { kind: 'text' },
  /** Every organisation of today. */
  organisations: { kind: 'text' },
  functions: { kind: 'count' },
  groupNames: { kind: 'text' },
  groups: { kind: 'count' },
  lastContactOn: { kind: 'day' },
  visits: { kind: 'count' },
  contacts: { kind: 'count' },
  openTasks: { kind: 'count' },
  createdOn: { kind: 'day' },
  updatedOn: { kind: 'day' },
} as const satisfies ListColumns
export type PersonColumn = keyof typeof personListColumns

const { givenName: _givenName, familyName: _familyName, ...shared } = personFieldList
/** Fields that many persons may have in common: all but their names. */
export const personBulkFieldList = shared satisfies FieldList

export const people = {
  get: query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      id,
      version: rowVersion,
      fields: personFields,
      own: ownStored,
      affiliations: z.array(affiliation),
      groups: z.array(
        z.strictObject({
          groupId: id,
          groupName: z.string(),
          role: z.string(),
          validFrom: day,
          validTo: day.nullable(),
          attended: z.int(),
          meetings: z.int(),
        }),
      ),
      /** More than three active groups, or below 40 % attendance over the last four meetings of a group. */
      loadAlert: z.enum(['none', 'manyGroups', 'lowAttendance']),
    }),
  }),
  create: command({
    input: z.strictObject({
      fields: personFields,
      affiliation: affiliationFields.nullable(),
      own: ownValues.optional(),
    }),
    output: saved,
  }),
  update: command({
    input: z.strictObject({ id, version: rowVersion, fields: personFields, own: ownValues.optional() }),
    output: saved,
  }),
  remove: command({ input: z.strictObject({ id, version: rowVersion }), output: nothing }),
  addAffiliation: command({
    input: z.strictObject({ personId: id, affiliation: affiliationFields }),
    output: saved,
  }),
  updateAffiliation: command({
    input: z.strictObject({ id, version: rowVersion, affiliation: affiliationFields }),
    output: saved,
  }),
  /** One that was entered by mistake; of one that is over the end is entered. */
  removeAffiliation: command({ input: z.strictObject({ id, version: rowVersion }), output: nothing }),
  endAffiliation: command({
    input: z.strictObject({ id, version: rowVersion, validTo: day }),
    output: saved,
  }),
}
