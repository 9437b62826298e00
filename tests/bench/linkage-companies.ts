import type { LinkageRecord } from '../../db/linkage/index.ts'
import { Chance, slugOf } from './generate-register.ts'
import * as extra from './linkage-words.ts'
import * as words from './register-words.ts'

/** How a pair belongs together; the classes of the organisations' model, in its order. */
export const pairKinds = ['match', 'stranger', 'sister', 'branch'] as const
export type PairKind = (typeof pairKinds)[number]

/** A company, with what makes the labels. */
export interface Company {
  readonly entity: number
  /** Sister companies share it. */
  readonly family: number
  /** Branches of one name share it. */
  readonly chain: number
  readonly record: LinkageRecord
}

export const kindOf = (left: Company, right: Company): PairKind =>
  left.entity === right.entity
    ? 'match'
    : left.chain === right.chain
      ? 'branch'
      : left.family === right.family
        ? 'sister'
        : 'stranger'

const allTrades = [...words.trades, ...extra.furtherTrades]

export function surname(chance: Chance): string {
  return chance.chance(0.35)
    ? chance.pick(words.familyNames)
    : chance.pick(extra.nameBeginnings) + chance.pick(extra.nameEndings)
}

const coined = (chance: Chance): string =>
  chance.pick(extra.coinedBeginnings) +
  (chance.chance(0.3) ? chance.pick(['vo', 'ri', 'ma', 'ta']) : '') +
  chance.pick(extra.coinedEndings)

/** A name's telling part and what it does. */
function baseName(chance: Chance): { readonly telling: string; readonly name: string } {
  const trade = chance.pick(allTrades)
  const style = chance.next()
  if (style < 0.2) {
    const telling = coined(chance)
    return { telling, name: chance.chance(0.5) ? telling : `${telling} ${trade}` }
  }
  if (style < 0.28)
    return { telling: chance.pick(words.places), name: `${chance.pick(words.places)} ${trade}` }
  const telling = surname(chance)
  if (style < 0.6) return { telling, name: `${telling} ${trade}` }
  if (style < 0.75) return { telling, name: `${trade} ${telling}` }
  if (style < 0.85) return { telling, name: `${telling} & ${surname(chance)} ${trade}` }
  const given = chance.pick([...words.womensNames, ...words.mensNames])
  return style < 0.93
    ? { telling, name: `${given} ${telling}` }
    : { telling, name: `${telling} + Söhne ${trade}` }
}

export function legalFormOf(chance: Chance): words.FormShare {
  let rest = chance.next()
  for (const form of words.legalForms) {
    rest -= form.share
    if (rest < 0) return form
  }
  return words.soleTrader
}

export function streetOf(chance: Chance): string {
  return chance.chance(0.2)
    ? chance.pick(words.streets)
    : chance.pick(extra.streetBeginnings) + chance.pick(extra.streetEndings)
}

export const houseOf = (chance: Chance): string =>
  `${chance.whole(1, 180)}${chance.chance(0.12) ? chance.pick([' a', 'b', 'c', `-${chance.whole(181, 189)}`]) : ''}`

export type Place = Pick<LinkageRecord, 'street' | 'houseNumber' | 'postcode' | 'city'>

export const townOf = (chance: Chance): words.Town =>
  chance.pick(chance.chance(0.7) ? words.towns.slice(0, 5) : words.towns)

export const placeIn = (chance: Chance, town: words.Town): Place => ({
  street: streetOf(chance),
  houseNumber: houseOf(chance),
  postcode: town.postcode,
  city: town.name,
})

export const phoneIn = (chance: Chance, town: words.Town): string =>
  `+49${town.area.slice(1)}${chance.whole(10_000, 9_999_999)}`

/** The kind and number of a register entry, for forms that have one. */
function entryOf(chance: Chance, form: words.FormShare, town: words.Town) {
  if (form.register === '' || chance.chance(0.15))
    return { registerCourt: '', registerKind: null, registerNumber: '' }
  return {
    registerCourt: (town.courts.at(-1) ?? '').replace('Amtsgericht ', ''),
    registerKind: form.register,
    registerNumber: String(chance.whole(100, 60_000)),
  }
}

const canonical: Readonly<Record<string, string>> = { 'e.K.': 'e. K.', Kommanditgesellschaft: 'KG' }

export const formName = (form: words.FormShare): string => canonical[form.column] ?? form.column

const taxNumber = (chance: Chance): string => `DE${chance.whole(100_000_000, 999_999_999)}`

