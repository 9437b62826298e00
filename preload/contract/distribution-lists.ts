import { z } from 'zod'
import { day, fileToken, id, line, nothing, reference, rowVersion, saved, text } from './common.ts'
import { contactBlocks } from './contact-block.ts'
import { command, query } from './define.ts'
import { markedStatuses } from './organisations.ts'

/** A list of companies and persons that somebody has put together: it stays as it is until somebody changes it. */
export const distributionListFields = z.strictObject({ name: line, note: text })

/** An organisation, with the person there to whom it goes where one was chosen, or a person of their own. */
const member = z.strictObject({
  id,
  version: rowVersion,
  organisation: reference.nullable(),
  /** Of a member that is an organisation: who there gets it; null for whom the mailing chooses. Else the person. */
  person: reference.nullable(),
  addedOn: day,
  /** Of a company that cannot be dealt with as usual. */
  status: z.enum(markedStatuses).nullable(),
  contactBlock: z.enum(contactBlocks).nullable(),
})
export type DistributionMember = z.infer<typeof member>

const row = z.strictObject({
  id,
  name: z.string(),
  note: z.string(),
  organisations: z.int(),
  people: z.int(),
  madeOn: day,
  changedOn: day,
})
export type DistributionListRow = z.infer<typeof row>

export const distributionLists = {
  /** All of them by name. */
  list: query({ input: nothing, output: z.strictObject({ lists: z.array(row) }) }),
  /** Members by name, organisations before persons. */
  get: query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      id,
      version: rowVersion,
      fields: distributionListFields,
      madeOn: day,
      members: z.array(member),
    }),
  }),
  /** Errors: VALIDATION for a name that another list has, however it is written. */
  create: command({ input: z.strictObject({ fields: distributionListFields }), output: saved }),
  /** Errors: VALIDATION as above. */
  update: command({
    input: z.strictObject({ id, version: rowVersion, fields: distributionListFields }),
    output: saved,
  }),
  remove: command({ input: z.strictObject({ id, version: rowVersion }), output: nothing }),
  /** Errors: VALIDATION for one that is on the list. */
  addMember: command({
    input: z.strictObject({ listId: id, organisationId: id.nullable(), personId: id.nullable() }),
    output: saved,
  }),
  /** Says who at a member organisation gets it; null: whom the mailing chooses. Errors: VALIDATION for a member person. */
  choosePerson: command({
    input: z.strictObject({ id, version: rowVersion, personId: id.nullable() }),
    output: saved,
  }),
  /** Writes the members into a CSV file as German Excel opens it. Errors: NOT_FOUND, DISK_FULL, READONLY. */
  export: command({
    input: z.strictObject({ id, file: fileToken }),
    output: z.strictObject({ rows: z.int() }),
    needs: 'reader',
  }),
  removeMembers: command({
    input: z.strictObject({ listId: id, ids: z.array(id).min(1).max(20_000) }),
    output: nothing,
  }),
}
