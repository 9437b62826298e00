import type { PersonalColumn, PersonalKind } from '../../../../preload/contract/personal-columns.ts'
import { foldText } from '../../../text/fold.ts'
import { mod1110CheckDigit } from '../values/check-digits.ts'
import { readDate, saysNothing } from '../values/index.ts'
import { personalHeading } from './personal-headings.ts'
import { fieldOfHeading } from '../../../tabular/index.ts'

/** Values that must have been seen before they tell anything, and the share of them that must look alike. */
const FEWEST_VALUES = 5
const ALIKE = 0.8

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nationalities as adjectives and inhabitants, without endings of gender and case. */
const NATIONALITY =
  /^(?:deutsch|tuerkisch|polnisch|italienisch|griechisch|kroatisch|serbisch|rumaenisch|bulgarisch|syrisch|russisch|ukrainisch|kosovarisch|bosnisch(?: herzegowinisch)?|spanisch|portugiesisch|franzoesisch|niederlaendisch|oesterreichisch|ungarisch|iranisch|irakisch|afghanisch|chinesisch|vietnamesisch|indisch|pakistanisch|marokkanisch|tunesisch|libanesisch|albanisch|mazedonisch|nordmazedonisch|montenegrinisch|slowenisch|slowakisch|tschechisch|litauisch|lettisch|estnisch|britisch|amerikanisch|thailaendisch|nigerianisch|ghanaisch|eritreisch|aethiopisch|somalisch|schweizerisch|belgisch|daenisch|schwedisch|finnisch|norwegisch|irisch|aegyptisch|algerisch|israelisch|armenisch|georgisch|kasachisch|staatenlos|ungeklaert|german|turkish|polish|italian|greek|croatian|serbian|romanian|bulgarian|syrian|russian|ukrainian|spanish|portuguese|french|dutch|austrian|hungarian|iranian|iraqi|afghan|chinese|vietnamese|indian|british|american|stateless)(?:e|er|en|es)?$/
const RELIGIONS = wordSet(`
  rk ev ak evang kath evangelisch katholisch evangelische katholische muslimisch moslemisch islamisch islam juedisch
  konfessionslos orthodox buddhistisch hinduistisch freikirchlich protestantisch lutherisch alevitisch atheistisch ohne vd
  oa protestant catholic muslim jewish
`)
const FAMILY = wordSet(`
  ledig led verheiratet verh geschieden gesch verwitwet verw getrennt lebenspartnerschaft single married divorced widowed
`)
const GENDERS = wordSet('maennlich weiblich divers maennl weibl male female')
/** Words of headings over days in the life of a business. */
const BUSINESS_DAY =
  /gruend|found|establ|incorp|anmeld|abmeld|ummeld|registr|eintrag|eingetrag|beginn|begin|betrieb|aufnahme|stand|aender|update|modif|erstell|creat|ende|seit|since|mitglied|member|loesch|erlosch|zugang|abgang|eroeffn|baujahr|insolv|vertrag|bescheid|rechnung|gewerbe|firm|unternehmen|compan/

const YOUNGEST = 16
const OLDEST = 100
/** Years between the first and the last birth of some owners at least. */
const SPREAD_YEARS = 15
const DIFFERENT = 0.6
const FIRST_OF_JANUARY = 0.3

const isFullDay = (text: string): boolean =>
  /\d{1,2}\D+(?:\d{1,2}|[a-zä]{3,9})\D+\d{2,4}|^\d{8}$|^\d{4}-\d{2}-\d{2}/i.test(text)

/** Whether these are days on which people who run a business were born. */
function areBirthDays(values: readonly string[], currentYear: number): boolean {
  const days = values.flatMap((value) => {
    const read = value.length <= 40 && isFullDay(value) ? readDate(value, currentYear) : null
    return read && 'value' in read && read.value !== null ? [read.value] : []
  })
  if (days.length < Math.max(FEWEST_VALUES, values.length * ALIKE)) return false
  const years = days.map((day) => Number(day.slice(0, 4)))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return (
    first >= currentYear - OLDEST &&
    last <= currentYear - YOUNGEST &&
    last - first >= SPREAD_YEARS &&
    new Set(days).size >= days.length * DIFFERENT &&
    days.filter((day) => day.endsWith('-01-01')).length <= days.length * FIRST_OF_JANUARY
  )
}

const isTaxId = (value: string): boolean => {
  const digits = value.replaceAll(' ', '')
  return /^[1-9]\d{10}$/.test(digits) && mod1110CheckDigit(digits.slice(0, 10)) === Number(digits[10])
}

const foldedWords = (value: string): string[] => foldText(value).split(' ')

const looks: readonly (readonly [PersonalKind, (value: string) => boolean])[] = [
  [
    'nationality',
    (value) =>
      foldText(value)
        .split(/ und | /)
        .every((word) => NATIONALITY.test(word)),
  ],
  ['religion', (value) => foldedWords(value).every((word) => RELIGIONS.has(word) || word === 'roemisch')],
  ['family', (value) => foldedWords(value).every((word) => FAMILY.has(word))],
  ['gender', (value) => GENDERS.has(foldText(value))],
  ['taxId', isTaxId],
  // area, day of birth, initial, serial number with check digit
  ['socialSecurity', (value) => /^\d{2} ?[0-3]\d[01]\d{3} ?[A-Z] ?\d{3}$/.test(value)],
]

const LONGEST = 60

/** The personal kind that a column's values show by themselves; null for none. */
function kindByValues(values: readonly string[], heading: string, currentYear: number): PersonalKind | null {
  const said = values.map((value) => value.trim()).filter((value) => !saysNothing(value))
  if (said.length < FEWEST_VALUES) return null
  const isOfBusiness = BUSINESS_DAY.test(foldText(heading).replaceAll(' ', ''))
  if (!isOfBusiness && fieldOfHeading(heading) === null && areBirthDays(said, currentYear)) return 'birth'
  const short = said.filter((value) => value.length <= LONGEST)
  const found = looks.find(([, look]) => short.filter(look).length >= said.length * ALIKE)
  return found?.[0] ?? null
}

/**
 * Columns of a person's own affairs, told by their headings in any usual wording and, where a heading says nothing of it,
 * by their values. Certain ones are never stored; a person who knows better may map the others, which else are not
 * stored either.
 *
 * Source: GewO § 14 (5) and (6) names what a trade register may pass on: name, business address, registered activity.
 */
export function personalColumns(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  currentYear: number,
): PersonalColumn[] {
  return columns.flatMap((heading, column): PersonalColumn[] => {
    const byHeading = personalHeading(heading)
    if (byHeading !== null) return [{ column, ...byHeading, reason: 'heading' }]
    const values = rows.map((cells) => cells[column] ?? '')
    const kind = kindByValues(values, heading, currentYear)
    return kind === null ? [] : [{ column, kind, isCertain: false, reason: 'values' }]
  })
}
