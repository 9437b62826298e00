import type { Kysely } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { PlanRuleFields, visitPlan } from '../../../preload/contract/visit-planning.ts'
import type { List } from '../../engine/lists/list.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { byName } from '../../text/sort-key.ts'
import { cellColumns, Cells } from './cells.ts'
import { companies, isAway, visitedWithin } from './conditions.ts'
import { allSizes, bySize, noCoverage, plusSizes } from './coverage.ts'

type Coverage = OutputOf<(typeof visitPlan)['coverage']>

/** How many of the stock were visited within the period, by district and size; those without a district come last. */
export async function coverageOf(
  list: List,
  rule: PlanRuleFields,
  today: string,
): Promise<Pick<Coverage, 'districts' | 'sizes' | 'all'>> {
  const asked = { parts: [isAway, visitedWithin(rule.periodMonths)], columns: [...cellColumns], sort: [] }
  const selection = list.definition.selection(companies, today)
  const cells = await list.survey(selection, asked, (survey) => {
    const [away, reached] = survey.fits
    if (away === undefined || reached === undefined) throw new RangeError('a condition was not asked')
    return [...new Cells(survey, away, reached, rule).all()]
  })
  const empty = bySize(() => noCoverage)
  const byDistrict = new Map<string, typeof empty>()
  for (const { district, size, cell } of cells)
    byDistrict.set(district, plusSizes(byDistrict.get(district) ?? empty, { [size]: cell }))
  const districts = [...byDistrict]
    .map(([district, sizes]) => ({ district, name: district, sizes, all: allSizes(sizes) }))
    .toSorted(
      (one, other) => Number(one.district === '') - Number(other.district === '') || byName(one, other),
    )
    .map(({ name: _name, ...row }) => row)
  const sizes = districts.reduce((sum, row) => plusSizes(sum, row.sizes), empty)
  return { districts, sizes, all: allSizes(sizes) }
}

/** How many visits took place in the year of a day. */
export async function visitsInYearOf(read: Kysely<Schema>, today: string): Promise<number> {
  const year = today.slice(0, 4)
  const { count } = await read
    .selectFrom('visit')
    .select((builder) => builder.fn.countAll<number>().as('count'))
    .where('status', 'in', ['held', 'followedUp'])
    .where('occurred_on', '>=', `${year}-01-01`)
    .where('occurred_on', '<=', today)
    .executeTakeFirstOrThrow()
  return count
}
