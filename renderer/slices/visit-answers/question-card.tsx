import type { ReactNode } from 'react'
import type { AnsweredChoice, AnsweredQuestion } from '../../../preload/contract/visit-answers.ts'
import { formatNumber, formatShare } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Badge, Card } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import type { ShownFigure } from './behind-dialog.tsx'
import { Count, Secret } from './count.tsx'
import { Factors } from './factors.tsx'

interface QuestionProps {
  readonly question: AnsweredQuestion
  readonly onShow: (figure: ShownFigure) => void
}

/** What was said to one question. */
export function QuestionCard({ question, onShow }: QuestionProps): ReactNode {
  const { key, text, kind, visits, isHidden, isInternal } = question
  return (
    <Card title={text}>
      <p className="visit-answers-answered">
        <Count
          count={visits}
          words={t(kind === 'text' ? 'visitAnswers.texts' : 'visitAnswers.answered', { count: visits })}
          what={text}
          onPress={() => onShow({ figure: { question: key }, what: text })}
        />
        {kind === 'text' && <span>{t('visitAnswers.answered', { count: visits })}</span>}
        {isHidden && visits > 0 && <Secret />}
        {isInternal && <Badge>{t('visitAnswers.internal')}</Badge>}
        {question.mean !== null && (
          <span>
            {t('visitAnswers.mean', { value: formatNumber(question.mean, 1) })}{' '}
            {question.isMeanHidden && <Secret />}
          </span>
        )}
      </p>
      {visits > 0 && question.choices.length > 0 && <Choices question={question} onShow={onShow} />}
      {kind === 'rating' && visits > 0 && <Factors question={question} onShow={onShow} />}
      {question.number !== null && <Numbers question={question} number={question.number} />}
    </Card>
  )
}

/** What a choice is called in the window's language. */
const nameOf = ({ kind }: AnsweredQuestion, { key, text }: AnsweredChoice): string =>
  kind === 'yesNo' ? t(key === 'yes' ? 'visitAnswers.yes' : 'visitAnswers.no') : text

function Choices({ question, onShow }: QuestionProps): ReactNode {
  const { choices, visits, text } = question
  return (
    <Table
      label={text}
      rows={choices}
      rowKey={({ key }) => key}
      columns={[
        {
          id: 'answer',
          title: t('visitAnswers.answer'),
          cell: (choice) => <span className="visit-answers-name">{nameOf(question, choice)}</span>,
        },
        {
          id: 'visits',
          title: t('visitAnswers.visits'),
          isNumber: true,
          cell: (choice) => {
            const what = `${text} – ${nameOf(question, choice)}`
            return (
              <span className="visit-answers-counted">
                {choice.isHidden && choice.visits > 0 && <Secret />}
                <Count
                  count={choice.visits}
                  what={what}
                  onPress={() => onShow({ figure: { question: question.key, part: choice.key }, what })}
                />
              </span>
            )
          },
        },
        {
          id: 'share',
          title: t('visitAnswers.share'),
          isNumber: true,
          cell: (choice) => <Share share={visits === 0 ? 0 : choice.visits / visits} />,
        },
      ]}
    />
  )
}

const Share = ({ share }: { readonly share: number }): ReactNode => (
  <span className="visit-answers-share">
    <span className="visit-answers-bar" aria-hidden="true">
      <span style={{ width: `${String(Math.round(share * 100))}%` }} />
    </span>
    {formatShare(share)}
  </span>
)

interface NumbersProps {
  readonly question: AnsweredQuestion
  readonly number: NonNullable<AnsweredQuestion['number']>
}

function Numbers({ question: { unit }, number }: NumbersProps): ReactNode {
  const shown = (value: number): string => formatNumber(value) + (unit === '' ? '' : `\u00a0${unit}`)
  const between = (from: number, to: number): string =>
    t('visitAnswers.fromTo', { from: formatNumber(from), to: shown(to) })
  const facts = [
    ['visitAnswers.median', shown(number.median), number.isMedianHidden],
    [
      'visitAnswers.quartiles',
      between(number.lowerQuartile, number.upperQuartile),
      number.areQuartilesHidden,
    ],
    // the least and the most are of one company each
    ['visitAnswers.range', between(number.least, number.most), true],
  ] as const
  return (
    <dl className="visit-answers-numbers">
      {facts.map(([key, value, isHidden]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>
            {value} {isHidden && <Secret />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
