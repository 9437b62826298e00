import { compareDoors, doorLevels, type DoorLevel } from './doors.ts'
import { editDistance } from './edit-distance.ts'
import type { TokenFrequencies } from './frequencies.ts'
import { legalFormAgreement } from './legal-form-agreement.ts'
import { MISSING, type Comparison, type ComparisonField } from './model.ts'
import { align, nameLevels, type Alignment, type NameLevel, type PreparedName } from './names.ts'
import type { Prepared } from './prepared.ts'

export const linkageFields = [
  'name',
  'legalForm',
  'register',
  'vatId',
  'businessId',
  'lei',
  'address',
  'phone',
  'online',
] as const
export type LinkageField = (typeof linkageFields)[number]

/** A smaller stock says no more about how rare a value is than one of this size. */
const smallestPopulation = 1000
/** A name's own count weighs against the guess from its words like a stock of this size. */
const guessWeight = 1000
/** Words of one name come together more often than chance: the rarest counts in full, the others with this part. */
const furtherWords = 0.6
/** From here on shared words single out a company: rarer than one name in 512. */
const rareBits = 9
/** Below this a name within another says nothing: "Bäckerei" in "Bäckerei Quante". */
const containedBits = 6

/** Number of organisations by which a score is reckoned. */
export const populationOf = (frequencies: TokenFrequencies): number =>
  Math.max(frequencies.organisations, smallestPopulation)

class NameField implements ComparisonField<Prepared> {
  readonly name = 'name'
  readonly levels = nameLevels
  readonly #frequencies: TokenFrequencies

  constructor(frequencies: TokenFrequencies) {
    this.#frequencies = frequencies
  }

  compare(left: Prepared, right: Prepared, into: Comparison): void {
    if (left.name.core === '' || right.name.core === '') return
    let [one, other] = [left.name, right.name]
    // one order for both directions, since agreements are taken as they come
    if (one.core > other.core) [one, other] = [other, one]
    if (one.compact === other.compact) {
      this.#found(one.core === other.core ? 'equal' : 'sameWords', into, this.#wholeBits(one))
      return
    }
    const former = formerNameOf(left, right) ?? formerNameOf(right, left)
    if (former) {
      this.#found('formerName', into, this.#wholeBits(former))
      return
    }
    const found = align(one, other)
    const bits = found.pairs === 0 ? 0 : this.#sharedBits(one, other, found)
    const level = levelOf(found, bits)
    const isValued = level !== 'different' && level !== 'sharesWords' && level !== 'sameFamily'
    this.#found(level, into, isValued ? bits : 0)
  }

