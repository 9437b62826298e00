import type { ReactNode } from 'react'
import {
  factorChart,
  placeFactors,
  xOf,
  yOf,
  type PlacedFactor,
} from '../../../preload/contract/factor-chart.ts'
import type { AnsweredFactor } from '../../../preload/contract/visit-answers.ts'
import { t } from '../../kit/i18n/translate.ts'

const { width, height, plot, steps, pointRadius, fontSize } = factorChart
const [left, right, top, bottom] = [plot.x, plot.x + plot.width, plot.y, plot.y + plot.height]

/** Names of the four fields, in their corners. */
const fields = [
  { name: 'act', x: right - 6, y: bottom - 8, anchor: 'end' },
  { name: 'strong', x: right - 6, y: top + 18, anchor: 'end' },
  { name: 'minor', x: left + 6, y: top + 18, anchor: 'start' },
  { name: 'watch', x: left + 6, y: bottom - 8, anchor: 'start' },
] as const

/** Location factors by importance and satisfaction; the table beside it says the same. */
export function FactorChart({ factors }: { readonly factors: readonly AnsweredFactor[] }): ReactNode {
  const placed = placeFactors(
    factors.flatMap(({ key, text, importance, satisfaction }) =>
      importance === null || satisfaction === null ? [] : [{ key, text, importance, satisfaction }],
    ),
  )
  if (placed.length === 0) return null
  return (
    <svg
      className="visit-answers-chart"
      role="img"
      aria-label={t('visitAnswers.chart')}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      fontSize={fontSize}
    >
      {steps.map((step) => (
        <g key={step}>
          <path
            className={step === 3 ? 'visit-answers-middle' : 'visit-answers-line'}
            d={`M${String(xOf(step))} ${String(top)}V${String(bottom)}M${String(left)} ${String(yOf(step))}H${String(right)}`}
          />
          <text x={xOf(step)} y={bottom + 18} textAnchor="middle">
            {step}
          </text>
          <text x={left - 10} y={yOf(step) + 4} textAnchor="end">
            {step}
          </text>
        </g>
      ))}
      {fields.map(({ name, x, y, anchor }) => (
        <text key={name} className="visit-answers-field" x={x} y={y} textAnchor={anchor}>
          {t(`visitAnswers.field.${name}`)}
        </text>
      ))}
      {placed.map((factor) => (
        <Point key={factor.key} factor={factor} />
      ))}
      {placed.map((factor) => (
        <Label key={factor.key} factor={factor} />
      ))}
      <text className="visit-answers-axis" x={right} y={height - 14} textAnchor="end">
        {t('visitAnswers.axis.importance')}
      </text>
      <text
        className="visit-answers-axis"
        transform={`translate(14 ${String(top)}) rotate(-90)`}
        textAnchor="end"
      >
        {t('visitAnswers.axis.satisfaction')}
      </text>
    </svg>
  )
}

const Point = ({ factor: { x, y, label, hasLeader } }: { readonly factor: PlacedFactor }): ReactNode => (
  <>
    {hasLeader && (
      <line
        className="visit-answers-leader"
        x1={x}
        y1={y}
        x2={label.x + label.width / 2}
        y2={label.y + label.height / 2}
      />
    )}
    <circle className="visit-answers-point" cx={x} cy={y} r={pointRadius} />
  </>
)

function Label({ factor: { label } }: { readonly factor: PlacedFactor }): ReactNode {
  if (label.text === '') return null
  return (
    <>
      <rect
        className="visit-answers-behind-label"
        x={label.x}
        y={label.y}
        width={label.width}
        height={label.height}
      />
      <text x={label.x + label.width / 2} y={label.y + label.height - 4} textAnchor="middle">
        {label.text}
      </text>
    </>
  )
}
