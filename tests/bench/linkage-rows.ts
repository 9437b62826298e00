import type { LinkageRecord } from '../../db/linkage/index.ts'
import { Chance, slugOf } from './generate-register.ts'
import { companies, formName, phoneIn, placeIn, streetOf, townOf, type Company } from './linkage-companies.ts'
import { mishear, mistype, withoutUmlauts } from './linkage-slips.ts'
import * as extra from './linkage-words.ts'
import * as words from './register-words.ts'

/** A register and the rows of another source that speak of the same region, with what tells which belong together. */
export interface LabelledRegister {
  readonly register: readonly Company[]
  readonly rows: readonly Company[]
}

/** How a form goes on when a company grows: entered, limited, with a general partner. */
const nextForm: Readonly<Record<string, string>> = {
  'UG (haftungsbeschränkt)': 'GmbH',
  Einzelunternehmen: 'GmbH',
  'e.K.': 'GmbH & Co. KG',
  GbR: 'OHG',
  GmbH: 'GmbH & Co. KG',
  OHG: 'GmbH & Co. KG',
}

/** What a list says that knows the special form only by its general word. */
const generalForm: Readonly<Record<string, string>> = {
  'GmbH & Co. KG': 'KG',
  eGbR: 'GbR',
  gGmbH: 'GmbH',
  'e.K.': 'Einzelunternehmen',
  'PartG mbB': 'PartG',
}

const shortWords: readonly (readonly [RegExp, string])[] = [
  [/Ingenieurgesellschaft/, 'Ing.-Ges.'],
  [/(\p{L}{5,})technik/u, '$1techn.'],
  [/(\p{L}{4,})beratung/u, '$1ber.'],
  [/ und /, ' u. '],
  [/ & /, ' und '],
  [/(\p{L}{4,})bau(?= |$)/u, '$1-Bau'],
  [/Söhne/, 'Sohn'],
]

function otherOrder(name: string): string {
  const parts = name.split(' ')
  return parts.length < 2 ? name : [parts.at(-1), ...parts.slice(0, -1)].join(' ')
}

/** The name as another clerk enters it; legal form apart. */
function rewritten(chance: Chance, base: string, isSoleTrader: boolean): string {
  let name = base
  if (chance.chance(0.1)) name = withoutUmlauts(name)
  if (chance.chance(0.1)) {
    const [short, spelling] = chance.pick(shortWords)
    name = name.replace(short, spelling)
  }
  if (chance.chance(0.05)) name = otherOrder(name)
  if (chance.chance(0.05)) name = `${name} ${chance.pick(extra.additions)}`
  if (chance.chance(0.04)) name = name.replace(/ (?:&|\+) \S+/, '')
  if (isSoleTrader && chance.chance(0.3))
    name = `${name}, Inh. ${chance.pick(words.womensNames)} ${chance.pick(words.familyNames)}`
  if (chance.chance(0.1)) name = mistype(chance, name)
  if (chance.chance(0.05)) name = mishear(chance, name)
  if (chance.chance(0.05)) name = name.toUpperCase()
  return name
}

function rewrittenPlace(chance: Chance, record: LinkageRecord, isMoved: boolean, town: words.Town) {
  if (isMoved) return placeIn(chance, town)
  let { street, houseNumber, postcode } = record
  if (chance.chance(0.4)) street = street.replace(/straße$/, 'str.').replace(/Straße$/, 'Str.')
  if (chance.chance(0.06)) street = mistype(chance, street)
  if (chance.chance(0.03)) houseNumber = String(chance.whole(1, 180))
  else if (chance.chance(0.1)) houseNumber = houseNumber.replace(/\D.*$/, '')
  if (chance.chance(0.02)) postcode = postcode.slice(0, 3) + String(chance.whole(10, 99))
  if (chance.chance(0.04)) [street, houseNumber] = ['', '']
  if (chance.chance(0.01)) street = streetOf(chance)
  return { street, houseNumber, postcode, city: record.city }
}

