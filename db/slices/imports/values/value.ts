import { joinChoices, type Field, type FieldList } from '../../../../preload/contract/fields.ts'
import { importedValues, type ImportedValue } from '../../../../preload/contract/import-fields.ts'
import { organisationFieldList } from '../../../../preload/contract/organisations.ts'
import { fieldChoiceTexts } from '../../../../preload/contract/texts/field-choices.ts'
import { foldText } from '../../../text/fold.ts'
import { readDate, readPastDate } from './dates.ts'
import { readNumber } from './numbers.ts'
import { bad, good, type Outcome } from './outcome.ts'
import { cleanLine, readLine, readParagraphs, saysNothing } from './text.ts'

type Value = string | number | null
type Reader = (raw: string) => Outcome<Value>

/** Words of other programs, and what is short for them. */
const yesAndNo: readonly (readonly [string, string])[] = [
  ...['ja', 'j', 'yes', 'y', 'wahr', 'true', '1', 'x'].map((word) => [word, 'yes'] as const),
  ...['nein', 'n', 'no', 'falsch', 'false', '0'].map((word) => [word, 'no'] as const),
]

/** Reads what a field of this kind holds; `wordsOf` are the words, in any language, for which each choice goes. */
export function valueReader(
  field: Pick<Field, 'kind' | 'schema' | 'choices' | 'number'>,
  wordsOf: (choice: string) => readonly string[],
): Reader {
  const { kind, choices = [] } = field
  const byWord = new Map([
    ...(kind === 'yesNo' ? yesAndNo : []),
    ...choices.flatMap((choice) =>
      [choice, ...wordsOf(choice)].map((word) => [foldText(word), choice] as const),
    ),
  ])
  switch (kind) {
    case 'text':
      return (raw) => readParagraphs(raw)
    case 'number':
      return (raw) => readNumberOf(field, raw)
    case 'day':
      return (raw) => {
        const read = readDate(raw)
        return 'value' in read && read.value !== null && read.value.length < 10 ? bad('notADate') : read
      }
    case 'partialDay':
      return (raw) => readDate(raw)
    case 'choice':
    case 'yesNo':
      return (raw) => readChoice(byWord, raw)
    case 'choices':
      return (raw) => readChoices(byWord, choices, raw)
    default:
      return (raw) => readLine(raw)
  }
}

function readNumberOf({ schema, number }: Pick<Field, 'schema' | 'number'>, raw: string): Outcome<Value> {
  const text = cleanLine(raw)
  const unit = number?.unit.toLowerCase() ?? ''
  const bare = unit !== '' && text.toLowerCase().endsWith(unit) ? text.slice(0, -unit.length) : text
  const read = readNumber(bare)
  if (!('value' in read) || read.value === null) return read
  return schema.safeParse(read.value).success ? read : bad('numberOutOfRange')
}

function readChoice(byWord: ReadonlyMap<string, string>, raw: string): Outcome<Value> {
  const text = cleanLine(raw)
  const choice = byWord.get(foldText(text))
  if (choice !== undefined) return good(choice)
  return saysNothing(text) ? good(null) : bad('choiceUnknown')
}

/** What stands between several choices in one cell: signs that hardly stand in their words, then others too. */
const betweenChoices = [/[;|\n]/, /[;|\n,/]/]

function readChoices(
  byWord: ReadonlyMap<string, string>,
  choices: readonly string[],
  raw: string,
): Outcome<Value> {
  const whole = readChoice(byWord, raw)
  if ('value' in whole) return good(whole.value ?? '')
  for (const between of betweenChoices) {
    const parts = raw.split(between).map((part) => cleanLine(part))
    const chosen = parts.filter(Boolean).map((part) => byWord.get(foldText(part)))
    if (chosen.every((choice) => choice !== undefined)) return good(joinChoices(chosen, choices))
  }
  return bad('choiceUnknown')
}

const texts: readonly Readonly<Record<string, string>>[] = [fieldChoiceTexts.de, fieldChoiceTexts.en]
const wordsOf = (name: string, choice: string): readonly string[] =>
  texts.flatMap((words) => words[`organisations.${name}.${choice}`] ?? [])

/** Days on which something has happened. */
const past: Partial<Record<ImportedValue, Reader>> = { foundedOn: readPastDate, registeredOn: readPastDate }

/** How each field whose kind says how it is read is read. */
export const valueReaders = Object.fromEntries(
  importedValues.map((name) => [
    name,
    past[name] ??
      valueReader((organisationFieldList as FieldList)[name] ?? organisationFieldList.note, (choice) =>
        wordsOf(name, choice),
      ),
  ]),
  // one reader for each
) as Readonly<Record<ImportedValue, Reader>>
