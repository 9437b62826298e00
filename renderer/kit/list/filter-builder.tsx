import './filter-builder.css'
import { useState, type ReactNode } from 'react'
import {
  conditionOperators,
  spanUnits,
  type ConditionGroup,
  type ListName,
} from '../../../preload/contract/lists.ts'
import { t } from '../i18n/translate.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Chips } from '../ui/chips.tsx'
import { DateField } from '../ui/date-field.tsx'
import { AddIcon, SmallCloseIcon } from '../ui/icons.ts'
import { NumberField } from '../ui/number-field.tsx'
import { Select } from '../ui/select.tsx'
import { SuggestField } from '../ui/suggest-field.tsx'
import { operatorText } from './condition-words.ts'
import {
  begun,
  completedGroup,
  isGroup,
  operandOf,
  withOperator,
  type OpenCondition,
  type OpenGroup,
  type OpenPart,
} from './conditions.ts'
import type { ListFace } from './faces.ts'
import { FoundValues, suggestValues } from './found-values.tsx'

interface FilterBuilderProps {
  readonly list: ListName
  readonly face: ListFace
  readonly where: ConditionGroup | undefined
  /** Told of each change: the conditions that are complete, undefined for none. */
  readonly onWhere: (where: ConditionGroup | undefined) => void
}

const empty: OpenGroup = { match: 'all', parts: [] }
/** Groups within the outermost one. */
const depthMax = 2

/** Conditions put together by fields; the list follows with every one that is complete. */
export function FilterBuilder({ list, face, where, onWhere }: FilterBuilderProps): ReactNode {
  const [group, setGroup] = useState<OpenGroup>(where ?? empty)
  const change = (next: OpenGroup): void => {
    setGroup(next)
    const complete = completedGroup(next, face)
    onWhere(complete.parts.length > 0 ? complete : undefined)
  }
  return <GroupFields list={list} face={face} group={group} depth={0} onChange={change} />
}

interface GroupFieldsProps {
  readonly list: ListName
  readonly face: ListFace
  readonly group: OpenGroup
  readonly depth: number
  readonly onChange: (next: OpenGroup) => void
  readonly onRemove?: () => void
}