  #found(level: NameLevel, into: Comparison, bits: number): void {
    into.level = nameLevels.indexOf(level)
    into.bits = bits
  }

  #sharedBits(left: PreparedName, right: PreparedName, found: Alignment): number {
    let rarest = 0
    let sum = 0
    for (let pair = 0; pair < found.pairs; pair += 1) {
      const i = found.leftWords[pair] ?? 0
      const j = found.rightWords[pair] ?? 0
      const bits = Math.min(this.#bits(left, i), this.#bits(right, j))
      sum += bits
      if (bits > rarest) rarest = bits
    }
    return this.#capped(rarest + furtherWords * (sum - rarest))
  }

  #bits(name: PreparedName, at: number): number {
    return this.#frequencies.wordBits(name.words[at] ?? '', name.wordHashes[at] ?? 0)
  }

  #wholeBits(name: PreparedName): number {
    let rarest = 0
    let sum = 0
    for (let at = 0; at < name.words.length; at += 1) {
      const bits = this.#bits(name, at)
      sum += bits
      if (bits > rarest) rarest = bits
    }
    const guess = 2 ** -(rarest + furtherWords * (sum - rarest))
    const count = Math.max(1, this.#frequencies.count(name.hash))
    const organisations = this.#frequencies.organisations
    return this.#capped(-Math.log2((count + guessWeight * guess) / (organisations + guessWeight)))
  }

  #capped(bits: number): number {
    return Math.min(bits, Math.log2(populationOf(this.#frequencies)))
  }
}

function levelOf(found: Alignment, bits: number): NameLevel {
  if (found.pairs === 0) return 'different'
  if (found.leftLeft === 0 && found.rightLeft === 0) {
    if (found.worst === 0) return 'sameWords'
    return found.worst === 1 ? 'similar' : 'soundsAlike'
  }
  if (found.isTold) return 'sameFamily'
  const isWithin = found.leftLeft === 0 || found.rightLeft === 0
  if (isWithin && bits >= containedBits) return 'contained'
  return bits >= rareBits ? 'sharesRareWords' : 'sharesWords'
}

/** The former name of one that is the other's name now or in former times too. */
function formerNameOf(one: Prepared, other: Prepared): PreparedName | undefined {
  if (one.formerNames.length === 0) return undefined
  return one.formerNames.find(
    ({ compact }) =>
      compact !== '' &&
      (compact === other.name.compact || other.formerNames.some((former) => former.compact === compact)),
  )
}

function addressField(frequencies: TokenFrequencies): ComparisonField<Prepared> {
  const bitsOf = (level: DoorLevel, left: Prepared, right: Prepared, most: number): number => {
    switch (level) {
      case 'sameDoor':
      case 'similarDoor':
        return Math.min(
          frequencies.valueBits(left.door.doorHash, most),
          frequencies.valueBits(right.door.doorHash, most),
        )
      case 'sameStreet':
        return Math.min(
          frequencies.valueBits(left.door.streetHash, most),
          frequencies.valueBits(right.door.streetHash, most),
        )
      default:
        return 0
    }
  }
  return {
    name: 'address',
    levels: doorLevels,
    compare(left, right, into) {
      const level = compareDoors(left.door, right.door)
      if (level === null) return
      into.level = doorLevels.indexOf(level)
      into.bits = bitsOf(level, left, right, Math.log2(populationOf(frequencies)))
    },
  }
}

const phoneLevels = ['equal', 'sameLine', 'similar', 'different'] as const

/** Digits of an extension behind a company's line. */
const extensionDigits = 3
const shortestLine = 8

function compareWrittenPhones(left: string, right: string): 1 | 2 | 3 {
  const shortest = Math.min(left.length, right.length)
  const longest = Math.max(left.length, right.length)
  let common = 0
  while (common < shortest && left.charCodeAt(common) === right.charCodeAt(common)) common += 1
  if (common >= shortestLine && longest - common <= extensionDigits) return 1
  return editDistance(left, right, 1) <= 1 ? 2 : 3
}

function phoneField(frequencies: TokenFrequencies): ComparisonField<Prepared> {
  return {
    name: 'phone',
    levels: phoneLevels,
    compare(left, right, into) {
      const [one, other] = [left.record.phoneE164, right.record.phoneE164]
      if (one === '' || other === '') return
      if (one !== other) {
        into.level = compareWrittenPhones(one, other)
        return
      }
      into.level = 0
      into.bits = frequencies.valueBits(left.phoneHash, Math.log2(populationOf(frequencies)))
    },
  }
}

const onlineLevels = ['sameAddress', 'sameDomain', 'different'] as const

function onlineField(frequencies: TokenFrequencies): ComparisonField<Prepared> {
  return {
    name: 'online',
    levels: onlineLevels,
    compare(left, right, into) {
      const most = Math.log2(populationOf(frequencies))
      const shared = left.domains.findIndex((domain) => right.domains.includes(domain))
      if (shared >= 0) {
        into.bits = frequencies.valueBits(left.domainHashes[shared] ?? 0, most)
        into.level = 1
      } else if (left.email !== '' && left.email === right.email) {
        // a mailbox at a provider belongs to one, although its domain says nothing
        into.bits = most
        into.level = 0
      } else if (left.domains.length > 0 && right.domains.length > 0) into.level = 2
    },
  }
}

const legalFormField: ComparisonField<Prepared> = {
  name: 'legalForm',
  levels: ['equal', 'compatible', 'contradicting'],
  compare(left, right, into) {
    const found = legalFormAgreement(left.record.legalForm, right.record.legalForm)
    into.level = found === 'missing' ? MISSING : legalFormField.levels.indexOf(found)
  },
}

/** A field of which one organisation alone has a value: bits are those of the whole stock. */
function identifier(
  name: LinkageField,
  levels: readonly string[],
  compare: (left: Prepared, right: Prepared) => number,
  frequencies: TokenFrequencies,
): ComparisonField<Prepared> {
  const different = levels.length - 1
  return {
    name,
    levels,
    compare(left, right, into) {
      into.level = compare(left, right)
      into.bits =
        into.level === MISSING || into.level === different ? 0 : Math.log2(populationOf(frequencies))
    },
  }
}

function compareRegister(left: Prepared, right: Prepared): number {
  if (left.registerNumber === '' || right.registerNumber === '') return MISSING
  if (left.registerNumber !== right.registerNumber) return 2
  const [leftKind, rightKind] = [left.record.registerKind, right.record.registerKind]
  if (leftKind && rightKind && leftKind !== rightKind) return 2
  if (left.registerCourt === '' || right.registerCourt === '') return 1
  if (left.registerCourt !== right.registerCourt) return 2
  return leftKind && rightKind ? 0 : 1
}

function compareVatId(left: Prepared, right: Prepared): number {
  if (left.taxNumber === '' || right.taxNumber === '') return MISSING
  if (left.vatId !== '' && right.vatId !== '') return left.vatId === right.vatId ? 0 : 2
  // a W-IdNr. begins with the USt-IdNr. of its holder; two W-IdNr. are compared in their own field
  if (left.vatId === '' && right.vatId === '') return MISSING
  return left.taxNumber === right.taxNumber ? 1 : MISSING
}

function compareBusinessId(left: Prepared, right: Prepared): number {
  if (left.businessId === '' || right.businessId === '') return MISSING
  if (left.businessId === right.businessId) return 0
  const holder = 'DE123456789'.length
  return left.businessId.slice(0, holder) === right.businessId.slice(0, holder) ? 1 : 2
}

const compareLei = (left: Prepared, right: Prepared): number =>
  left.lei === '' || right.lei === '' ? MISSING : left.lei === right.lei ? 0 : 1

/** The fields of organisations in the order of {@link linkageFields}. */
export function organisationFields(frequencies: TokenFrequencies): readonly ComparisonField<Prepared>[] {
  return [
    new NameField(frequencies),
    legalFormField,
    identifier('register', ['equal', 'sameNumber', 'different'], compareRegister, frequencies),
    identifier('vatId', ['equal', 'sameTaxNumber', 'different'], compareVatId, frequencies),
    identifier('businessId', ['equal', 'sameHolder', 'different'], compareBusinessId, frequencies),
    identifier('lei', ['equal', 'different'], compareLei, frequencies),
    addressField(frequencies),
    phoneField(frequencies),
    onlineField(frequencies),
  ]
}
