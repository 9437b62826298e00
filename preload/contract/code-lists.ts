import { z } from 'zod'
import { day, fileToken, id, instant, line, nothing, page, saved, shortLine } from './common.ts'
import { command, query } from './define.ts'

/** The lists that Kontor knows; the two editions of the classification are valid side by side, so each is its own. */
export const codeListNames = [
  'WZ2008',
  'WZ2025',
  'sectorConversion',
  'legalForms',
  'registerCourts',
  'postcodes',
  'districts',
] as const
export const codeList = z.enum(codeListNames)
export type CodeList = z.infer<typeof codeList>

export const sectorEditions = ['WZ2008', 'WZ2025'] as const
export const sectorEdition = z.enum(sectorEditions)
export type SectorEdition = z.infer<typeof sectorEdition>

export const codeListEdition = z.strictObject({
  id,
  /** "WZ 2008", "Stand 19.02.2026": as the office calls it. */
  edition: z.string(),
  validFrom: day.nullable(),
  /** Shipped with Kontor, or read from a file. */
  source: z.enum(['shipped', 'file']),
  fileName: z.string(),
  sha256: z.string(),
  importedAt: instant,
  importedBy: z.string(),
  entries: z.int(),
})
export type CodeListEdition = z.infer<typeof codeListEdition>

export const codeListEntry = z.strictObject({
  code: z.string(),
  /** The code in WZ 2008 that a code of WZ 2025 becomes; '' outside the conversion. */
  target: z.string(),
  title: z.string(),
  /** '' where it is not known. */
  titleEn: z.string(),
  note: z.string(),
  /** 1 for the topmost. */
  level: z.int(),
  /** How many entries stand directly below. */
  children: z.int(),
})
export type CodeListEntry = z.infer<typeof codeListEntry>

const titledCode = z.strictObject({ code: z.string(), title: z.string(), titleEn: z.string() })
export type TitledCode = z.infer<typeof titledCode>

const sectorCode = shortLine(20)

const entryDifference = z.strictObject({ code: z.string(), before: z.string(), after: z.string() })

/** What became of a sector code in the other edition. */
export const conversion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact'), code: z.string(), title: z.string(), titleEn: z.string() }),
  /** The edition parts what was one, or the code is too coarse to tell: the person knows what the company does. */
  z.strictObject({ kind: z.literal('choose'), candidates: z.array(titledCode) }),
  z.strictObject({ kind: z.literal('unknown'), reason: z.enum(['noSuchCode', 'notLoaded']) }),
])
export type Conversion = z.infer<typeof conversion>

export const codeLists = {
  /** Every list with its editions, the one in use first. */
  list: query({
    input: nothing,
    output: z.strictObject({
      lists: z.array(z.strictObject({ list: codeList, editions: z.array(codeListEdition) })),
    }),
  }),
  /** Entries below `parent` (null: the topmost), or all that go with `text`. `editionId` null: the edition in use. */
  entries: query({
    input: z.strictObject({
      list: codeList,
      editionId: id.nullable(),
      parent: z.string().max(200).nullable(),
      text: z.string().max(200),
      ...page,
    }),
    output: z.strictObject({
      edition: codeListEdition.nullable(),
      /** From the top down to `parent`. */
      path: z.array(titledCode),
      entries: z.array(codeListEntry),
      total: z.int(),
    }),
  }),
  /** Sector codes that go with what was typed, code or words, the finest first asked for. */
  findSectors: query({
    input: z.strictObject({ edition: sectorEdition, text: z.string().max(200) }),
    output: z.strictObject({ codes: z.array(titledCode) }),
  }),
  /** What a sector code means; where only a coarser code is stored, `entry` is that one. */
  describeSector: query({
    input: z.strictObject({ edition: sectorEdition, code: sectorCode }),
    output: z.strictObject({
      presence: z.enum(['known', 'unknown', 'notLoaded']),
      entry: titledCode.nullable(),
    }),
  }),
  convert: query({
    input: z.strictObject({ code: sectorCode, from: sectorEdition, to: sectorEdition }),
    output: conversion,
  }),
  /** Which list a file holds and how it differs from the edition in use; writes nothing. */
  inspect: query({
    input: z.strictObject({ file: fileToken }),
    output: z.strictObject({
      fileName: z.string(),
      sha256: z.string(),
      list: codeList,
      /** '' where the file does not say it. */
      edition: z.string(),
      validFrom: day.nullable(),
      entries: z.int(),
      /** Rows that hold no entry of this list. */
      skipped: z.int(),
      current: codeListEdition.nullable(),
      counts: z.strictObject({ added: z.int(), changed: z.int(), removed: z.int(), same: z.int() }),
      /** The first of each. */
      added: z.array(titledCode),
      changed: z.array(entryDifference),
      removed: z.array(titledCode),
    }),
  }),
  /** Stops looking at a file; who waits for an answer gets CANCELLED. */
  stopInspecting: command({ input: z.strictObject({ file: fileToken }), output: nothing, needs: 'reader' }),
  /** Makes the file the edition in use. Refused when the file has changed since it was looked at. */
  apply: command({
    input: z.strictObject({
      file: fileToken,
      sha256: z.string().max(64),
      edition: line,
      validFrom: day.nullable(),
    }),
    output: saved,
    needs: 'manager',
  }),
}
