import type { ReactNode } from 'react'
import type {
  AnsweredFactor,
  AnsweredQuestion,
  FactorPeriod,
} from '../../../preload/contract/visit-answers.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Table, type TableColumn } from '../../kit/ui/table.tsx'
import type { ShownFigure } from './behind-dialog.tsx'
import { Count, Secret } from './count.tsx'
import { FactorChart } from './factor-chart.tsx'

interface FactorsProps {
  readonly question: AnsweredQuestion
  readonly onShow: (figure: ShownFigure) => void
}

const meanText = (value: number | null): string => (value === null ? '' : formatNumber(value, 1))

/** How much factors matter and how well they satisfy, on average. */
const means = <
  Row extends Pick<FactorPeriod, 'importance' | 'satisfaction'>,
>(): readonly TableColumn<Row>[] => [
  {
    id: 'importance',
    title: t('visitAnswers.importance'),
    isNumber: true,
    cell: ({ importance }) => meanText(importance),
  },
  {
    id: 'satisfaction',
    title: t('visitAnswers.satisfaction'),
    isNumber: true,
    cell: ({ satisfaction }) => meanText(satisfaction),
  },
]

/** "1. Quartal 2026", "2026" */
function periodName(period: string): string {
  const [year = '', number] = period.split('-Q')
  return number === undefined ? year : t('visitAnswers.quarter', { number, year })
}

/** Location factors: the chart, the same values as a table, and each over time. */
export function Factors({ question, onShow }: FactorsProps): ReactNode {
  const { factors, text } = question
  return (
    <div className="visit-answers-factors">
      <FactorChart factors={factors} />
      <Table
        label={text}
        rows={factors}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'factor',
            title: t('visitAnswers.factor'),
            cell: (factor) => <span className="visit-answers-name">{factor.text}</span>,
          },
          {
            id: 'visits',
            title: t('visitAnswers.visits'),
            isNumber: true,
            cell: (factor) => <Counted factor={factor} question={question} onShow={onShow} />,
          },
          ...means(),
          {
            id: 'pressing',
            title: t('visitAnswers.pressing'),
            isNumber: true,
            cell: (factor) => <Pressing factor={factor} question={question} onShow={onShow} />,
          },
        ]}
      />
      {factors.some(({ periods }) => periods.length > 1) && (
        <details>
          <summary>{t('visitAnswers.overTime', { text })}</summary>
          <OverTime question={question} onShow={onShow} />
        </details>
      )}
    </div>
  )
}

interface FactorProps extends FactorsProps {
  readonly factor: AnsweredFactor
}

function Counted({ factor, question, onShow }: FactorProps): ReactNode {
  const what = `${question.text} – ${factor.text}`
  return (
    <span className="visit-answers-counted">
      {factor.isHidden && factor.visits > 0 && <Secret />}
      <Count
        count={factor.visits}
        what={what}
        onPress={() => onShow({ figure: { question: question.key, part: factor.key }, what })}
      />
    </span>
  )
}

function Pressing({ factor, question, onShow }: FactorProps): ReactNode {
  const what = `${factor.text}: ${t('visitAnswers.pressing')}`
  const figure = { question: question.key, part: factor.key, isPressing: true }
  return (
    <span className="visit-answers-counted">
      {factor.isPressingHidden && factor.pressing > 0 && <Secret />}
      <Count count={factor.pressing} what={what} onPress={() => onShow({ figure, what })} />
    </span>
  )
}

interface PeriodRow extends FactorPeriod {
  readonly factor: AnsweredFactor
}

function OverTime({ question, onShow }: FactorsProps): ReactNode {
  const rows = question.factors.flatMap((factor) =>
    factor.periods.map((period): PeriodRow => ({ ...period, factor })),
  )
  return (
    <Table
      label={t('visitAnswers.overTime', { text: question.text })}
      rows={rows}
      rowKey={({ factor, period }) => `${factor.key} ${period}`}
      columns={[
        {
          id: 'factor',
          title: t('visitAnswers.factor'),
          cell: ({ factor }) => <span className="visit-answers-name">{factor.text}</span>,
        },
        { id: 'period', title: t('visitAnswers.period'), cell: ({ period }) => periodName(period) },
        {
          id: 'visits',
          title: t('visitAnswers.visits'),
          isNumber: true,
          cell: ({ factor, period, visits, isHidden }) => {
            const what = `${factor.text}, ${periodName(period)}`
            const figure = { question: question.key, part: factor.key, period }
            return (
              <span className="visit-answers-counted">
                {isHidden && <Secret />}
                <Count count={visits} what={what} onPress={() => onShow({ figure, what })} />
              </span>
            )
          },
        },
        ...means(),
      ]}
    />
  )
}