function rewrittenPhone(chance: Chance, phone: string, isMoved: boolean, town: words.Town): string {
  if (chance.chance(0.2)) return ''
  if (phone === '') return chance.chance(0.4) ? phoneIn(chance, town) : ''
  if (chance.chance(isMoved ? 0.35 : 0.05)) return phoneIn(chance, town)
  if (chance.chance(0.05)) return phone.slice(0, -2) + String(chance.whole(10, 99))
  return chance.chance(0.02) ? `+49${mistype(chance, phone.slice(3))}` : phone
}

const maybe = (chance: Chance, share: number, text: string): string => (chance.chance(share) ? text : '')

/** The same company in another source a few years on. */
export function rewrite(seed: number, company: Company): Company {
  const chance = new Chance(seed + 15_485_863, company.entity)
  const { record } = company
  const isMoved = chance.chance(0.08)
  const isRenamed = chance.chance(0.03)
  const form = [...words.legalForms].find((known) => formName(known) === record.legalForm) ?? words.soleTrader
  const isConverted = chance.chance(0.03) && nextForm[form.column] !== undefined
  const later = words.legalForms.find(({ column }) => column === nextForm[form.column]) ?? form
  const now = isConverted ? later : form
  const base = form.written === '' ? record.name : record.name.slice(0, -form.written.length - 1)
  const changed = isRenamed
    ? `${chance.pick(extra.coinedBeginnings)}${chance.pick(extra.coinedEndings)}`
    : base
  const name = rewritten(chance, changed, form === words.soleTrader)
  const isFormSaid = chance.chance(0.88)
  const town =
    isMoved && chance.chance(0.4)
      ? townOf(chance)
      : (words.towns.find(({ postcode }) => postcode === record.postcode) ?? townOf(chance))
  const isGeneral = chance.chance(0.15)
  const newDomain = chance.chance(0.04) ? `${slugOf(changed).slice(0, 12)}-online.de` : ''
  const isKeepingEntry = !isConverted && chance.chance(0.55)
  return {
    ...company,
    record: {
      name: isFormSaid && now.written !== '' && !isGeneral ? `${name} ${now.written}` : name,
      formerNames: isRenamed && chance.chance(0.6) ? [record.name] : [],
      legalForm: isFormSaid ? (isGeneral ? (generalForm[now.column] ?? formName(now)) : formName(now)) : '',
      registerCourt: isKeepingEntry ? record.registerCourt : '',
      registerKind: isKeepingEntry ? record.registerKind : null,
      registerNumber: isKeepingEntry ? maybeMistyped(chance, record.registerNumber) : '',
      vatId: maybe(chance, 0.5, maybeMistyped(chance, record.vatId)),
      businessId: maybe(chance, 0.4, record.businessId),
      lei: '',
      ...rewrittenPlace(chance, record, isMoved, town),
      phoneE164: rewrittenPhone(chance, record.phoneE164, isMoved, town),
      email: maybe(
        chance,
        0.7,
        newDomain
          ? `info@${newDomain}`
          : record.email.replace(/^info@/, `${chance.pick(['info', 'kontakt', 'post'])}@`),
      ),
      website: maybe(chance, 0.75, newDomain ? `https://${newDomain}` : isRenamed ? '' : record.website),
    },
  }
}

const maybeMistyped = (chance: Chance, number: string): string =>
  number !== '' && chance.chance(0.01) ? mistype(chance, number) : number

/**
 * `count` companies, of which a register holds 80 of 100 and another source, rewritten, 80 of 100 too: typing errors, words
 * abbreviated, swapped and heard wrongly, moves (8), conversions (3), new names (3), numbers and phones missing or changed.
 */
export function labelledRegister(count: number, seed: number): LabelledRegister {
  const all = companies(count, seed)
  const isIn = (share: number, company: Company, salt: number): boolean =>
    new Chance(seed + salt, company.entity).chance(share)
  return {
    register: all.filter((company) => isIn(0.8, company, 1)),
    rows: all.filter((company) => isIn(0.8, company, 2)).map((company) => rewrite(seed, company)),
  }
}
