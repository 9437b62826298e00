import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isConfidential,
  suppressColumn,
  suppressGrid,
  type GridMask,
} from '../../../db/slices/reports/suppression.ts'
import { add, canImagine, printColumn, printGrid, tightestBounds, unitTallyOf } from './attacker.ts'

const column = (values: readonly number[]) => suppressColumn(values.map(unitTallyOf))
const grid = (values: readonly (readonly number[])[]) =>
  suppressGrid(values.map((row) => row.map(unitTallyOf)))
const small = (value: number) => value === 1 || value === 2
const smallCells = (values: readonly number[]) =>
  values.flatMap((value, cell) => (small(value) ? [cell] : []))

/** The mask of a grid that can be protected; others are not what a property is about. */
function maskOf(values: readonly (readonly number[])[]): GridMask {
  const mask = grid(values)
  fc.pre(mask !== null)
  return mask ?? hiddenOnlyIfSmall(values)
}

describe('isConfidential', () => {
  it.each([
    [0, false],
    [1, true],
    [2, true],
    [3, false],
  ])('a count of %i: %s', (count, expected) => {
    expect(isConfidential(unitTallyOf(count))).toBe(expected)
  })

  it('hides a sum that rests on two units, however large', () => {
    expect(isConfidential({ value: 40, units: 2, largest: 20, floor: 0, ceiling: null })).toBe(true)
  })

  it('hides a sum of which one unit holds more than 85 %', () => {
    const sumOf100 = (largest: number) => ({ value: 100, units: 9, largest, floor: 0, ceiling: null })
    expect(isConfidential(sumOf100(85))).toBe(false)
    expect(isConfidential(sumOf100(86))).toBe(true)
  })
})

describe('suppressColumn', () => {
  it('leaves a table without small figures alone', () => {
    expect(column([3, 0, 12])).toEqual({ rows: [false, false, false], total: false, withheld: false })
  })

  it('hides a second figure, so that the total does not give the first one back', () => {
    expect(column([2, 0, 9, 30])).toEqual({ rows: [true, false, true, false], total: false, withheld: false })
  })

  it('does not take another small figure for protection when both would follow from the total', () => {
    // Hidden figures are at least 1, so 1 + 1 = 2 would give both away.
    expect(column([1, 1, 0, 8]).rows).toEqual([true, true, false, true])
  })

  it('withholds the parts when no other figure can protect the small one', () => {
    expect(column([1, 1, 1])).toEqual({ rows: [true, true, true], total: false, withheld: true })
  })

  it('hides a total that is small itself', () => {
    expect(column([2, 0])).toEqual({ rows: [true, false], total: true, withheld: false })
  })

  it('protects a dominated sum by as much as the others hold', () => {
    const dominated = { value: 20, units: 3, largest: 18, floor: 0, ceiling: null }
    const mask = suppressColumn([dominated, unitTallyOf(2), unitTallyOf(3), unitTallyOf(40)])
    expect(mask.rows).toEqual([true, true, false, true])
  })

  it('never lets a reader derive a small figure (property)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }), (values) => {
        const mask = column(values)
        fc.pre(!mask.withheld)
        const table = printColumn(values, mask.rows, mask.total)
        const derived = smallCells(values).filter(
          (cell) => !mask.rows[cell] || !canImagine(table, (other) => (other[cell] ?? 0) >= 3),
        )
        expect(derived).toEqual([])
        expect(mask.rows.filter((hidden, cell) => hidden && values[cell] === 0)).toEqual([])
        expect(mask.total).toBe(small(add(values)))
      }),
      { numRuns: 500 },
    )
  })

  it('withholds no table in which a figure of three or more stands beside the small ones (property)', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 7 })
    fc.assert(
      fc.property(figures, fc.integer({ min: 3, max: 40 }), (values, printable) => {
        expect(column([...values, printable]).withheld).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})

const smallGrid = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

const hiddenOnlyIfSmall = (values: readonly (readonly number[])[]): GridMask => ({
  cells: values.map((row) => row.map(small)),
  rowTotals: values.map((row) => small(add(row))),
  columnTotals: (values[0] ?? []).map((_, at) => small(add(values.map((row) => row[at] ?? 0)))),
  total: small(add(values.flat())),
})

describe('suppressGrid', () => {
  const example = [
    [2, 8, 5],
    [7, 4, 9],
    [6, 3, 12],
  ]

  it('completes a rectangle around a small figure', () => {
    const mask = grid(example)
    expect(mask?.cells.flat().filter(Boolean)).toHaveLength(4)
    expect(mask?.cells[0]?.[0]).toBe(true)
    expect(mask?.rowTotals).toEqual([false, false, false])
    expect(mask?.total).toBe(false)
  })

  it('shows that the small figure alone would be found', () => {
    const naive = printGrid(example, hiddenOnlyIfSmall(example))
    expect(canImagine(naive, (other) => other[0] !== 2)).toBe(false)
    expect(tightestBounds(naive)[0]).toEqual({ low: 2, high: 2 })
  })

  it('hides every small figure and small margin, and never the total without need (property)', () => {
    fc.assert(
      fc.property(smallGrid, (values) => {
        const mask = maskOf(values)
        const least = hiddenOnlyIfSmall(values)
        const flat = ({ cells, rowTotals, columnTotals }: GridMask) => [
          ...cells.flat(),
          ...rowTotals,
          ...columnTotals,
        ]
        const hidden = flat(mask)
        expect(flat(least).filter((isSmall, at) => isSmall && !hidden[at])).toEqual([])
        expect(mask.total).toBe(least.total)
      }),
      { numRuns: 300 },
    )
  })

  it('never lets a reader derive a small cell or margin by trying all tables (property)', () => {
    fc.assert(
      fc.property(smallGrid, (values) => {
        const table = printGrid(values, maskOf(values))
        const sumsAtLeast3 = (cells: readonly number[]) =>
          canImagine(table, (other) => add(cells.map((cell) => other[cell] ?? 0)) >= 3)
        const rows = values.map((row, at) => row.map((_, index) => at * row.length + index))
        const smallRows = rows.filter((_, at) => small(add(values[at] ?? [])))
        const confidential = [...smallCells(table.values).map((cell) => [cell]), ...smallRows]
        expect(confidential.filter((cells) => !sumsAtLeast3(cells))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('keeps a small figure from a company that knows its own cell (property)', () => {
    fc.assert(
      fc.property(smallGrid, (values) => {
        const table = printGrid(values, maskOf(values))
        const alone = smallCells(table.values).filter((cell) => table.values[cell] === 1)
        const derived = smallCells(table.values).flatMap((cell) =>
          alone
            .filter((known) => known !== cell)
            .filter((known) => !canImagine(table, (other) => other[cell] !== table.values[cell], [known])),
        )
        expect(derived).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('leaves no small cell between narrow bounds in a table of a city (property)', () => {
    const count = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }) },
    )
    const cityGrid = fc.array(fc.array(count, { minLength: 5, maxLength: 5 }), {
      minLength: 8,
      maxLength: 14,
    })
    fc.assert(
      fc.property(cityGrid, (values) => {
        const bounds = tightestBounds(printGrid(values, maskOf(values)))
        expect(smallCells(values.flat()).filter((cell) => (bounds[cell]?.high ?? 0) < 3)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
