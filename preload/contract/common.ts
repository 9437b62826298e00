import { z } from 'zod'

/** Upper bound of rows in one page of any list. */
export const pageSizeMax = 200

export const id = z.int().positive()
export const rowVersion = z.int().positive()

/** Line breaks, tabs and other control characters of pasted text, invisible marks, halves of characters. */
const noPartOfALine = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu
const typed = () => z.string().overwrite((value) => value.replace(noPartOfALine, ' ').trim())
/** The most characters of a line. */
export const lineMax = 200
/** One line of text as a person types or pastes it. */
export const line = typed().min(1).max(lineMax)
export const optionalLine = typed().max(lineMax)
/** The same with a bound of its own. */
export const shortLine = (mostCharacters: number) => typed().max(mostCharacters)
/** The most characters of a note, of minutes, of a part of a report. */
export const textMax = 100_000
/** The most characters of a recovery key as it is typed or pasted. */
export const recoveryKeyMax = 200
/** Several paragraphs. */
export const text = z.string().max(textMax)
/** Calendar day, `YYYY-MM-DD`, of the years 1000 to 2999: a slip of the keys is no day. */
export const day = z.iso.date().regex(/^[12]/)
/** What is known of a day in the past: itself, its month `YYYY-MM`, or its year `YYYY`. */
export const partialDay = z.union([day, z.string().regex(/^[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/)])
/** Time of day at the workstation, `HH:MM`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** Instant in UTC. */
export const instant = z.iso.datetime()
export const nothing = z.strictObject({})
export const saved = z.strictObject({ id, version: rowVersion })

/** Who may read a note, an inquiry, a site; what is not public never enters a public report. */
export const visibilities = ['public', 'nonPublic', 'confidential'] as const
export const visibility = z.enum(visibilities)

export const page = { offset: z.int().min(0).max(10_000_000), limit: z.int().min(1).max(pageSizeMax) }
export const sortDirection = z.enum(['ascending', 'descending'])

/** A file or folder the person chose in a dialog; the path itself stays in the main process. */
export const fileToken = z.string().regex(/^file-[a-z0-9]{16,64}$/)
export type FileToken = z.infer<typeof fileToken>

export const jobStarted = z.strictObject({ jobId: z.string().min(1).max(64) })

/** A record as a chip or a link: what it is, which one, how it is called. */
export const reference = z.strictObject({ id, name: z.string() })
export type Reference = z.infer<typeof reference>
