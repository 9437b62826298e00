import type {
  ColumnKind,
  Condition,
  ConditionGroup,
  ConditionOperator,
  ConditionPart,
  SpanUnit,
} from '../../../preload/contract/lists.ts'
import { formatDay, formatNumber } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import type { ListFace } from './faces.ts'

/** What is asked, by the kind of the column: "mindestens", "länger her als". */
export function operatorText(operator: ConditionOperator, kind: ColumnKind): string {
  if (kind === 'day' && (operator === 'is' || operator === 'between'))
    return t(`list.operator.day.${operator}`)
  return t(`list.operator.${operator}`)
}

/** "12 Monate" */
export const spanText = (span: number, unit: SpanUnit): string => t(`list.span.${unit}`, { count: span })

function valueText(face: ListFace, condition: Condition): string {
  if ('text' in condition) return `„${condition.text}“`
  if ('to' in condition)
    return t('list.between', { from: formatNumber(condition.number), to: formatNumber(condition.to) })
  if ('toDay' in condition)
    return t('list.between', { from: formatDay(condition.day), to: formatDay(condition.toDay) })
  if ('number' in condition) return formatNumber(condition.number)
  if ('day' in condition) return formatDay(condition.day)
  if ('span' in condition) return spanText(condition.span, condition.unit)
  if ('values' in condition)
    return condition.values.map((value) => face.choiceText(condition.column, value)).join(', ')
  return ''
}

/** A condition in words: "Beschäftigte mindestens 10", "Kontakte: keine". */
export function conditionText(face: ListFace, condition: Condition): string {
  const kind = face.columns[condition.column]?.kind ?? 'text'
  return [face.title(condition.column), operatorText(condition.operator, kind), valueText(face, condition)]
    .filter(Boolean)
    .join(' ')
}

/** Conditions in words, as one line. */
export function groupText(face: ListFace, group: ConditionGroup): string {
  const texts = group.parts.map((part) => partText(face, part))
  return texts.join(` ${t(`list.match.${group.match}.word`)} `)
}

const partText = (face: ListFace, part: ConditionPart): string =>
  'match' in part ? `(${groupText(face, part)})` : conditionText(face, part)
