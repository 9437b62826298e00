import { z } from 'zod'
import { guideContents, guideFields } from './guides.ts'

/** The most bytes of a file with a guide: several times what the longest guide has. */
export const guideBytesMax = 8_000_000

/** A guide as it lies on the disk and goes from office to office; `body` is JSON of its own, so that the sum is one of its very letters. */
export const guideFile = z.strictObject({
  kontor: z.literal('guide'),
  version: z.literal(1),
  /** SHA-256 of `kontor-guide/1/<body>` in hexadecimal: tells a slip or a cut, not a forger. */
  sum: z.string().regex(/^[0-9a-f]{64}$/),
  body: z.string(),
})

/** One edition, with nothing of any visit. */
export const guideBody = z.strictObject({ ...guideFields, contents: guideContents })

/** A file of the same kind that a later Kontor has made. */
export const laterGuideFile = z.object({ kontor: z.literal('guide'), version: z.int().min(2) })
