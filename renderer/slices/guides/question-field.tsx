import './recording.css'
import type { ReactNode } from 'react'
import { textMax } from '../../../preload/contract/common.ts'
import { isAnswerTo, ratingOf, type Answers } from '../../../preload/contract/guide-rules.ts'
import { scaleSteps, type GuideQuestion } from '../../../preload/contract/guides.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Chips } from '../../kit/ui/chips.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { NumberField } from '../../kit/ui/number-field.tsx'
import { Badge } from '../../kit/ui/page.tsx'
import { Segments } from '../../kit/ui/segments.tsx'
import { TextArea } from '../../kit/ui/text-field.tsx'
import { TypedTextsContext, useTypedTextsOf, useUnfit } from '../../kit/ui/typed-text.ts'
import { answerKey, valueIn, type AnswerDraft } from './answers.ts'

interface QuestionProps {
  readonly question: GuideQuestion
  readonly answers: Answers
  readonly onAnswer: (part: AnswerDraft) => void
  /** A question that only follows from the one above. */
  readonly isFollowing: boolean
}

const steps = scaleSteps.map((step) => ({ value: step, label: step }))

/** One question of a guide as it is answered. */
export function QuestionField(props: QuestionProps): ReactNode {
  const { question, isFollowing } = props
  const texts = useTypedTextsOf(question.key)
  return (
    <div className={isFollowing ? 'recording-question is-following' : 'recording-question'}>
      <TypedTextsContext.Provider value={texts}>
        <Control {...props} />
      </TypedTextsContext.Provider>
      {question.isInternal && (
        <span className="recording-internal">
          <Badge>{t('guides.internal')}</Badge>
        </span>
      )}
    </div>
  )
}

function Control({ question, answers, onAnswer }: QuestionProps): ReactNode {
  const { key, kind, text: label, options } = question
  const value = valueIn(answers, key)
  const help = question.help === '' ? {} : { help: question.help }
  const say = (said: string | null): void => onAnswer({ [answerKey(key)]: said ?? '' })
  switch (kind) {
    case 'text':
      return (
        <TextArea label={label} {...help} value={value} onChange={say} rows={2} charactersMax={textMax} />
      )
    case 'yesNo':
      return (
        <Segments
          label={label}
          {...help}
          choices={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(`guides.${one}`) }))}
          value={value === 'yes' || value === 'no' ? value : null}
          onChange={say}
        />
      )
    case 'scale':
      return (
        <Segments
          label={label}
          help={scaleHelp(question)}
          choices={steps}
          value={scaleSteps.find((step) => step === value) ?? null}
          onChange={say}
        />
      )
    case 'choice':
      return (
        <Segments
          label={label}
          {...help}
          choices={options.map((option) => ({ value: option.key, label: option.text }))}
          value={value === '' ? null : value}
          onChange={say}
        />
      )
    case 'several':
      return (
        <Chips
          label={label}
          {...help}
          chips={options.map((option) => ({ id: option.key, label: option.text }))}
          selected={new Set(answers.get(key)?.keys())}
          onChange={(selected) =>
            onAnswer(
              Object.fromEntries(
                options.map((option) => [answerKey(key, option.key), selected.has(option.key) ? 'yes' : '']),
              ),
            )
          }
        />
      )
    case 'rating':
      return <Rating question={question} answers={answers} onAnswer={onAnswer} />
    case 'number':
      return (
        <NumberAnswer
          question={question}
          value={value}
          onChange={(number) => say(number === null ? '' : String(number))}
        />
      )
    case 'date':
      return (
        <DateField
          label={label}
          {...help}
          value={isAnswerTo(question, { part: '', value }) ? value : null}
          onChange={say}
          leaning="future"
          className="recording-short"
        />
      )
  }
}

interface NumberAnswerProps {
  readonly question: GuideQuestion
  readonly value: string
  readonly onChange: (number: number | null) => void
}

/** A number; one with more digits than can be kept is not saved, and says so. */
function NumberAnswer({ question, value, onChange }: NumberAnswerProps): ReactNode {
  const { text, help, unit } = question
  const number = value === '' ? Number.NaN : Number(value)
  const isTooLong = !Number.isNaN(number) && !isAnswerTo(question, { part: '', value })
  useUnfit(text, isTooLong)
  return (
    <NumberField
      label={text}
      {...(help !== '' && { help })}
      {...(isTooLong && { error: t('guides.numberTooLong') })}
      value={Number.isNaN(number) ? null : number}
      onChange={onChange}
      {...(unit !== '' && { unit })}
      decimals={6}
      className="recording-short"
    />
  )
}

/** What 1 and 5 mean, and what else helps. */
function scaleHelp({ scale, help }: GuideQuestion): string {
  const ends =
    scale.from === '' && scale.to === '' ? '' : t('guides.scaleEnds', { from: scale.from, to: scale.to })
  return [ends, help].filter(Boolean).join(' · ')
}

/** To the field after one of a matrix: importance, satisfaction, next line. */
function goOn(from: Element | null): void {
  const all = [...(from?.closest('table')?.querySelectorAll('.segments-line') ?? [])]
  const here = all.findIndex((one) => one.contains(from))
  const next = all[here + 1]
  const field = next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector('input')
  field?.focus()
}

function Rating({ question, answers, onAnswer }: Omit<QuestionProps, 'isFollowing'>): ReactNode {
  const { key, text, help, options } = question
  return (
    <fieldset className="field rating-field" aria-label={text}>
      <span className="field-label">{text}</span>
      {help !== '' && <span className="field-help">{help}</span>}
      <table className="rating">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('guides.factor')}</span>
            </th>
            <th scope="col">{t('guides.importance')}</th>
            <th scope="col">{t('guides.satisfaction')}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((factor) => {
            const rated = ratingOf(valueIn(answers, key, factor.key))
            const importance = rated?.importance ?? null
            const satisfaction = rated?.satisfaction ?? null
            const rate = (one: string | number | null, other: string | number | null): void => {
              const value = one === null && other === null ? '' : `${one ?? ''}/${other ?? ''}`
              onAnswer({ [answerKey(key, factor.key)]: value })
            }
            return (
              <tr key={factor.key}>
                <th scope="row">{factor.text}</th>
                <td>
                  <Step
                    label={t('guides.importanceOf', { factor: factor.text })}
                    value={importance}
                    onChange={(step) => rate(step, satisfaction)}
                  />
                </td>
                <td>
                  <Step
                    label={t('guides.satisfactionOf', { factor: factor.text })}
                    value={satisfaction}
                    onChange={(step) => rate(importance, step)}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </fieldset>
  )
}

interface StepProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (step: string | null) => void
}

function Step({ label, value, onChange }: StepProps): ReactNode {
  return (
    <Segments
      label={label}
      isLabelHidden
      choices={steps}
      value={scaleSteps.find((step) => step === String(value)) ?? null}
      onChange={onChange}
      onFigure={() => goOn(document.activeElement)}
      className="rating-steps"
    />
  )
}
