import { foldText } from '../../db/text/fold.ts'
import { colognePhonetics, type ComparisonField } from '../../db/linkage/index.ts'
import { Chance } from './generate-register.ts'
import { houseOf, streetOf, surname, townOf } from './linkage-companies.ts'
import { mishear, mistype } from './linkage-slips.ts'
import type { Experiment } from './linkage-scores.ts'
import { codeField, textField, type TextRecord } from './linkage-text-fields.ts'
import { suburbs } from './linkage-words.ts'
import * as words from './register-words.ts'

const two = (number: number): string => String(number).padStart(2, '0')

const damaged = ['given', 'surname', 'number', 'street', 'suburb', 'postcode', 'birth'] as const

/** A person of the made set, whole. */
function person(chance: Chance): Record<(typeof damaged)[number], string> {
  const given = chance.pick([...words.womensNames, ...words.mensNames])
  return {
    given,
    surname: surname(chance),
    number: houseOf(chance),
    street: streetOf(chance),
    suburb: chance.pick(suburbs),
    postcode: townOf(chance).postcode,
    birth: `${chance.whole(1920, 2005)}${two(chance.whole(1, 12))}${two(chance.whole(1, 28))}`,
  }
}

/** One to four changes: slips, words heard wrongly, values missing, replaced or in the neighbour's field. */
function damage(
  chance: Chance,
  whole: Record<(typeof damaged)[number], string>,
): Record<(typeof damaged)[number], string> {
  const copy = { ...whole }
  for (let changes = chance.whole(1, 4); changes > 0; changes -= 1) {
    const field = chance.pick(damaged)
    const style = chance.next()
    if (style < 0.5) copy[field] = mistype(chance, copy[field])
    else if (style < 0.65) copy[field] = mishear(chance, copy[field])
    else if (style < 0.82) copy[field] = ''
    else if (style < 0.92) copy[field] = person(chance)[field]
    else if (field === 'given' || field === 'surname') [copy.given, copy.surname] = [copy.surname, copy.given]
    else [copy.street, copy.suburb] = [copy.suburb, copy.street]
  }
  return copy
}

const folded = (entity: string, record: Readonly<Record<string, string>>): TextRecord => ({
  entity,
  ...Object.fromEntries(Object.entries(record).map(([field, value]) => [field, foldText(value)])),
})

const originals = 2000
const copies = 3000

/** 2,000 persons and 3,000 damaged copies of them, up to five of one: the shape of FEBRL's third set. */
export function madePersons(seed: number): TextRecord[] {
  const chosen = new Chance(seed, -1)
  const wholes = Array.from({ length: originals }, (_, at) => person(new Chance(seed, at)))
  const records = wholes.map((whole, at) => folded(String(at), whole))
  while (records.length < originals + copies) {
    const at = chosen.whole(0, originals - 1)
    const whole = wholes[at]
    const room = originals + copies - records.length
    // few have many copies
    for (let more = Math.min(chosen.whole(1, 5), chosen.whole(1, 5), room); whole && more > 0; more -= 1)
      records.push(folded(String(at), damage(new Chance(seed + 19, records.length), whole)))
  }
  return records
}

/** FEBRL's own sets, as parsed: number of the person in `rec_id` ("rec-1496-dup-2"). The social security number is left out. */
export function febrlPersons(rows: readonly Readonly<Record<string, string>>[]): TextRecord[] {
  return rows.map((row) =>
    folded(row['rec_id']?.split('-')[1] ?? '', {
      given: row['given_name'] ?? '',
      surname: row['surname'] ?? '',
      number: row['street_number'] ?? '',
      street: row['address_1'] ?? '',
      suburb: row['suburb'] ?? '',
      postcode: row['postcode'] ?? '',
      birth: row['date_of_birth'] ?? '',
    }),
  )
}

/** A name that may stand in the field of the other. */
function nameField(records: readonly TextRecord[], name: string, other: string): ComparisonField<TextRecord> {
  const plain = textField(records, name)
  const levels = [...plain.levels.slice(0, -1), 'swapped', 'different']
  return {
    name,
    levels,
    compare(left, right, into) {
      plain.compare(left, right, into)
      if (into.level !== plain.levels.length - 1) return
      const isSwapped =
        (left[name] !== '' && left[name] === right[other]) ||
        (right[name] !== '' && right[name] === left[other])
      into.level = levels.length - (isSwapped ? 2 : 1)
    },
  }
}

const start = (text: string, length: number): string => text.slice(0, length)

export function personExperiment(records: readonly TextRecord[]): Experiment<TextRecord> {
  return {
    left: records,
    right: records,
    isOneToOne: false,
    fields: [
      nameField(records, 'given', 'surname'),
      nameField(records, 'surname', 'given'),
      textField(records, 'street'),
      codeField(records, 'number'),
      textField(records, 'suburb'),
      codeField(records, 'postcode'),
      codeField(records, 'birth'),
    ],
    entity: (record) => record['entity'] ?? '',
    keys({
      given = '',
      surname: family = '',
      street = '',
      number = '',
      suburb = '',
      postcode = '',
      birth = '',
    }) {
      const sounds = [given, family].map((name) => colognePhonetics(name) || name).sort()
      const keys = [`f${sounds[1]}${start(given, 1)}`]
      if (given && family) keys.push(`n${sounds.join('-')}`)
      if (birth)
        keys.push(
          `b${birth}`,
          `g${start(birth, 4)}${start(given, 2)}`,
          `h${birth.slice(4)}${start(family, 2)}`,
        )
      if (street) keys.push(`s${start(street, 6)}${number}`, `t${start(street, 10)}${postcode}`)
      if (suburb && number) keys.push(`u${suburb}${number}`)
      if (street && birth)
        keys.push(`v${start(street, 6)}${start(birth, 4)}`, `w${start(street, 6)}${birth.slice(4)}`)
      if (suburb && birth) keys.push(`x${start(suburb, 5)}${birth.slice(4)}`)
      if (postcode) keys.push(`p${postcode}${sounds[0]}`, `q${postcode}${sounds[1]}`)
      return [...new Set(keys)]
    },
  }
}
