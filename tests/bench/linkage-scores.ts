import {
  KeyIndex,
  learnShares,
  LinkageModel,
  type ComparisonField,
  type LabelledPair,
} from '../../db/linkage/index.ts'

export interface ScoredPair {
  readonly score: number
  readonly isMatch: boolean
}

export interface Quality {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function qualityOf(right: number, found: number, wanted: number): Quality {
  const precision = found === 0 ? 1 : right / found
  const recall = wanted === 0 ? 1 : right / wanted
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

/** The lowest scores at which F1 is best, and at which precision still is 0.99. */
export function thresholdsOf(
  pairs: readonly ScoredPair[],
  wanted: number,
): { readonly best: number; readonly sure: number } {
  const sorted = pairs.toSorted((a, b) => b.score - a.score)
  let best = Number.POSITIVE_INFINITY
  let sure = Number.POSITIVE_INFINITY
  let bestF1 = 0
  let right = 0
  sorted.forEach(({ score, isMatch }, at) => {
    if (isMatch) right += 1
    // equal scores stand or fall together
    if (sorted[at + 1]?.score === score) return
    const { precision, f1 } = qualityOf(right, at + 1, wanted)
    if (f1 > bestF1) [best, bestF1] = [score, f1]
    if (precision >= 0.99) sure = score
  })
  return { best, sure }
}

/** A set with known matches. `left` and `right` are the same list where duplicates inside one are looked for. */
export interface Experiment<R> {
  readonly left: readonly R[]
  readonly right: readonly R[]
  readonly fields: readonly ComparisonField<R>[]
  readonly keys: (record: R) => readonly string[]
  readonly entity: (record: R) => string
  /** Every record has one counterpart at most. */
  readonly isOneToOne: boolean
}

interface Candidate<R> extends LabelledPair<R> {
  readonly fold: 0 | 1
}

/** Halves of the set, by entity: both records of a match lie in one. */
function foldOf(entity: string): 0 | 1 {
  let sum = 0
  for (let at = 0; at < entity.length; at += 1) sum = (sum * 31 + entity.charCodeAt(at)) % 65_521
  return (((sum * 7919) >> 3) & 1) === 0 ? 0 : 1
}

function candidatesOf<R>(experiment: Experiment<R>): Candidate<R>[] {
  const index = new KeyIndex(200)
  experiment.right.forEach((record, at) => index.add(experiment.keys(record), at))
  const isOneList = experiment.left === experiment.right
  return experiment.left.flatMap((left, at) =>
    index.candidates(experiment.keys(left)).flatMap((other): Candidate<R>[] => {
      const right = experiment.right[other]
      if (right === undefined || (isOneList && other <= at)) return []
      const isMatch = experiment.entity(left) === experiment.entity(right)
      return [{ left, right, kind: isMatch ? 0 : 1, fold: foldOf(experiment.entity(left)) }]
    }),
  )
}

function wantedIn<R>({ left, right, entity }: Experiment<R>, fold: 0 | 1): number {
  const counts = new Map<string, number>()
  for (const record of right) counts.set(entity(record), (counts.get(entity(record)) ?? 0) + 1)
  if (left === right)
    return [...counts].reduce(
      (sum, [key, count]) => sum + (foldOf(key) === fold ? (count * (count - 1)) / 2 : 0),
      0,
    )
  return left.reduce(
    (sum, record) => sum + (foldOf(entity(record)) === fold ? (counts.get(entity(record)) ?? 0) : 0),
    0,
  )
}

/** Of pairs that share a record only the best one stays. */
function assigned<R>(pairs: readonly (Candidate<R> & ScoredPair)[]): (Candidate<R> & ScoredPair)[] {
  const taken = new Set<R>()
  return pairs
    .toSorted((a, b) => b.score - a.score)
    .filter(({ left, right }) => {
      if (taken.has(left) || taken.has(right)) return false
      taken.add(left).add(right)
      return true
    })
}

export interface Outcome {
  /** At the threshold that was best on the half learned from. */
  readonly best: Quality
  /** At the threshold from which the half learned from had a precision of 0.99. */
  readonly sure: Quality
  /** Share of the matches that share a key. */
  readonly blocked: number
}

/**
 * Learns shares and thresholds on one half of the set and scores the other, both ways round; figures are those of both scored
 * halves together.
 */
export function crossValidated<R>(experiment: Experiment<R>): Outcome {
  const { fields } = experiment
  const candidates = candidatesOf(experiment)
  const strangers = experiment.left.length * experiment.right.length
  const sums = { best: [0, 0], sure: [0, 0] }
  let wanted = 0
  for (const fold of [0, 1] as const) {
    const shares = learnShares(
      fields,
      candidates.filter((pair) => pair.fold !== fold),
      2,
    )
    const model = new LinkageModel(
      fields,
      [
        { name: 'match', perRecord: 1 },
        { name: 'stranger', perRecord: 1 },
      ],
      shares,
    )
    const scoredIn = (of: 0 | 1) => {
      const pairs = candidates
        .filter((pair) => pair.fold === of)
        .map((pair) => ({
          ...pair,
          isMatch: pair.kind === 0,
          score: model.score(pair.left, pair.right, strangers),
        }))
      return experiment.isOneToOne ? assigned(pairs) : pairs
    }
    const learnedFrom = fold === 0 ? 1 : 0
    const thresholds = thresholdsOf(scoredIn(learnedFrom), wantedIn(experiment, learnedFrom))
    const scored = scoredIn(fold)
    wanted += wantedIn(experiment, fold)
    for (const kind of ['best', 'sure'] as const) {
      const found = scored.filter(({ score }) => score >= thresholds[kind])
      sums[kind] = [
        (sums[kind][0] ?? 0) + found.filter(({ isMatch }) => isMatch).length,
        (sums[kind][1] ?? 0) + found.length,
      ]
    }
  }
  const quality = ([right = 0, found = 0]: readonly number[]): Quality => qualityOf(right, found, wanted)
  return {
    best: quality(sums.best),
    sure: quality(sums.sure),
    blocked: candidates.filter(({ kind }) => kind === 0).length / wanted,
  }
}
