import type { TokenFrequencies } from './frequencies.ts'
import { LinkageModel } from './model.ts'
import type { NameLevel } from './names.ts'
import { linkageFields, organisationFields, populationOf, type LinkageField } from './organisation-fields.ts'
import { organisationClasses, organisationShares, thresholds } from './organisation-shares.ts'
import type { Prepared } from './prepared.ts'
import { written } from './written.ts'

/** `link`: one organisation, on its own; `ask`: a person decides; `new`: two organisations. */
export type Band = 'link' | 'ask' | 'new'

/** Why a pair never links on its own, whatever its score. */
export type Objection =
  | 'registerNumber'
  | 'legalForm'
  | 'vatId'
  | 'businessId'
  | 'lei'
  /** Names say two companies of one family, or nothing in common, and no official number says otherwise. */
  | 'otherName'
  /** Branches share a name: nothing but the name agrees. */
  | 'nameAlone'
  /** Branches share name and domain: the address is another, and neither phone nor number agrees. */
  | 'otherAddress'
  /** Another organisation of the stock fits about as well. */
  | 'severalAlike'

export interface Judgement {
  /** log₂ odds that both are one organisation. */
  readonly score: number
  readonly band: Band
  readonly objection: Objection | null
}

/** The candidate that fits a row best. */
export interface Choice extends Judgement {
  /** Its place among the candidates. */
  readonly candidate: number
}

/** What one field says, for the words in the window. */
export interface Contribution {
  readonly field: LinkageField
  /** A level of the field: `equal`, `soundsAlike`, `sameDoor`, … or `missing`. */
  readonly level: string
  /** Bits for (positive) or against one organisation; 0 where missing. */
  readonly weight: number
  /** Both values as they are written. */
  readonly left: string
  readonly right: string
}

export interface Explained extends Judgement {
  /** Bits before anything is compared: how unlikely it is that two records of the stock belong together. */
  readonly prior: number
  readonly contributions: readonly Contribution[]
  /** What else would explain the agreement, and the bits (≤ 0) that it takes away. */
  readonly alternative: { readonly kind: 'sister' | 'branch'; readonly weight: number }
}

type Levels = (field: LinkageField) => string | null

/** Official numbers that single out an organisation. */
const identifiers = ['register', 'vatId', 'businessId', 'lei'] as const

const objectionOf = {
  register: 'registerNumber',
  vatId: 'vatId',
  businessId: 'businessId',
  lei: 'lei',
} as const

const isSameDoor = (level: string | null): boolean => level === 'sameDoor' || level === 'similarDoor'
const isOtherAddress = (level: string | null): boolean => level === 'otherStreet' || level === 'elsewhere'

const otherNames: ReadonlySet<string | null> = new Set<NameLevel>(['different', 'sharesWords', 'sameFamily'])

/** The rules that no score outweighs. */
function objectionTo(levelOf: Levels): Objection | null {
  for (const field of identifiers) {
    const level = levelOf(field)
    if (level === 'different' || level === 'sameHolder') return objectionOf[field]
  }
  if (levelOf('legalForm') === 'contradicting') return 'legalForm'
  if (identifiers.some((field) => levelOf(field) === 'equal')) return null
  if (otherNames.has(levelOf('name'))) return 'otherName'
  const address = levelOf('address')
  const isCalledAlike = levelOf('phone') === 'equal'
  const isOnlineAlike = levelOf('online') === 'sameDomain' || levelOf('online') === 'sameAddress'
  if (isOtherAddress(address) && !isCalledAlike) return isOnlineAlike ? 'otherAddress' : 'nameAlone'
  return isSameDoor(address) || isCalledAlike || isOnlineAlike ? null : 'nameAlone'
}

/** A pair that may link goes before one that may not; then the score decides. */
const isBetter = (one: Judgement, other: Judgement): boolean =>
  one.band === other.band ? one.score > other.score : one.band === 'link'

const placeOf = new Map<string, number>(linkageFields.map((field, at) => [field, at]))

/** Compares organisations with rows and with one another; symmetric. One for each stock, not to be shared between threads. */
export class OrganisationMatcher {
  readonly #frequencies: TokenFrequencies
  readonly #model: LinkageModel<Prepared>
  readonly #levelOf: Levels

  /** `frequencies`: of the stock that is matched against; it may grow later. */
  constructor(frequencies: TokenFrequencies) {
    this.#frequencies = frequencies
    this.#model = new LinkageModel(organisationFields(frequencies), organisationClasses, organisationShares)
    this.#levelOf = (field) => this.#model.levelName(placeOf.get(field) ?? 0)
  }

  /** Score and band; about 2 µs. */
  judge(left: Prepared, right: Prepared): Judgement {
    const score = this.#model.score(left, right, populationOf(this.#frequencies))
    return this.#judged(score)
  }

  /**
   * The candidate that fits best, null when none is worth a question. It links only when no other one fits about as well:
   * a company and its sister of the same name at one door are told apart by a person.
   */
  choose(row: Prepared, candidates: readonly Prepared[]): Choice | null {
    let best: Choice | null = null
    let second = Number.NEGATIVE_INFINITY
    for (let candidate = 0; candidate < candidates.length; candidate += 1) {
      const other = candidates[candidate]
      if (other === undefined) continue
      const judgement = this.judge(row, other)
      if (judgement.band === 'new') continue
      if (best === null || isBetter(judgement, best)) {
        second = best?.score ?? second
        best = { candidate, ...judgement }
      } else if (judgement.score > second) second = judgement.score
    }
    if (best?.band !== 'link' || best.score - second >= thresholds.lead) return best
    return { ...best, band: 'ask', objection: 'severalAlike' }
  }

  /** Reads the levels of the comparison just made. */
  #judged(score: number): Judgement {
    if (score < thresholds.ask) return { score, band: 'new', objection: null }
    const objection = objectionTo(this.#levelOf)
    return { score, band: score >= thresholds.link && objection === null ? 'link' : 'ask', objection }
  }

  /** The same judgement with what every field says to it. */
  explain(left: Prepared, right: Prepared): Explained {
    const { score, prior, fields, alternative } = this.#model.explain(
      left,
      right,
      populationOf(this.#frequencies),
    )
    const found = new Map(fields.map((evidence) => [evidence.field, evidence]))
    return {
      ...this.#judged(score),
      prior,
      contributions: linkageFields.map((field) => {
        const evidence = found.get(field)
        return {
          field,
          level: evidence?.level ?? 'missing',
          weight: evidence?.weight ?? 0,
          left: written(left, field),
          right: written(right, field),
        }
      }),
      alternative: { kind: alternative.name === 'branch' ? 'branch' : 'sister', weight: alternative.weight },
    }
  }
}
