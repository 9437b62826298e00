import { z } from 'zod'
import { audienceInput } from './mailings.ts'

/** A sheet of labels on A4, as its maker gives it: everything in millimetres. */
export interface LabelSheet {
  readonly name: string
  readonly columns: number
  readonly rows: number
  readonly width: number
  readonly height: number
  /** From the edge of the paper to the first label. */
  readonly left: number
  readonly top: number
  /** Between two labels side by side. */
  readonly gap: number
}

/** Usual sheets, by the number on their box. Source: Avery Zweckform, template data of the sheets 3474, 3475, L7160, L7163. */
export const labelSheets = {
  '3474': { name: '3474', columns: 3, rows: 8, width: 70, height: 37, left: 0, top: 0.5, gap: 0 },
  '3475': { name: '3475', columns: 3, rows: 8, width: 70, height: 36, left: 0, top: 4.5, gap: 0 },
  L7160: { name: 'L7160', columns: 3, rows: 7, width: 63.5, height: 38.1, left: 7.2, top: 15.15, gap: 2.54 },
  L7163: { name: 'L7163', columns: 2, rows: 7, width: 99.1, height: 38.1, left: 4.65, top: 15.15, gap: 2.5 },
} as const satisfies Readonly<Record<string, LabelSheet>>

export const labelSheetNames = [
  '3474',
  '3475',
  'L7160',
  'L7163',
] as const satisfies (keyof typeof labelSheets)[]
export type LabelSheetName = (typeof labelSheetNames)[number]

export const labelsOn = (sheet: LabelSheetName): number =>
  labelSheets[sheet].columns * labelSheets[sheet].rows

/** The most fields of a sheet. */
const fieldsMax = 24

export const labelParameters = z.strictObject({
  audience: audienceInput,
  sheet: z.enum(labelSheetNames),
  /** The first field that is free on the sheet, counted from 1 row by row. */
  start: z.int().min(1).max(fieldsMax),
  /** Draws the edges of the fields, to try a sheet of plain paper against one of labels. */
  hasGrid: z.boolean(),
})
