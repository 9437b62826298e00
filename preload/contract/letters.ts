import { z } from 'zod'
import {
  fileToken,
  id,
  instant,
  jobStarted,
  line,
  nothing,
  optionalLine,
  rowVersion,
  saved,
} from './common.ts'
import { command, query } from './define.ts'
import { audienceInput } from './mailings.ts'

/** What stands in braces in the office's own letters: `{Briefanrede}`. */
export const letterPlaceholders = [
  'Anschrift',
  'Firma',
  'Anrede',
  'Titel',
  'Vorname',
  'Nachname',
  'Name',
  'Funktion',
  'Straße',
  'PLZ',
  'Ort',
  'E-Mail',
  'Briefanrede',
  'Datum',
  'Zeichen',
  'Betreff',
] as const
export type LetterPlaceholder = (typeof letterPlaceholders)[number]

/** Those that say the same in every letter: they may stand in the head and foot of a page. */
export const framePlaceholders = ['Datum', 'Zeichen', 'Betreff'] as const satisfies LetterPlaceholder[]

/** Larger templates are refused. */
export const templateBytesMax = 10 * 1024 * 1024

const template = z.strictObject({
  id,
  version: rowVersion,
  name: z.string(),
  fileName: z.string(),
  sizeBytes: z.int(),
  addedAt: instant,
  /** Placeholders in it. */
  placeholders: z.array(z.string()),
})
export type LetterTemplate = z.infer<typeof template>

/** `one`: all letters in one file, each on its own page; `each`: an archive with a file for each. */
export const letterLayouts = ['one', 'each'] as const

export const letters = {
  /** The office's own letters, by name. */
  templates: query({ input: nothing, output: z.strictObject({ templates: z.array(template) }) }),
  /** Keeps a letter of the office's own. Errors: VALIDATION for what is no letter, or holds what Kontor cannot fill in. */
  addTemplate: command({ input: z.strictObject({ file: fileToken }), output: saved }),
  /** What it is called in lists; the file's own name stays. */
  renameTemplate: command({ input: z.strictObject({ id, version: rowVersion, name: line }), output: saved }),
  removeTemplate: command({ input: z.strictObject({ id, version: rowVersion }), output: nothing }),
  /** Writes a letter to begin with, which holds every placeholder. Errors: DISK_FULL, READONLY. */
  saveExample: command({ input: z.strictObject({ file: fileToken }), output: nothing }),
  /** Writes a letter to each whom a mailing reaches; the result of the job: how many. Errors: NOT_FOUND, BUSY, VALIDATION. */
  write: command({
    input: z.strictObject({
      audience: audienceInput,
      templateId: id,
      layout: z.enum(letterLayouts),
      reference: optionalLine,
      subject: optionalLine,
      file: fileToken,
    }),
    output: jobStarted,
  }),
}
