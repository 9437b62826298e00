import { z } from 'zod'
import { sectorEditions } from './code-lists.ts'
import { day, id, line, nothing, optionalLine, partialDay, rowVersion, saved, shortLine } from './common.ts'
import { command } from './define.ts'

/** A name that an organisation had, and when. */
export const formerNameFields = z.strictObject({
  name: line,
  validFrom: partialDay.nullable(),
  validTo: partialDay.nullable(),
})
export type FormerNameFields = z.infer<typeof formerNameFields>

/** How many people it employed on a day; null: nobody knows on which. */
export const headcountFields = z.strictObject({
  employees: z.int().min(0).max(10_000_000),
  asOf: day.nullable(),
  /** Who said so: a file, a report, a talk. */
  source: optionalLine,
})
export type HeadcountFields = z.infer<typeof headcountFields>

/** A sector besides the main one. */
export const sectorFields = z.strictObject({
  code: shortLine(10).min(1),
  edition: z.enum(sectorEditions),
})
export type SectorFields = z.infer<typeof sectorFields>

const one = { id, version: rowVersion }
export const formerName = z.strictObject({ ...one, ...formerNameFields.shape })
export const headcount = z.strictObject({ ...one, ...headcountFields.shape })
export const furtherSector = z.strictObject({ ...one, ...sectorFields.shape })
export type FormerName = z.infer<typeof formerName>
export type Headcount = z.infer<typeof headcount>

const removal = command({ input: z.strictObject(one), output: nothing })
const addition = <Fields extends z.ZodType>(fields: Fields) =>
  command({ input: z.strictObject({ organisationId: id, fields }), output: saved })
const change = <Fields extends z.ZodType>(fields: Fields) =>
  command({ input: z.strictObject({ ...one, fields }), output: saved })

/** What an organisation has several of. */
export const organisationParts = {
  addFormerName: addition(formerNameFields),
  changeFormerName: change(formerNameFields),
  removeFormerName: removal,
  /** The number of the latest day is the organisation's. Errors: VALIDATION where there is one of that day. */
  addHeadcount: addition(headcountFields),
  changeHeadcount: change(headcountFields),
  removeHeadcount: removal,
  addSector: addition(sectorFields),
  removeSector: removal,
}
