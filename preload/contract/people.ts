import { z } from 'zod'
import {
  day,
  id,
  line,
  optionalLine,
  page,
  reference,
  rowVersion,
  shortLine,
  saved,
  text,
  visibility,
} from './common.ts'
import { command, query } from './define.ts'

export const personFields = z.strictObject({
  salutation: z.enum(['', 'ms', 'mr', 'neutral']),
  academicTitle: shortLine(50),
  givenName: optionalLine,
  familyName: line,
  email: optionalLine,
  phone: shortLine(50),
  mobile: shortLine(50),
  note: text,
  visibility,
})
export type PersonFields = z.infer<typeof personFields>

/** A dated function at an organisation; leaving ends it, the person stays. */
export const affiliationFields = z.strictObject({
  organisationId: id,
  jobTitle: optionalLine,
  validFrom: day.nullable(),
  validTo: day.nullable(),
})

export const affiliation = z.strictObject({
  id,
  version: rowVersion,
  organisation: reference,
  jobTitle: z.string(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
})

export const personRow = z.strictObject({
  id,
  name: z.string(),
  organisation: reference.nullable(),
  jobTitle: z.string(),
  email: z.string(),
  phone: z.string(),
  activeGroups: z.int(),
})
export type PersonRow = z.infer<typeof personRow>

export const people = {
  list: query({
    input: z.strictObject({ ...page, text: z.string().max(200).optional() }),
    output: z.strictObject({ rows: z.array(personRow).max(200), total: z.int() }),
  }),
  get: query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      id,
      version: rowVersion,
      fields: personFields,
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
    input: z.strictObject({ fields: personFields, affiliation: affiliationFields.nullable() }),
    output: saved,
  }),
  update: command({
    input: z.strictObject({ id, version: rowVersion, fields: personFields }),
    output: saved,
  }),
  addAffiliation: command({
    input: z.strictObject({ personId: id, affiliation: affiliationFields }),
    output: saved,
  }),
  endAffiliation: command({
    input: z.strictObject({ id, version: rowVersion, validTo: day }),
    output: saved,
  }),
}
