import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VisitCell } from '../../../db/slices/reports/council-report.ts'
import { protectVisits } from '../../../db/slices/reports/protect-visits.ts'
import type { Breakdown, DistrictVisits, Figure } from '../../../db/slices/reports/protected-report.ts'
import { reportOf, visitCell } from './sample-report.ts'

const printed = (figure: Figure) => (figure.kind === 'shown' ? figure.value : figure.kind)

function rowsOf<Row>(breakdown: Breakdown<Row>): readonly Row[] {
  return breakdown.kind === 'printed' ? breakdown.rows : []
}

function districtRows(cells: readonly VisitCell[]): readonly DistrictVisits[] {
  return rowsOf(protectVisits(reportOf(cells)).byDistrict)
}

describe('protectVisits', () => {
  it('orders districts by name, never by figure, the nameless last', () => {
    const rows = districtRows([
      visitCell(null, [9, 9, 9]),
      visitCell('Zoo', [50, 30, 30]),
      visitCell('Öhringsberg', [50, 5, 5]),
      visitCell('Altstadt', [50, 4, 4]),
    ])
    expect(rows.map((row) => row.district)).toEqual(['Altstadt', 'Öhringsberg', 'Zoo', null])
  })

  it('hides visits, companies reached and coverage together, and a partner with them', () => {
    const rows = districtRows([
      visitCell('Altstadt', [200, 12, 11]),
      visitCell('Hafen', [80, 2, 2]),
      visitCell('Neustadt', [90, 30, 25]),
    ])
    expect(
      rows.map((row) => [printed(row.companiesInStock), printed(row.visitsHeld), printed(row.coverage)]),
    ).toEqual([
      [200, 'hidden', 'hidden'],
      [80, 'hidden', 'hidden'],
      [90, 30, 25 / 90],
    ])
  })

  it('hides many visits that went to two companies', () => {
    const [hafen] = districtRows([visitCell('Hafen', [80, 14, 2]), visitCell('Neustadt', [90, 30, 25])])
    expect(hafen && printed(hafen.visitsHeld)).toBe('hidden')
  })

  it('hides visits of which one company had nearly all', () => {
    const one = { ...visitCell('Hafen', [80, 30, 3]), mostVisitsToOneCompany: 28 }
    const [hafen] = districtRows([one, visitCell('Neustadt', [90, 30, 25]), visitCell('Zoo', [90, 30, 25])])
    expect(hafen && printed(hafen.visitsHeld)).toBe('hidden')
  })

  it('prints zero visits as zero', () => {
    const [hafen] = districtRows([visitCell('Hafen', [80, 0, 0]), visitCell('Neustadt', [90, 30, 25])])
    expect(hafen && printed(hafen.visitsHeld)).toBe(0)
    expect(hafen && printed(hafen.coverage)).toBe(0)
  })

  it('withholds a breakdown whose parts would all be found', () => {
    const visits = protectVisits(
      reportOf([visitCell('A', [20, 1, 1]), visitCell('B', [20, 1, 1]), visitCell('C', [20, 1, 1])]),
    )
    expect(visits.byDistrict.kind).toBe('withheld')
    expect(visits.grid).toBeNull()
    expect(printed(visits.total.visitsHeld)).toBe(3)
  })

  it('prints the grid of districts and size classes with margins that equal those of the tables', () => {
    const cells = ['Altstadt', 'Hafen', 'Neustadt'].flatMap((district, row) =>
      (['0-9', '10-49', '50-249'] as const).map((size, column) =>
        visitCell(district, [90, 4 + row * column, 4 + row * column], size),
      ),
    )
    const visits = protectVisits(reportOf([...cells, visitCell('Zoo', [40, 2, 2], '0-9')]))
    const { grid, byDistrict, bySizeClass } = visits
    expect(grid).not.toBeNull()
    expect(grid?.rows.map((row) => row.total)).toEqual(rowsOf(byDistrict).map((row) => row.visitsHeld))
    expect(grid?.columnTotals.slice(0, 3)).toEqual(
      rowsOf(bySizeClass)
        .slice(0, 3)
        .map((row) => row.visitsHeld),
    )
    expect(grid?.rows.at(-1)?.cells[0]).toEqual({ kind: 'hidden' })
  })

  it('prints no grid that would be mostly gaps', () => {
    const cells = ['A', 'B', 'C', 'D'].flatMap((district) =>
      (['0-9', '10-49', '50-249'] as const).map((size) => visitCell(district, [90, 1, 1], size)),
    )
    expect(protectVisits(reportOf(cells)).grid).toBeNull()
  })

  it('keeps small figures even from a reader who knows that visits ≥ reached ≤ stock (property)', () => {
    fc.assert(
      fc.property(fc.array(districtFigures, { minLength: 1, maxLength: 4 }), (figures) => {
        const rows = districtRows(figures.map((row, index) => visitCell(`Bezirk ${index}`, row)))
        fc.pre(rows.length > 0)
        const small = figures.flatMap(([, , reached], index) =>
          reached === 1 || reached === 2 ? [index] : [],
        )
        expect(small.filter((index) => !canReachedDiffer(figures, rows, index))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('notices a reader’s success when only the small figures themselves are hidden', () => {
    const figures: readonly Figures[] = [
      [80, 2, 2],
      [90, 30, 25],
    ]
    const rows = districtRows(figures.map((row, index) => visitCell(`Bezirk ${index}`, row)))
    const [small, large] = rows
    if (!small || !large) throw new Error('two districts')
    const naive = [small, { ...large, visitsHeld: shownOf(30), companiesReached: shownOf(25) }]
    expect(canReachedDiffer(figures, naive, 0)).toBe(false)
  })
})

/** Stock, visits, companies reached of a district. */
type Figures = readonly [number, number, number]

const shownOf = (value: number): Figure => ({ kind: 'shown', value })

const districtFigures = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
  .map(([stock, wanted, extra]): Figures => {
    const reached = Math.min(stock, wanted)
    return [stock, reached === 0 ? 0 : reached + extra, reached]
  })

/**
 * Whether another number of companies reached in one district fits everything printed: every row, the three totals,
 * and what everybody knows (a hidden figure is at least 1, nobody is reached without a visit or without existing).
 */
function canReachedDiffer(
  figures: readonly Figures[],
  rows: readonly DistrictVisits[],
  target: number,
): boolean {
  const totals = [0, 1, 2].map((at) => figures.reduce((sum, row) => sum + (row[at] ?? 0), 0))
  let sums = new Set(['0,0,0'])
  rows.forEach((row, index) => {
    const truth = figures[index] ?? [0, 0, 0]
    const worlds = imaginableRows(row, truth).filter(
      ([, , reached]) => index !== target || reached !== truth[2],
    )
    const next = new Set<string>()
    for (const key of sums) {
      const [stock = 0, visits = 0, reached = 0] = key.split(',').map(Number)
      for (const world of worlds) {
        const sum = [stock + world[0], visits + world[1], reached + world[2]]
        if (sum.every((value, at) => value <= (totals[at] ?? 0) + 20)) next.add(sum.join(','))
      }
    }
    sums = next
  })
  const small = (value: number) => value === 1 || value === 2
  const reachedTotal = totals[2] ?? 0
  const open = [small(totals[0] ?? 0), small(reachedTotal), small(reachedTotal)]
  return [...sums].some((key) =>
    key.split(',').every((value, at) => open[at] || Number(value) === totals[at]),
  )
}

function imaginableRows(row: DistrictVisits, truth: Figures): readonly Figures[] {
  const around = (figure: Figure, value: number) =>
    figure.kind === 'shown' ? [figure.value] : range(Math.max(1, value - 3), value + 3)
  return around(row.companiesInStock, truth[0]).flatMap((stock) =>
    around(row.visitsHeld, truth[1]).flatMap((visits) =>
      around(row.companiesReached, truth[2])
        .filter((reached) => reached <= stock && reached <= visits && reached > 0 === visits > 0)
        .map((reached): Figures => [stock, visits, reached]),
    ),
  )
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
