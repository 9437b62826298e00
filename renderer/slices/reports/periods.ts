/** A reporting period, both days included. */
export interface Period {
  readonly from: string
  readonly to: string
}

export const periodChoices = ['lastQuarter', 'thisQuarter', 'lastYear', 'thisYear', 'own'] as const
export type PeriodChoice = (typeof periodChoices)[number]

const isoDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)

function quarter(year: number, firstMonth: number): Period {
  return { from: isoDay(year, firstMonth, 1), to: isoDay(year, firstMonth + 3, 0) }
}

/** The days of a named period as seen from `today` (`YYYY-MM-DD`). */
export function periodOf(choice: Exclude<PeriodChoice, 'own'>, today: string): Period {
  const year = Number(today.slice(0, 4))
  const firstMonth = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3
  switch (choice) {
    case 'thisQuarter':
      return quarter(year, firstMonth)
    case 'lastQuarter':
      return quarter(year, firstMonth - 3)
    case 'thisYear':
      return { from: isoDay(year, 0, 1), to: isoDay(year, 12, 0) }
    case 'lastYear':
      return { from: isoDay(year - 1, 0, 1), to: isoDay(year, 0, 0) }
  }
}
