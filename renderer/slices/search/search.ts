import { z } from 'zod'
import { foundKinds } from '../../../preload/contract/search.ts'

export const periods = ['any', 'days30', 'months12', 'thisYear', 'lastYear'] as const
export type SearchPeriod = (typeof periods)[number]

/** What the address of the search says. What cannot be read is left out. */
export const resultsSearch = z.object({
  text: z.string().max(200).optional().catch(undefined),
  kind: z.enum(foundKinds).optional().catch(undefined),
  period: z.enum(periods).optional().catch(undefined),
  /** Of one kind, from 1. */
  page: z.int().min(1).max(20).optional().catch(undefined),
})

/** First and last day of a period, seen from `today`. */
export function daysOf(
  period: SearchPeriod | undefined,
  today: string,
): { readonly from: string | null; readonly to: string | null } {
  const year = Number(today.slice(0, 4))
  switch (period) {
    case 'days30':
      return { from: daysBefore(today, 30), to: today }
    case 'months12':
      return { from: daysBefore(today, 365), to: today }
    case 'thisYear':
      return { from: `${year}-01-01`, to: `${year}-12-31` }
    case 'lastYear':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
    default:
      return { from: null, to: null }
  }
}

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
