import { splitChoices } from '../../../preload/contract/fields.ts'
import type { Condition, ConditionPart } from '../../../preload/contract/lists.ts'
import { dayAfter } from '../../text/days.ts'
import { foldText } from '../../text/fold.ts'
import { nothing, type Dictionary, type Value } from './dictionary.ts'

/** The conditions of a tree, one by one. */
export const conditionsOf = (part: ConditionPart): readonly Condition[] =>
  'match' in part ? part.parts.flatMap(conditionsOf) : [part]

/** What a cell holds: mostly one value, of some columns several, one to a line. */
export const valuesIn = (value: Value): readonly string[] => String(value).split('\n')
/** What was chosen in a cell of several choices. */
export const choicesIn = (value: Value): readonly string[] => splitChoices(String(value))

/** Whether a cell, or one of its values, fits when it is folded. */
const anyLine = (value: Value, folded = '', fits: (folded: string) => boolean): boolean =>
  fits(folded) || (String(value).includes('\n') && valuesIn(value).some((each) => fits(foldText(each))))

/** Which codes of a column fit a condition: 1 at each that does. `today` is a calendar day. */
export function fittingCodes(condition: Condition, dictionary: Dictionary, today: string): Uint8Array {
  const { values } = dictionary
  const fits = new Uint8Array(dictionary.size)
  const mark = (test: (value: Value, place: number) => boolean): void => {
    for (let place = 0; place < values.length; place += 1)
      fits[place + 1] = test(values[place] ?? '', place) ? 1 : 0
  }
  switch (condition.operator) {
    case 'isEmpty':
    case 'hasNone':
      // of what is counted, nothing is there as 0
      mark((value) => value === 0 && condition.operator === 'hasNone')
      fits[nothing] = 1
      return fits
    case 'isNotEmpty':
      mark(() => true)
      return fits
    case 'hasSome':
      mark((value) => Number(value) > 0)
      return fits
    case 'isOneOf':
    case 'isNoneOf': {
      const wanted = new Set(condition.values)
      const isWanted = condition.operator === 'isOneOf'
      mark((value) => valuesIn(value).some((each) => wanted.has(each)) === isWanted)
      fits[nothing] = wanted.has('') === isWanted ? 1 : 0
      return fits
    }
    case 'hasOneOf':
    case 'hasAllOf':
    case 'hasNoneOf': {
      const { operator, values: wanted } = condition
      const isAmong = (chosen: readonly string[]) => (one: string) => chosen.includes(one)
      mark((value) => {
        const chosen = choicesIn(value)
        if (operator === 'hasAllOf') return wanted.every(isAmong(chosen))
        return wanted.some(isAmong(chosen)) === (operator === 'hasOneOf')
      })
      fits[nothing] = operator === 'hasNoneOf' ? 1 : 0
      return fits
    }
    case 'contains':
    case 'containsNot':
    case 'startsWith': {
      const typed = foldText(condition.text)
      const { folded } = dictionary
      const isWanted = condition.operator !== 'containsNot'
      if (condition.operator === 'startsWith')
        mark((value, place) => anyLine(value, folded[place], (each) => each.startsWith(typed)))
      else mark((_, place) => (folded[place] ?? '').includes(typed) === isWanted)
      fits[nothing] = isWanted ? 0 : 1
      return fits
    }
    case 'longerAgoThan': {
      const before = dayAfter(today, -condition.span, condition.unit)
      mark((value) => value < before)
      return fits
    }
    case 'withinLast': {
      const from = dayAfter(today, -condition.span, condition.unit)
      mark((value) => value >= from && value <= today)
      return fits
    }
    case 'withinNext': {
      const until = dayAfter(today, condition.span, condition.unit)
      mark((value) => value >= today && value <= until)
      return fits
    }
    case 'from':
      mark((value) => value >= condition.day)
      return fits
    case 'until':
      mark((value) => value <= condition.day)
      return fits
    case 'atLeast':
      mark((value) => Number(value) >= condition.number)
      return fits
    case 'atMost':
      mark((value) => Number(value) <= condition.number)
      return fits
    case 'between':
      if ('day' in condition) mark((value) => value >= condition.day && value <= condition.toDay)
      else mark((value) => Number(value) >= condition.number && Number(value) <= condition.to)
      return fits
    case 'is':
    case 'isNot': {
      const isWanted = condition.operator === 'is'
      if ('number' in condition) mark((value) => (Number(value) === condition.number) === isWanted)
      else if ('day' in condition) mark((value) => value === condition.day)
      else {
        const typed = foldText(condition.text)
        const { folded } = dictionary
        mark((value, place) => anyLine(value, folded[place], (each) => each === typed) === isWanted)
      }
      fits[nothing] = isWanted ? 0 : 1
      return fits
    }
  }
}