function GroupFields({ list, face, group, depth, onChange, onRemove }: GroupFieldsProps): ReactNode {
  const [first = ''] = Object.keys(face.columns)
  const setPart = (index: number, part: OpenPart): void =>
    onChange({ ...group, parts: group.parts.with(index, part) })
  const removePart = (index: number): void => onChange({ ...group, parts: group.parts.toSpliced(index, 1) })
  const add = (part: OpenPart): void => onChange({ ...group, parts: [...group.parts, part] })
  const newCondition = begun(first, face.columns[first]?.kind ?? 'text')
  return (
    <fieldset className="filter-group">
      <legend className="visually-hidden">{t('list.filter.group')}</legend>
      <div className="filter-group-head">
        <Select
          label={t('list.match')}
          choices={[
            { value: 'all', label: t('list.match.all') },
            { value: 'any', label: t('list.match.any') },
          ]}
          value={group.match}
          onChange={(match) => onChange({ ...group, match })}
        />
        {onRemove && (
          <IconButton label={t('list.filter.removeGroup')} icon={<SmallCloseIcon />} onPress={onRemove} />
        )}
      </div>
      {group.parts.map((part, index) =>
        isGroup(part) ? (
          <GroupFields
            key={index}
            list={list}
            face={face}
            group={part}
            depth={depth + 1}
            onChange={(next) => setPart(index, next)}
            onRemove={() => removePart(index)}
          />
        ) : (
          <ConditionFields
            key={index}
            list={list}
            face={face}
            condition={part}
            onChange={(next) => setPart(index, next)}
            onRemove={() => removePart(index)}
          />
        ),
      )}
      <div className="filter-group-foot">
        <Button size="small" icon={<AddIcon />} onPress={() => add(newCondition)}>
          {t('list.filter.add')}
        </Button>
        {depth < depthMax && (
          <Button
            size="small"
            onPress={() => add({ match: group.match === 'all' ? 'any' : 'all', parts: [newCondition] })}
          >
            {t('list.filter.addGroup')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

interface ConditionFieldsProps {
  readonly list: ListName
  readonly face: ListFace
  readonly condition: OpenCondition
  readonly onChange: (next: OpenCondition) => void
  readonly onRemove: () => void
}

function ConditionFields({ list, face, condition, onChange, onRemove }: ConditionFieldsProps): ReactNode {
  const kind = face.columns[condition.column]?.kind ?? 'text'
  const columns = Object.keys(face.columns)
    .map((value) => ({ value, label: face.title(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'de'))
  return (
    <fieldset className="filter-condition" aria-label={face.title(condition.column)}>
      <Select
        label={t('list.filter.column')}
        isLabelHidden
        choices={columns}
        value={condition.column}
        onChange={(column) => onChange(begun(column, face.columns[column]?.kind ?? 'text'))}
      />
      <Select
        label={t('list.filter.operator')}
        isLabelHidden
        choices={conditionOperators[kind].map((value) => ({ value, label: operatorText(value, kind) }))}
        value={condition.operator}
        onChange={(operator) => onChange(withOperator(condition, operator))}
      />
      <IconButton label={t('list.filter.remove')} icon={<SmallCloseIcon />} onPress={onRemove} />
      <div className="filter-operand">
        <OperandFields list={list} face={face} condition={condition} onChange={onChange} />
      </div>
    </fieldset>
  )
}

function OperandFields({
  list,
  face,
  condition,
  onChange,
}: Omit<ConditionFieldsProps, 'onRemove'>): ReactNode {
  const column = face.columns[condition.column]
  const label = face.title(condition.column)
  if (column === undefined) return null
  switch (operandOf(condition.operator, column.kind)) {
    case 'nothing':
      return null
    case 'text':
      return (
        <SuggestField
          label={label}
          isLabelHidden
          value={condition.text ?? ''}
          onChange={(text) => onChange({ ...condition, text })}
          find={(text) => suggestValues(list, condition.column, text)}
        />
      )
    case 'number':
      return <OneNumber label={label} condition={condition} part="number" onChange={onChange} />
    case 'numbers':
      return (
        <>
          <OneNumber label={t('list.from')} condition={condition} part="number" onChange={onChange} />
          <OneNumber label={t('list.to')} condition={condition} part="to" onChange={onChange} />
        </>
      )
    case 'day':
      return <OneDay label={label} condition={condition} part="day" onChange={onChange} />
    case 'days':
      return (
        <>
          <OneDay label={t('list.from')} condition={condition} part="day" onChange={onChange} />
          <OneDay label={t('list.to')} condition={condition} part="toDay" onChange={onChange} />
        </>
      )
    case 'span':
      return (
        <>
          <NumberField
            label={t('list.span')}
            isLabelHidden
            minimum={0}
            maximum={10_000}
            value={condition.span ?? null}
            onChange={(span) => onChange({ ...condition, span, unit: condition.unit ?? 'months' })}
          />
          <Select
            label={t('list.span.unit')}
            isLabelHidden
            choices={spanUnits.map((value) => ({ value, label: t(`list.span.unit.${value}`) }))}
            value={condition.unit ?? 'months'}
            onChange={(unit) => onChange({ ...condition, unit })}
          />
        </>
      )
    case 'values':
      if (column.choices === undefined)
        return (
          <FoundValues
            list={list}
            column={condition.column}
            label={label}
            values={condition.values ?? []}
            onChange={(values) => onChange({ ...condition, values })}
          />
        )
      return (
        <Chips
          label={label}
          isLabelHidden
          chips={column.choices.map((value) => ({
            id: value,
            label: face.choiceText(condition.column, value),
          }))}
          selected={new Set(condition.values ?? [])}
          onChange={(chosen) => onChange({ ...condition, values: [...chosen] })}
        />
      )
  }
}

interface PartProps<Part extends keyof OpenCondition> {
  readonly label: string
  readonly condition: OpenCondition
  readonly part: Part
  readonly onChange: (next: OpenCondition) => void
}

function OneNumber({ label, condition, part, onChange }: PartProps<'number' | 'to'>): ReactNode {
  return (
    <NumberField
      label={label}
      isLabelHidden
      value={condition[part] ?? null}
      onChange={(value) => onChange({ ...condition, [part]: value })}
    />
  )
}

function OneDay({ label, condition, part, onChange }: PartProps<'day' | 'toDay'>): ReactNode {
  return (
    <DateField
      label={label}
      isLabelHidden
      value={condition[part] ?? null}
      onChange={(value) => onChange({ ...condition, [part]: value })}
    />
  )
}
