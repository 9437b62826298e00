import { fileURLToPath } from 'node:url'
import {
  blockingKeys,
  KeyIndex,
  learnShares,
  organisationFields,
  prepare,
  TokenFrequencies,
  type LabelledPair,
  type Prepared,
} from '../../db/linkage/index.ts'
import { Chance } from './generate-register.ts'
import { kindOf, pairKinds } from './linkage-companies.ts'
import { labelledRegister } from './linkage-rows.ts'

/** Pairs of strangers looked at beside those that share a key; they stand for all others. */
const sample = 300_000

function* labelledPairs(
  count: number,
  seed: number,
  frequencies: TokenFrequencies,
): Generator<LabelledPair<Prepared>> {
  const { register, rows } = labelledRegister(count, seed)
  const left = rows.map(({ record }) => prepare(record))
  const right = register.map(({ record }) => prepare(record))
  const index = new KeyIndex()
  right.forEach((prepared, at) => {
    frequencies.add(prepared)
    index.add(blockingKeys(prepared), at)
  })
  const pair = (row: number, at: number, weight: number): LabelledPair<Prepared> | null => {
    const [one, other, oneCompany, otherCompany] = [left[row], right[at], rows[row], register[at]]
    if (!one || !other || !oneCompany || !otherCompany) return null
    return { left: one, right: other, kind: pairKinds.indexOf(kindOf(oneCompany, otherCompany)), weight }
  }
  for (let row = 0; row < left.length; row += 1) {
    const prepared = left[row]
    if (prepared === undefined) continue
    for (const at of index.candidates(blockingKeys(prepared))) {
      const found = pair(row, at, 1)
      if (found) yield found
    }
  }
  const chance = new Chance(seed, -1)
  for (let drawn = 0; drawn < sample; drawn += 1) {
    const found = pair(
      chance.whole(0, left.length - 1),
      chance.whole(0, right.length - 1),
      (left.length * right.length) / sample,
    )
    if (found?.kind === 1) yield found
  }
}

/**
 * What was counted, not taken at its word: made data holds fewer accidents than the world. No share of matches, sisters and
 * branches is below 0.5 %, of strangers below 1 in 10,000, and no value is taken for more than 16 times rarer than its count.
 */
const tempered = (share: number, kind: number, isValued: boolean): number =>
  Number(Math.max(share, kind === 1 ? (isValued ? 1 / 16 : 1e-4) : 0.005).toPrecision(2))

/** Fields whose levels fall from most to least alike. */
const ordered = new Set(['address', 'phone', 'online'])

/** A worse level never speaks more for a match, against sisters and branches, than a better one does. */
function falling(shares: readonly (readonly number[])[]): number[][] {
  const bounds = pairKinds.map(() => Number.POSITIVE_INFINITY)
  return shares.map((level) => {
    const [matches = 0] = level
    return level.map((share, kind) => {
      if (kind < 2) return share
      const bounded = Math.max(share, matches / (bounds[kind] ?? 1))
      bounds[kind] = matches / bounded
      return bounded
    })
  })
}

/** Levels for which comparing gives bits. */
const valued = new Set(
  `name.equal name.formerName name.sameWords name.similar name.soundsAlike name.contained name.sharesRareWords
register.equal register.sameNumber vatId.equal vatId.sameTaxNumber businessId.equal businessId.sameHolder lei.equal
address.sameDoor address.similarDoor address.sameStreet phone.equal online.sameAddress online.sameDomain`.split(
    /\s+/,
  ),
)

/** Prints the shares that db/linkage/organisation-shares.ts holds, counted on labelled pairs of other seeds than the bench's. */
function main(): void {
  const frequencies = new TokenFrequencies()
  const fields = organisationFields(frequencies)
  const pairs = [...labelledPairs(Number(process.argv[2] ?? 30_000), 101, frequencies)]
  const table = learnShares(fields, pairs, pairKinds.length)
  const counts = pairKinds.map(
    (_, kind) => pairs.filter((pair) => pair.kind === kind && pair.weight === 1).length,
  )
  process.stdout.write(`${pairKinds.map((kind, at) => `${kind} ${counts[at]}`).join(', ')}\n`)
  for (const [field, levels] of Object.entries(table)) {
    process.stdout.write(`  ${field}: {\n`)
    const names = Object.keys(levels)
    const floored = Object.entries(levels).map(([level, shares]) =>
      shares.map((share, kind) => tempered(share, kind, valued.has(`${field}.${level}`))),
    )
    const written = ordered.has(field) ? falling(floored) : floored
    written.forEach((shares, at) => {
      const figures = shares.map((share) => Number(share.toPrecision(2))).join(', ')
      process.stdout.write(`    ${names[at]}: [${figures}],\n`)
    })
    process.stdout.write('  },\n')
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
