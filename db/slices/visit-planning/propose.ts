import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type { Cell } from '../../../preload/contract/lists.ts'
import { sizeClass } from '../../../preload/contract/organisations.ts'
import {
  visitReasons,
  type CoverageCell,
  type PlanFilter,
  type PlanRuleFields,
  type Proposal,
  type VisitReason,
  type visitPlan,
} from '../../../preload/contract/visit-planning.ts'
import type { List, Survey } from '../../engine/lists/list.ts'
import { both } from '../../engine/lists/masks.ts'
import { cellColumns, Cells } from './cells.ts'
import {
  companies,
  filterConditions,
  hasPlannedVisit,
  isAway,
  isBlocked,
  reasonConditions,
  reasonsByCondition,
  visitedWithin,
} from './conditions.ts'
import { weightsOf } from './rule.ts'

type Input = InputOf<(typeof visitPlan)['proposals']>
type Output = OutputOf<(typeof visitPlan)['proposals']>

/** Points are counted in tenths, so that they are whole numbers. */
const tenths = 10
/** Of equals the larger ones come first, then by name. */
const order = [{ column: 'employees', direction: 'descending' }] as const

const shownColumns = [
  'address',
  'district',
  'sizeClass',
  'employees',
  'lastVisitOn',
  'careOwnerId',
  'redFlags',
  'visitDueOn',
  'nextLeaseEndOn',
  'staffChange',
  'staffChangePercent',
  'focusThemes',
] as const

/** Everything that proposals ask of the stock, at one moment; a place is that of a company in the list. */
interface Stock {
  readonly survey: Survey
  /** 1 where all conditions of the filter hold. */
  readonly isMeant: Uint8Array
  /** Why one that has reasons is not proposed, and where that is so. */
  readonly leftOut: readonly (readonly [keyof Output['leftOut'], Uint8Array])[]
  readonly cell: (place: number) => CoverageCell
  /** What a reason counts for a company, in tenths, by the reason's place. */
  readonly points: (place: number, reason: number) => number
}

const at = (mask: Uint8Array, place: number): boolean => mask[place] === 1

/** Asks the list of organisations. Errors: VALIDATION. */
function ofStock<T>(
  list: List,
  rule: PlanRuleFields,
  filter: PlanFilter,
  today: string,
  use: (stock: Stock) => T,
): Promise<T> {
  const reasons = reasonConditions(rule)
  const held = [
    isAway,
    isBlocked,
    hasPlannedVisit,
    visitedWithin(rule.restMonths),
    visitedWithin(rule.periodMonths),
  ]
  const asked = {
    parts: [...reasonsByCondition.map((reason) => reasons[reason]), ...held, ...filterConditions(filter)],
    columns: [...cellColumns, 'sectorCode'],
    sort: [...order],
  }
  return list.survey(list.definition.selection(companies, today), asked, (survey) => {
    const [reasonMasks, after] = [survey.fits.slice(0, reasonsByCondition.length), reasonsByCondition.length]
    const [away, blocked, planned, recent, reached] = [0, 1, 2, 3, 4].map((index) =>
      maskAt(survey, after + index),
    )
    const isReached = reached ?? nobody
    const cells = new Cells(survey, away ?? nobody, isReached, rule)
    const weights = visitReasons.map((reason) => weightsOf(rule)[reason] * tenths)
    const coverageWeight = weightsOf(rule).coverage * tenths
    return use({
      survey,
      isMeant: survey.fits
        .slice(after + held.length)
        .reduce(both, new Uint8Array(survey.fits[0]?.length ?? 0).fill(1)),
      leftOut: [
        ['away', away ?? nobody],
        ['blocked', blocked ?? nobody],
        ['planned', planned ?? nobody],
        ['recent', rule.restMonths === 0 ? nobody : (recent ?? nobody)],
      ],
      cell: (place) => cells.at(place),
      points: (place, reason) => {
        const mask = reasonMasks[reason]
        if (mask !== undefined) return at(mask, place) ? (weights[reason] ?? 0) : 0
        return at(isReached, place) ? 0 : Math.round(coverageWeight * cells.shortfallAt(place))
      },
    })
  })
}

/** The first two digits of the codes that occur. */
const divisionsOf = ({ columns }: Survey): string[] =>
  [...new Set((columns[2]?.dictionary.values ?? []).map((code) => String(code).slice(0, 2)))].toSorted()

const nobody = new Uint8Array()
const maskAt = ({ fits }: Survey, index: number): Uint8Array => fits[index] ?? nobody

