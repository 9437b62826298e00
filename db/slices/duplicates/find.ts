import type { Insertable } from 'kysely'
import type { duplicateCheck, Likelihood, PairContribution } from '../../../preload/contract/duplicates.ts'
import type { z } from 'zod'
import type { DataContext } from '../../engine/context.ts'
import type { JobControl } from '../../engine/jobs.ts'
import {
  blockingKeys,
  KeyIndex,
  OrganisationMatcher,
  TokenFrequencies,
  type Explained,
  type Judgement,
} from '../../linkage/index.ts'
import type { DuplicateCandidateTable } from '../../engine/schema/register-tables.ts'
import { distinctPairs, pairOf } from './distinct.ts'
import { linkageCandidates, type LinkageCandidate } from './linkage-records.ts'

type Check = z.infer<typeof duplicateCheck>
type FoundPair = Omit<Insertable<DuplicateCandidateTable>, 'id'>

/** Small enough that waiting calls notice nothing. */
const chunkSize = 400
/** Prepared records held at a time, about 2 kB each; neighbours by postcode share nearly all of their candidates. */
const preparedMax = 6000
/** More pairs than anybody decides on; the likeliest are kept. */
const keptPairsMax = 2000

/** Odds of 4 : 1 and better that both are one. */
const likelyFrom = 2

/** How a judgement is said to a person. What would not be linked without asking is never "very likely". */
export const likelihoodOf = ({ band, score }: Pick<Explained, 'band' | 'score'>): Likelihood =>
  band === 'link' ? 'veryLikely' : score >= likelyFrom ? 'likely' : 'possible'

/**
 * Whether a pair is shown to a person. Against an objection (another name, another register number) more must speak for it
 * than against it; otherwise every two shops with numbers of one exchange would be proposed.
 */
export const isWorthAsking = ({ band, score, objection }: Judgement): boolean =>
  band !== 'new' && (objection === null || score >= 0)

/** What the fields say, the weightiest first; what says nothing is left out. */
export function contributionsOf({ contributions }: Pick<Explained, 'contributions'>): PairContribution[] {
  return contributions
    .filter(({ level }) => level !== 'missing')
    .map(({ field, level, weight, left, right }) => ({
      field,
      level,
      bits: Math.round(weight * 10) / 10,
      left,
      right,
    }))
    .toSorted((a, b) => Math.abs(b.bits) - Math.abs(a.bits))
}

const chunksOf = (ids: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(ids.length / chunkSize) }, (_, at) =>
    ids.slice(at * chunkSize, (at + 1) * chunkSize),
  )

/** Prepared records, the last used of them; others are read again. */
class PreparedRecords {
  readonly #context: DataContext
  readonly #known = new Map<number, LinkageCandidate>()

  constructor(context: DataContext) {
    this.#context = context
  }

  async get(ids: ReadonlySet<number>): Promise<ReadonlyMap<number, LinkageCandidate>> {
    const missing: number[] = []
    for (const id of ids) {
      const known = this.#known.get(id)
      if (!known) missing.push(id)
      else {
        this.#known.delete(id)
        this.#known.set(id, known)
      }
    }
    for (const chunk of chunksOf(missing))
      for (const record of await linkageCandidates(this.#context.read, chunk))
        this.#known.set(record.id, record)
    const found = new Map<number, LinkageCandidate>()
    for (const id of ids) {
      const record = this.#known.get(id)
      if (record) found.set(id, record)
    }
    for (const id of this.#known.keys()) {
      if (this.#known.size <= preparedMax) break
      this.#known.delete(id)
    }
    return found
  }
}

/** Likeliest first; a list that has grown to twice its bound is cut back to it. */
class BestPairs {
  #pairs: FoundPair[] = []
  /** All that were found, kept or not. */
  found = 0

  add(pair: FoundPair): void {
    this.found += 1
    this.#pairs.push(pair)
    if (this.#pairs.length >= 2 * keptPairsMax) this.#pairs = this.take()
  }

  take(): FoundPair[] {
    return this.#pairs.toSorted((a, b) => b.score - a.score).slice(0, keptPairsMax)
  }
}

async function store(context: DataContext, pairs: readonly FoundPair[], check: Check): Promise<void> {
  await context.database.writing.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('duplicate_candidate').execute()
    for (const pair of pairs) await transaction.insertInto('duplicate_candidate').values(pair).execute()
    const row = {
      checked_at: check.checkedAt,
      organisations: check.organisations,
      found: check.found,
      milliseconds: check.milliseconds,
    }
    await transaction
      .insertInto('duplicate_check')
      .values({ id: 1, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  })
}

/**
 * Compares the organisations of the office with each other: first how often names, streets and numbers occur, then each
 * organisation with those that share a key. Pairs known to be different are left out. Writes nothing but its list, and
 * that at the end: cancelled, the former list stays.
 */
export async function findDuplicates(context: DataContext, control: JobControl): Promise<Check> {
  const started = performance.now()
  const checkedAt = context.now()
  const ids = (
    await context.read
      .selectFrom('organisation')
      .select('id')
      .orderBy('seat_postcode')
      .orderBy('name_sort')
      .execute()
  ).map(({ id }) => id)
  const frequencies = new TokenFrequencies()
  const index = new KeyIndex()
  // what the index refers to: an id may be too large for it
  const indexed: number[] = []
  let done = 0
  for (const chunk of chunksOf(ids)) {
    for (const { id, prepared } of await linkageCandidates(context.read, chunk)) {
      frequencies.add(prepared)
      index.add(blockingKeys(prepared), indexed.push(id) - 1)
    }
    done += chunk.length
    control.progress('count', done, ids.length)
    await control.breathe()
  }
  const matcher = new OrganisationMatcher(frequencies)
  const distinct = await distinctPairs(context.read)
  const records = new PreparedRecords(context)
  const best = new BestPairs()
  done = 0
  for (const chunk of chunksOf(ids)) {
    const own = await records.get(new Set(chunk))
    const partners = new Map<number, readonly number[]>()
    for (const [id, { prepared }] of own)
      // each pair is met from both sides and judged from one
      partners.set(
        id,
        index
          .candidates(blockingKeys(prepared))
          .map((place) => indexed[place] ?? 0)
          .filter((other) => other > id && !distinct.has(id, other)),
      )
    const others = await records.get(new Set([...partners.values()].flat()))
    for (const [id, candidates] of partners) {
      const one = own.get(id)
      if (one)
        for (const candidate of candidates) {
          const other = others.get(candidate)
          if (other && isWorthAsking(matcher.judge(one.prepared, other.prepared)))
            best.add(foundPair(matcher, one, other))
        }
    }
    done += chunk.length
    control.progress('compare', done, ids.length)
    await control.breathe()
  }
  const check: Check = {
    checkedAt,
    organisations: ids.length,
    found: best.found,
    milliseconds: Math.round(performance.now() - started),
  }
  await store(context, best.take(), check)
  return check
}

function foundPair(matcher: OrganisationMatcher, one: LinkageCandidate, other: LinkageCandidate): FoundPair {
  const explained = matcher.explain(one.prepared, other.prepared)
  const { first, second } = pairOf(one.id, other.id)
  return {
    first_id: first,
    second_id: second,
    score: explained.score,
    likelihood: likelihoodOf(explained),
    contributions: JSON.stringify(contributionsOf(explained)),
  }
}
