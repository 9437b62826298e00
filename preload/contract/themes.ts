import { z } from 'zod'
import { day, id, line, reference, rowVersion, saved, text } from './common.ts'
import { command, query } from './define.ts'

export const themeFields = z.strictObject({
  name: line,
  description: text,
  validFrom: day,
  validTo: day.nullable(),
  succeededById: id.nullable(),
  /** The office looks for companies to talk to about it. */
  inFocus: z.boolean(),
})

export const themeRow = z.strictObject({
  id,
  version: rowVersion,
  fields: themeFields,
  succeededBy: reference.nullable(),
  visits: z.int(),
  contacts: z.int(),
  groups: z.int(),
  organisations: z.int(),
})
export type ThemeRow = z.infer<typeof themeRow>

export const themes = {
  list: query({ input: z.strictObject({}), output: z.strictObject({ themes: z.array(themeRow) }) }),
  create: command({ input: z.strictObject({ fields: themeFields }), output: saved }),
  update: command({ input: z.strictObject({ id, version: rowVersion, fields: themeFields }), output: saved }),
}
