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
  /** What all reasons of a company count together, in tenths. */
  readonly scores: Int32Array
  /** Which reasons it has, a bit for each by its place among them. */
  readonly bits: Uint8Array
  /** What one reason counts for it, in tenths. */
  readonly points: (place: number, reason: number) => number
}

const at = (mask: Uint8Array, place: number): boolean => mask[place] === 1

/** Conditions on the list besides those that are reasons, in this order. */
const held = (rule: PlanRuleFields) => [
  isAway,
  isBlocked,
  hasPlannedVisit,
  visitedWithin(rule.restMonths),
  visitedWithin(rule.periodMonths),
]

const askedOf = (rule: PlanRuleFields, filter: PlanFilter) => {
  const reasons = reasonConditions(rule)
  return {
    parts: [
      ...reasonsByCondition.map((reason) => reasons[reason]),
      ...held(rule),
      ...filterConditions(filter),
    ],
    columns: [...cellColumns, 'sectorCode'],
    sort: [...order],
  }
}

/** Reads what proposals need before somebody asks for them. */
export const readyToPropose = (list: List, rule: PlanRuleFields, today: string): Promise<void> =>
  list.ready(list.definition.selection(companies, today), askedOf(rule, {}))

/** Asks the list of organisations. Errors: VALIDATION. */
function ofStock<T>(
  list: List,
  rule: PlanRuleFields,
  filter: PlanFilter,
  today: string,
  use: (stock: Stock) => T,
): Promise<T> {
  return list.survey(list.definition.selection(companies, today), askedOf(rule, filter), (survey) => {
    const [reasonMasks, after] = [survey.fits.slice(0, reasonsByCondition.length), reasonsByCondition.length]
    const [away, blocked, planned, recent, reached] = [0, 1, 2, 3, 4].map((index) =>
      maskAt(survey, after + index),
    )
    const isReached = reached ?? nobody
    const cells = new Cells(survey, away ?? nobody, isReached, rule)
    const weights = visitReasons.map((reason) => weightsOf(rule)[reason] * tenths)
    const coveragePoints = (place: number): number =>
      at(isReached, place) ? 0 : Math.round((weights[coverage] ?? 0) * cells.shortfallAt(place))
    const { scores, bits } = summedUp(reasonMasks, weights, coveragePoints)
    return use({
      survey,
      isMeant: survey.fits
        .slice(after + held(rule).length)
        .reduce(both, new Uint8Array(survey.fits[0]?.length ?? 0).fill(1)),
      leftOut: [
        ['away', away ?? nobody],
        ['blocked', blocked ?? nobody],
        ['planned', planned ?? nobody],
        ['recent', rule.restMonths === 0 ? nobody : (recent ?? nobody)],
      ],
      cell: (place) => cells.at(place),
      scores,
      bits,
      points: (place, reason) => {
        if (reason === coverage) return coveragePoints(place)
        return at(reasonMasks[reason] ?? nobody, place) ? (weights[reason] ?? 0) : 0
      },
    })
  })
}

/** The last reason, which is no condition. */
const coverage = visitReasons.indexOf('coverage')

/** Reason by reason, as that is many times as quick as company by company. */
function summedUp(
  masks: readonly Uint8Array[],
  weights: readonly number[],
  coveragePoints: (place: number) => number,
): Pick<Stock, 'scores' | 'bits'> {
  const length = masks[0]?.length ?? 0
  const scores = new Int32Array(length)
  const bits = new Uint8Array(length)
  for (const [reason, mask] of masks.entries()) {
    const weight = weights[reason] ?? 0
    if (weight === 0) continue
    const bit = 1 << reason
    for (let place = 0; place < length; place += 1)
      if (mask[place] === 1) {
        scores[place] = (scores[place] ?? 0) + weight
        bits[place] = (bits[place] ?? 0) | bit
      }
  }
  if (weights[coverage] === 0) return { scores, bits }
  for (let place = 0; place < length; place += 1) {
    const points = coveragePoints(place)
    if (points === 0) continue
    scores[place] = (scores[place] ?? 0) + points
    bits[place] = (bits[place] ?? 0) | (1 << coverage)
  }
  return { scores, bits }
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
    const { survey, isMeant, scores, bits } = stock
    const leftOut = { planned: 0, recent: 0, away: 0, blocked: 0 }
    const counts = new Int32Array(visitReasons.length)
    const wantedBits = visitReasons.reduce(
      (sum, reason, place) => (wanted.size === 0 || wanted.has(reason) ? sum | (1 << place) : sum),
      0,
    )
    const byScore: number[][] = []
    let total = 0
    for (const place of survey.places) {
      const score = scores[place] ?? 0
      if (score === 0 || !at(isMeant, place)) continue
      const why = stock.leftOut.find(([, mask]) => at(mask, place))
      if (why !== undefined) {
        leftOut[why[0]] += 1
        continue
      }
      const has = bits[place] ?? 0
      for (let reason = 0; reason < counts.length; reason += 1)
        counts[reason] = (counts[reason] ?? 0) + ((has >> reason) & 1)
      if ((has & wantedBits) === 0) continue
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
