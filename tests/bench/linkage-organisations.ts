import {
  blockingKeys,
  KeyIndex,
  OrganisationMatcher,
  prepare,
  TokenFrequencies,
  type Prepared,
} from '../../db/linkage/index.ts'
import { labelledRegister } from './linkage-rows.ts'
import { qualityOf, type Quality } from './linkage-scores.ts'

export interface OrganisationOutcome {
  /** Rows linked or asked about with the right organisation first: the best guess of a machine that must answer. */
  readonly guessed: Quality
  /** Linked without a person. */
  readonly linked: Quality
  /** The same where row and organisation both have a phone or both an official number. */
  readonly linkedWithNumbers: Quality
  /** Share of the rows with a counterpart that are linked to it or asked about it. */
  readonly kept: number
  /** Share of all rows that a person is asked about. */
  readonly asked: number
  readonly rows: number
  readonly organisations: number
}

const haveNumbers = ({ record: a }: Prepared, { record: b }: Prepared): boolean =>
  [
    [a.phoneE164, b.phoneE164],
    [a.vatId, b.vatId],
    [a.businessId, b.businessId],
    [a.registerNumber, b.registerNumber],
  ].some(([one, other]) => Boolean(one) && Boolean(other))

/** Matches a labelled register as an import does it: keys, candidates, choice. */
export function matchLabelled(companies: number, seed: number): OrganisationOutcome {
  const { register, rows } = labelledRegister(companies, seed)
  const organisations = register.map(({ record }) => prepare(record))
  const frequencies = new TokenFrequencies()
  const index = new KeyIndex()
  organisations.forEach((organisation, at) => {
    frequencies.add(organisation)
    index.add(blockingKeys(organisation), at)
  })
  const matcher = new OrganisationMatcher(frequencies)
  const placeOf = new Map(register.map(({ entity }, at) => [entity, at]))
  const counts = { wanted: 0, wantedNumbers: 0, found: 0, right: 0, linked: 0, linkedRight: 0, asked: 0 }
  const numbers = { linked: 0, right: 0 }
  for (const { entity, record } of rows) {
    const row = prepare(record)
    const truth = placeOf.get(entity)
    const candidates = index.candidates(blockingKeys(row))
    const prepared = candidates.flatMap((at) => organisations[at] ?? [])
    const trueOrganisation = truth === undefined ? undefined : organisations[truth]
    const isNumbered = trueOrganisation !== undefined && haveNumbers(row, trueOrganisation)
    if (trueOrganisation) counts.wanted += 1
    if (isNumbered) counts.wantedNumbers += 1
    const choice = matcher.choose(row, prepared)
    if (choice === null) continue
    const isRight = candidates[choice.candidate] === truth
    counts.found += 1
    if (isRight) counts.right += 1
    if (choice.band === 'ask') counts.asked += 1
    if (choice.band !== 'link') continue
    counts.linked += 1
    if (isRight) counts.linkedRight += 1
    const chosen = prepared[choice.candidate]
    if (chosen === undefined || !haveNumbers(row, chosen)) continue
    numbers.linked += 1
    if (isRight) numbers.right += 1
  }
  return {
    guessed: qualityOf(counts.right, counts.found, counts.wanted),
    linked: qualityOf(counts.linkedRight, counts.linked, counts.wanted),
    linkedWithNumbers: qualityOf(numbers.right, numbers.linked, counts.wantedNumbers),
    kept: counts.right / counts.wanted,
    asked: counts.asked / rows.length,
    rows: rows.length,
    organisations: organisations.length,
  }
}