/** Whom to visit, most points first. Errors: VALIDATION. */
export async function propose(
  list: List,
  rule: PlanRuleFields,
  input: Input,
  today: string,
  titleOf: (division: string) => string,
): Promise<Output> {
  const { filter, offset, limit } = input
  const wanted = new Set(filter.reasons ?? [])
  const found = await ofStock(list, rule, filter, today, (stock) => {
    const { survey, isMeant, points } = stock
    const leftOut = { planned: 0, recent: 0, away: 0, blocked: 0 }
    const counts = new Int32Array(visitReasons.length)
    const isWanted = visitReasons.map((reason) => wanted.size === 0 || wanted.has(reason))
    const byScore: number[][] = []
    let total = 0
    for (const place of survey.places) {
      if (!at(isMeant, place)) continue
      let score = 0
      for (let reason = 0; reason < counts.length; reason += 1) score += points(place, reason)
      if (score === 0) continue
      const why = stock.leftOut.find(([, mask]) => at(mask, place))
      if (why !== undefined) {
        leftOut[why[0]] += 1
        continue
      }
      let isShown = false
      for (let reason = 0; reason < counts.length; reason += 1)
        if (points(place, reason) > 0) {
          counts[reason] = (counts[reason] ?? 0) + 1
          isShown ||= isWanted[reason] ?? false
        }
      if (!isShown) continue
      const same = byScore[score]
      if (same) same.push(place)
      else byScore[score] = [place]
      total += 1
    }
    return {
      total,
      leftOut,
      counts,
      divisions: divisionsOf(survey),
      shown: pageOf(byScore, offset, limit).map((place) => shownAt(stock, place)),
    }
  })
  return {
    rows: withCells(list, found.shown, today),
    total: found.total,
    sectors: found.divisions.map((code) => ({ code, title: titleOf(code) })),
    reasons: byReason((reason) => found.counts[visitReasons.indexOf(reason)] ?? 0),
    leftOut: found.leftOut,
  }
}

/** Companies with their reasons, whether they would be proposed or not. */
export async function reasonsOf(
  list: List,
  rule: PlanRuleFields,
  organisationIds: readonly number[],
  today: string,
): Promise<ReadonlyMap<number, Proposal>> {
  const shown = await ofStock(list, rule, {}, today, (stock) =>
    organisationIds.flatMap((id) => {
      const place = stock.survey.placeOf(id)
      return place === undefined ? [] : [shownAt(stock, place)]
    }),
  )
  return new Map(withCells(list, shown, today).map((row) => [row.id, row]))
}

/** Places of a page, the highest score first. */
function pageOf(byScore: readonly (readonly number[])[], offset: number, limit: number): readonly number[] {
  const page: number[] = []
  let skipped = 0
  for (let score = byScore.length - 1; score > 0 && page.length < limit; score -= 1) {
    const places = byScore[score] ?? []
    const from = Math.max(0, offset - skipped)
    if (from < places.length) page.push(...places.slice(from, from + limit - page.length))
    skipped += places.length
  }
  return page
}

const shownAt = ({ survey, points, cell }: Stock, place: number): Shown => ({
  id: survey.idAt(place),
  points: visitReasons.map((_, reason) => points(place, reason)),
  coverage: cell(place),
})

interface Shown {
  readonly id: number
  readonly points: readonly number[]
  readonly coverage: CoverageCell
}

const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell))
const numberOf = (cell: Cell | undefined): number | null =>
  cell === null || cell === undefined ? null : Number(cell)
const dayOf = (cell: Cell | undefined): string | null =>
  typeof cell === 'string' && cell !== '' ? cell : null

/** Companies with what their reasons rest on. */
function withCells(list: List, shown: readonly Shown[], today: string): Proposal[] {
  const rows = list.rows(
    shown.map(({ id }) => id),
    shownColumns,
    today,
  )
  const byId = new Map(shown.map((one) => [one.id, one]))
  return rows.flatMap(({ id, name, cells }) => {
    const one = byId.get(id)
    if (one === undefined) return []
    return {
      id,
      name,
      address: textOf(cells['address']),
      district: textOf(cells['district']),
      sizeClass: sizeClass.parse(cells['sizeClass']),
      employees: numberOf(cells['employees']),
      lastVisitOn: dayOf(cells['lastVisitOn']),
      careOwner: textOf(cells['careOwnerId']),
      score: one.points.reduce((sum, points) => sum + points, 0) / tenths,
      reasons: visitReasons
        .map((reason, index) => ({ reason, points: (one.points[index] ?? 0) / tenths }))
        .filter(({ points }) => points > 0),
      redFlags: numberOf(cells['redFlags']) ?? 0,
      visitDueOn: dayOf(cells['visitDueOn']),
      leaseEndsOn: dayOf(cells['nextLeaseEndOn']),
      staffChange: numberOf(cells['staffChange']),
      staffChangePercent: numberOf(cells['staffChangePercent']),
      focusThemes: textOf(cells['focusThemes']),
      coverage: one.coverage,
    }
  })
}

const byReason = (of: (reason: VisitReason) => number): Record<VisitReason, number> => ({
  redFlag: of('redFlag'),
  overdue: of('overdue'),
  leaseEnds: of('leaseEnds'),
  staffChange: of('staffChange'),
  neverVisited: of('neverVisited'),
  focusTheme: of('focusTheme'),
  coverage: of('coverage'),
})