function identity(chance: Chance, telling: string, base: string, form: words.FormShare, town: words.Town) {
  const tax = taxNumber(chance)
  const slug = slugOf(base).slice(0, 28).replace(/-+$/, '')
  const isSmall = form === words.soleTrader && chance.chance(0.5)
  const domain = isSmall ? chance.pick(extra.providers) : `${slug}.de`
  return {
    name: form.written === '' ? base : `${base} ${form.written}`,
    formerNames: [],
    legalForm: formName(form),
    ...entryOf(chance, form, town),
    vatId: chance.chance(0.55) ? tax : '',
    businessId: chance.chance(0.15) ? `${tax}-00001` : '',
    lei: '',
    email: chance.chance(0.7)
      ? isSmall
        ? `${slugOf(telling)}${chance.whole(1, 999)}@${domain}`
        : `info@${domain}`
      : '',
    website: !isSmall && chance.chance(0.6) ? `https://www.${domain}` : '',
  }
}

/** Another company of the same owners: at the same door, often with the same phone and pages. */
function sisterOf(chance: Chance, first: Company, entity: number, telling: string): Company {
  const form = legalFormOf(chance)
  const town = words.towns.find(({ postcode }) => postcode === first.record.postcode) ?? townOf(chance)
  const style = chance.next()
  const base =
    style < 0.5
      ? `${telling} ${chance.pick(extra.sisterRoles)}`
      : style < 0.85
        ? `${telling} ${chance.pick(allTrades)}`
        : first.record.name.replace(/ (?:GmbH|UG|e\.K\.|GbR|eGbR|KG|OHG|AG|gGmbH|eG|PartG).*$/, '')
  const own = identity(chance, telling, base, form, town)
  const isSharingPages = chance.chance(0.6)
  return {
    entity,
    family: first.family,
    chain: entity,
    record: {
      ...own,
      ...(chance.chance(0.85) ? placeOf(first.record) : placeIn(chance, town)),
      phoneE164: chance.chance(0.65)
        ? first.record.phoneE164
        : chance.chance(0.5)
          ? phoneIn(chance, town)
          : '',
      email: isSharingPages ? first.record.email : own.email,
      website: isSharingPages ? first.record.website : own.website,
    },
  }
}

/** A further shop of the same name, mostly with its own phone. */
function branchOf(chance: Chance, first: Company, entity: number): Company {
  const town = townOf(chance)
  return {
    entity,
    family: entity,
    chain: first.chain,
    record: {
      ...first.record,
      ...placeIn(chance, town),
      registerCourt: '',
      registerKind: null,
      registerNumber: '',
      vatId: '',
      businessId: '',
      phoneE164: chance.chance(0.12)
        ? first.record.phoneE164
        : chance.chance(0.85)
          ? phoneIn(chance, town)
          : '',
      email: chance.chance(0.7) ? first.record.email : '',
      website: chance.chance(0.8) ? first.record.website : '',
    },
  }
}

const placeOf = ({ street, houseNumber, postcode, city }: LinkageRecord): Place => ({
  street,
  houseNumber,
  postcode,
  city,
})

/**
 * Companies of a region with what makes matching hard: sister companies at one door (15 of 100), branches (8), offices that
 * strangers share (6). Further members of families and chains follow their first.
 */
export function companies(count: number, seed: number): Company[] {
  const made: Company[] = []
  let centre: { readonly place: Place; readonly phone: string; readonly town: words.Town } | null = null
  while (made.length < count) {
    const entity = made.length
    const chance = new Chance(seed, entity)
    if (entity % 400 === 0) {
      const town = townOf(chance)
      centre = { place: placeIn(chance, town), phone: phoneIn(chance, town), town }
    }
    const isAtCentre = chance.chance(0.06)
    const town = isAtCentre && centre ? centre.town : townOf(chance)
    const { telling, name } = baseName(chance)
    const phone =
      isAtCentre && centre && chance.chance(0.2)
        ? centre.phone
        : chance.chance(0.85)
          ? phoneIn(chance, town)
          : ''
    const place = isAtCentre && centre ? centre.place : placeIn(chance, town)
    const record = {
      ...identity(chance, telling, name, legalFormOf(chance), town),
      ...place,
      phoneE164: phone,
    }
    const first: Company = { entity, family: entity, chain: entity, record }
    made.push(first)
    if (chance.chance(0.12))
      for (let more = chance.whole(1, 3); more > 0; more -= 1) {
        const sister = sisterOf(new Chance(seed + 31 * more, entity), first, made.length, telling)
        // two companies of one name at one door would be one to everybody
        if (!made.slice(entity).some(({ record: { name } }) => name === sister.record.name)) made.push(sister)
      }
    else if (chance.chance(0.05))
      for (let more = chance.whole(1, 4); more > 0; more -= 1)
        made.push(branchOf(new Chance(seed + 37 * more, entity), first, made.length))
  }
  return made.slice(0, count)
}
