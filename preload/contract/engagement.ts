import { z } from 'zod'

/** Ways of taking part that count towards engagement, in the order shown. */
export const engagementParts = ['attended', 'hosted', 'spoke', 'member', 'visited'] as const

/**
 * Engagement of an organisation, 0–100, over 24 months with decay, from what its people did.
 * The parts always come along: the figure is never shown alone.
 */
export const engagement = z.strictObject({
  score: z.int().min(0).max(100),
  asOf: z.iso.date(),
  parts: z.array(
    z.strictObject({
      part: z.enum(engagementParts),
      count: z.int(),
      points: z.number(),
      maximum: z.number(),
    }),
  ),
})
export type Engagement = z.infer<typeof engagement>
