import { z } from 'zod'
import { calendarMonth, monthGroups, monthWeights } from '../../../preload/contract/trade-notifications.ts'

const monthTabs = ['overview', 'welcome', 'departures', 'list'] as const

/** What the address of the page says: which month, which part of it, which notifications. */
export const cityMonthSearch = z.object({
  month: calendarMonth.optional().catch(undefined),
  tab: z.enum(monthTabs).optional().catch(undefined),
  group: z.enum(monthGroups).optional().catch(undefined),
  weight: z.enum(monthWeights).optional().catch(undefined),
  /** '' for those without. */
  district: z.string().max(200).optional().catch(undefined),
  /** German title of a section; '' for those without. */
  section: z.string().max(200).optional().catch(undefined),
})
export type CityMonthSearch = z.infer<typeof cityMonthSearch>
