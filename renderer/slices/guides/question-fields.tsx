import { useState, type ReactNode } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import { answerChoices, isClosed, questionsOf } from '../../../preload/contract/guide-rules.ts'
import {
  flagDueInDaysMax,
  guideOptionsMax,
  questionKinds,
  questionTells,
  type GuideContents,
  type GuideQuestion,
} from '../../../preload/contract/guides.ts'
import { redFlagKinds } from '../../../preload/contract/tasks.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { Chips } from '../../kit/ui/chips.tsx'
import {
  AddIcon,
  ChevronDownIcon,
  ChevronRightIcon,
  ChevronUpIcon,
  CloseIcon,
  DeleteIcon,
  WarningIcon,
} from '../../kit/ui/icons.ts'
import { NumberField } from '../../kit/ui/number-field.tsx'
import { Badge } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { freshKey, movedBy } from './contents.ts'

interface QuestionEditorProps {
  readonly question: GuideQuestion
  readonly contents: GuideContents
  readonly onChange: (question: GuideQuestion) => void
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** One question of a draft: a line with its marks, and what is to be said of it once it is opened. */
export function QuestionFields(props: QuestionEditorProps): ReactNode {
  const { question, onMove, onRemove, isFirst, isLast } = props
  const [isOpen, setOpen] = useState(question.text === '')
  const name = question.text.trim() === '' ? t('guides.noText') : question.text
  return (
    <div className="question-editor">
      <div className="question-line">
        <Button
          variant="quiet"
          aria-expanded={isOpen}
          icon={isOpen ? <ChevronDownIcon /> : <ChevronRightIcon />}
          onPress={() => setOpen(!isOpen)}
          className="question-name"
        >
          {name}
        </Button>
        <span className="question-marks">
          <Badge>{t(`guides.kind.${question.kind}`)}</Badge>
          {question.isCore && <Badge tone="info">{t('guides.core')}</Badge>}
          {question.isInternal && <Badge>{t('guides.internal')}</Badge>}
          {question.tells !== undefined && <Badge>{t(`guides.tells.${question.tells}`)}</Badge>}
          {question.flags.length > 0 && (
            <Badge tone="warning" icon={<WarningIcon />}>
              {t('guides.redFlag')}
            </Badge>
          )}
        </span>
        <span className="guides-deeds">
          <IconButton
            size="small"
            label={t('guides.up', { name })}
            icon={<ChevronUpIcon />}
            isDisabled={isFirst}
            onPress={() => onMove(-1)}
          />
          <IconButton
            size="small"
            label={t('guides.down', { name })}
            icon={<ChevronDownIcon />}
            isDisabled={isLast}
            onPress={() => onMove(1)}
          />
          <IconButton
            size="small"
            label={t('guides.removeOne', { name })}
            icon={<DeleteIcon />}
            onPress={onRemove}
          />
        </span>
      </div>
      {isOpen && <QuestionForm {...props} />}
    </div>
  )
}

function QuestionForm({ question, contents, onChange }: QuestionEditorProps): ReactNode {
  const { kind, text, help, unit, scale } = question
  const set = (part: Partial<GuideQuestion>): void => onChange({ ...question, ...part })
  const hasOptions = kind === 'choice' || kind === 'several' || kind === 'rating'
  return (
    <div className="question-form">
      <TextField
        label={t('guides.questionText')}
        value={text}
        onChange={(next) => set({ text: next })}
        charactersMax={300}
        spellCheck="true"
        isRequired
      />
      <TextField
        label={t('guides.questionHelp')}
        value={help}
        onChange={(next) => set({ help: next })}
        charactersMax={500}
        spellCheck="true"
      />
      <div className="form-row">
        <Select
          label={t('guides.questionKind')}
          choices={questionKinds.map((value) => ({ value, label: t(`guides.kind.${value}`) }))}
          value={kind}
          // flags are about answers that the other kind does not have
          onChange={(next) => set({ kind: next, flags: [], ...(next === 'rating' && { tells: undefined }) })}
        />
        <div className="question-checks">
          <Checkbox isSelected={question.isCore} onChange={(isCore) => set({ isCore })}>
            {t('guides.isCore')}
          </Checkbox>
          <Checkbox isSelected={question.isInternal} onChange={(isInternal) => set({ isInternal })}>
            {t('guides.isInternal')}
          </Checkbox>
        </div>
      </div>
      {kind !== 'rating' && (
        <Select
          label={t('guides.tells')}
          choices={[
            { value: '', label: t('guides.tells.nothing') },
            ...questionTells.map((value) => ({ value, label: t(`guides.tells.${value}`) })),
          ]}
          value={question.tells ?? ''}
          onChange={(next) => set({ tells: next === '' ? undefined : next })}
        />
      )}
      {kind === 'number' && (
        <TextField
          label={t('guides.unit')}
          value={unit}
          onChange={(next) => set({ unit: next })}
          charactersMax={20}
        />
      )}
      {kind === 'scale' && (
        <div className="form-row">
          <TextField
            label={t('guides.scaleFrom')}
            value={scale.from}
            onChange={(from) => set({ scale: { ...scale, from } })}
            charactersMax={60}
          />
          <TextField
            label={t('guides.scaleTo')}
            value={scale.to}
            onChange={(to) => set({ scale: { ...scale, to } })}
            charactersMax={60}
          />
        </div>
      )}
      {hasOptions && <Options question={question} set={set} />}
      <Condition question={question} contents={contents} set={set} />
      {answerChoices(question).length > 0 && <Flags question={question} set={set} />}
    </div>
  )
}

interface PartProps {
  readonly question: GuideQuestion
  readonly set: (part: Partial<GuideQuestion>) => void
}

function Options({ question: { options }, set }: PartProps): ReactNode {
  return (
    <fieldset className="question-options">
      <legend className="field-label">{t('guides.options')}</legend>
      {options.map((option, place) => {
        const name = option.text.trim() === '' ? t('guides.option', { number: place + 1 }) : option.text
        return (
          <div key={option.key} className="question-option">
            <TextField
              label={t('guides.option', { number: place + 1 })}
              isLabelHidden
              value={option.text}
              onChange={(text) => set({ options: options.with(place, { ...option, text }) })}
              charactersMax={lineMax}
              spellCheck="true"
              takesFocus={option.text === ''}
            />
            <IconButton
              size="small"
              label={t('guides.up', { name })}
              icon={<ChevronUpIcon />}
              isDisabled={place === 0}
              onPress={() => set({ options: movedBy(options, place, -1) })}
            />
            <IconButton
              size="small"
              label={t('guides.down', { name })}
              icon={<ChevronDownIcon />}
              isDisabled={place === options.length - 1}
              onPress={() => set({ options: movedBy(options, place, 1) })}
            />
            <IconButton
              size="small"
              label={t('guides.removeOne', { name })}
              icon={<CloseIcon />}
              onPress={() => set({ options: options.toSpliced(place, 1) })}
            />
          </div>
        )
      })}
      <Button
        size="small"
        icon={<AddIcon />}
        isDisabled={options.length >= guideOptionsMax}
        onPress={() => set({ options: [...options, { key: freshKey(), text: '' }] })}
      >
        {t('guides.addOption')}
      </Button>
    </fieldset>
  )
}

/** What an answer that is known beforehand is called. */
function choiceText({ kind, options }: GuideQuestion, value: string): string {
  if (kind === 'yesNo') return t(value === 'yes' ? 'guides.yes' : 'guides.no')
  return options.find(({ key }) => key === value)?.text ?? value
}

const chipsOf = (question: GuideQuestion) =>
  answerChoices(question).map((value) => ({ id: value, label: choiceText(question, value) || '…' }))

function Condition({ question, contents, set }: PartProps & { readonly contents: GuideContents }): ReactNode {
  const { condition } = question
  const all = questionsOf(contents)
  const earlier = all
    .slice(
      0,
      Math.max(
        0,
        all.findIndex(({ key }) => key === question.key),
      ),
    )
    .filter(isClosed)
  const on = earlier.find(({ key }) => key === condition?.question)
  if (earlier.length === 0 && condition === null) return null
  return (
    <div className="question-rule">
      <Select
        label={t('guides.condition')}
        choices={[
          { value: '', label: t('guides.always') },
          ...earlier.map(({ key, text }) => ({ value: key, label: text || t('guides.noText') })),
        ]}
        value={condition?.question ?? ''}
        onChange={(key) => {
          const chosen = earlier.find((one) => one.key === key)
          const [first] = chosen === undefined ? [] : answerChoices(chosen)
          set({ condition: first === undefined ? null : { question: key, is: [first] } })
        }}
      />
      {condition !== null && on !== undefined && (
        <Chips
          label={t('guides.conditionIs')}
          chips={chipsOf(on)}
          selected={new Set(condition.is)}
          onChange={(is) => is.size > 0 && set({ condition: { ...condition, is: [...is] } })}
        />
      )}
    </div>
  )
}

function Flags({ question, set }: PartProps): ReactNode {
  const { flags } = question
  const free = redFlagKinds.filter((kind) => !flags.some((flag) => flag.kind === kind))
  const [nextKind] = free
  const [firstChoice] = answerChoices(question)
  return (
    <fieldset className="question-options">
      <legend className="field-label">{t('guides.flagRules')}</legend>
      {flags.map((flag, place) => (
        <div key={flag.kind} className="question-rule">
          <div className="form-row">
            <Select
              label={t('guides.flagKind')}
              choices={[flag.kind, ...free].map((value) => ({ value, label: t(`guides.flag.${value}`) }))}
              value={flag.kind}
              onChange={(kind) => set({ flags: flags.with(place, { ...flag, kind }) })}
            />
            <NumberField
              label={t('guides.flagDays', { flag: t(`guides.flag.${flag.kind}`) })}
              value={flag.dueInDays}
              minimum={1}
              maximum={flagDueInDaysMax}
              decimals={0}
              onChange={(days) => set({ flags: flags.with(place, { ...flag, dueInDays: days ?? 14 }) })}
            />
            <IconButton
              size="small"
              label={t('guides.removeOne', { name: t(`guides.flag.${flag.kind}`) })}
              icon={<CloseIcon />}
              onPress={() => set({ flags: flags.toSpliced(place, 1) })}
            />
          </div>
          <Chips
            label={t(question.kind === 'rating' ? 'guides.flagFactors' : 'guides.flagWhen')}
            chips={chipsOf(question)}
            selected={new Set(flag.when)}
            onChange={(when) =>
              when.size > 0 && set({ flags: flags.with(place, { ...flag, when: [...when] }) })
            }
          />
        </div>
      ))}
      {nextKind !== undefined && firstChoice !== undefined && (
        <Button
          size="small"
          icon={<AddIcon />}
          onPress={() => set({ flags: [...flags, { kind: nextKind, when: [firstChoice], dueInDays: 14 }] })}
        >
          {t('guides.addFlag')}
        </Button>
      )}
    </fieldset>
  )
}
