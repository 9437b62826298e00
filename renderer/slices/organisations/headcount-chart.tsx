import type { ReactNode } from 'react'
import type { Headcount } from '../../../preload/contract/organisation-parts.ts'
import { daysBetween } from '../../kit/i18n/calendar.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'

const width = 240
const height = 88
/** Room for the numbers above and the years below. */
const margin = { top: 18, bottom: 16, side: 6 }

interface Point {
  readonly x: number
  readonly y: number
  readonly employees: number
  readonly asOf: string
}

/** Dated numbers as points, the oldest first; zero lies on the ground, so that heights can be compared. */
function pointsOf(headcounts: readonly Headcount[]): readonly Point[] {
  const dated = headcounts
    .flatMap(({ employees, asOf }) => (asOf === null ? [] : [{ employees, asOf }]))
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1))
  const [first] = dated
  const last = dated.at(-1)
  if (first === undefined || last === undefined) return []
  const days = Math.max(1, daysBetween(first.asOf, last.asOf))
  const most = Math.max(1, ...dated.map(({ employees }) => employees))
  return dated.map(({ employees, asOf }) => ({
    employees,
    asOf,
    x: margin.side + ((width - 2 * margin.side) * daysBetween(first.asOf, asOf)) / days,
    y: height - margin.bottom - ((height - margin.top - margin.bottom) * employees) / most,
  }))
}

/** The numbers over time as a line; the table beside it says them one by one. */
export function HeadcountChart({ headcounts }: { readonly headcounts: readonly Headcount[] }): ReactNode {
  const points = pointsOf(headcounts)
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined || points.length < 2) return null
  const said = {
    from: formatNumber(first.employees),
    to: formatNumber(last.employees),
    fromYear: first.asOf.slice(0, 4),
    toYear: last.asOf.slice(0, 4),
  }
  const ground = height - margin.bottom
  return (
    <svg
      className="headcount-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('organisations.headcounts.chart', said)}
    >
      <line className="headcount-ground" x1={0} x2={width} y1={ground} y2={ground} />
      <polyline className="headcount-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y, asOf }) => (
        <circle key={asOf} className="headcount-point" cx={x} cy={y} r={3} />
      ))}
      <text x={first.x - margin.side} y={first.y - 6}>
        {said.from}
      </text>
      <text x={width} y={last.y - 6} textAnchor="end" className="headcount-now">
        {said.to}
      </text>
      <text x={0} y={height - 2}>
        {said.fromYear}
      </text>
      {said.toYear !== said.fromYear && (
        <text x={width} y={height - 2} textAnchor="end">
          {said.toYear}
        </text>
      )}
    </svg>
  )
}
