import { describe, expect, it } from 'vitest'
import {
  learnShares,
  LinkageModel,
  MISSING,
  prepare,
  TokenFrequencies,
  type ComparisonField,
} from '../../../db/linkage/index.ts'
import { hashText } from '../../../db/linkage/hash.ts'
import { linkageRecord, xylotec } from './record.ts'

/** Numbers that agree when equal; 0 says nothing. */
const number: ComparisonField<number> = {
  name: 'number',
  levels: ['equal', 'different'],
  compare(left, right, into) {
    into.level = left === 0 || right === 0 ? MISSING : left === right ? 0 : 1
  },
}
const classes = [
  { name: 'match', perRecord: 1 },
  { name: 'stranger', perRecord: 1 },
]

describe('LinkageModel', () => {
  const shares = { number: { equal: [0.8, 0.1], different: [0.2, 0.9] } }
  const model = new LinkageModel([number], classes, shares)

  it('adds log₂ of the ratio of shares to the prior', () => {
    expect(model.score(1, 1, 1024)).toBeCloseTo(-10 + 3, 10)
    expect(model.levelName(0)).toBe('equal')
    expect(model.score(1, 2, 1024)).toBeCloseTo(-10 + Math.log2(0.2 / 0.9), 10)
    expect(model.score(0, 2, 1024)).toBeCloseTo(-10, 10)
    expect(model.levelName(0)).toBeNull()
  })

  it('lets another class explain agreement, and says so', () => {
    const twins = { name: 'twin', perRecord: 0.25 }
    const withTwins = new LinkageModel([number], [...classes, twins], {
      number: { equal: [0.8, 2 ** -30, 0.8], different: [0.2, 1, 0.2] },
    })
    const { score, prior, alternative, fields } = withTwins.explain(1, 1, 1024)
    // a match is four times as frequent as a twin, and both agree as often
    expect(score).toBeCloseTo(2, 2)
    expect(prior).toBeCloseTo(-10, 10)
    expect(alternative.name).toBe('twin')
    expect(alternative.weight).toBeLessThan(-15)
    expect(fields).toMatchObject([{ field: 'number', level: 'equal' }])
    expect(fields[0]?.weight).toBeCloseTo(Math.log2(0.8) + 30, 10)
  })

  it('wants a share for every level', () => {
    expect(() => new LinkageModel([number], classes, { number: { equal: [0.5, 0.5] } })).toThrow(
      'number different',
    )
  })
})

describe('learnShares', () => {
  it('counts levels of each class, missing values apart', () => {
    const pair = (left: number, right: number, kind: number, weight = 1) => ({ left, right, kind, weight })
    const examples = [
      ...Array.from({ length: 79 }, () => pair(1, 1, 0)),
      ...Array.from({ length: 19 }, () => pair(1, 2, 0)),
      pair(0, 1, 0),
      pair(1, 2, 1, 99),
    ]
    const { number: learned } = learnShares([number], examples, 2)
    expect(learned?.['equal']).toEqual([79.5 / 99, 0.5 / 100])
    expect(learned?.['different']).toEqual([19.5 / 99, 99.5 / 100])
  })
})

describe('TokenFrequencies', () => {
  it('counts what organisations hold, and takes it back', () => {
    const frequencies = new TokenFrequencies()
    const word = hashText('xylotec', 'word')
    const before = frequencies.wordBits('xylotec', word)
    frequencies.add(prepare(xylotec))
    frequencies.add(prepare(linkageRecord({ name: 'Xylotec Catering' })))
    expect(frequencies.organisations).toBe(2)
    expect(frequencies.count(word)).toBe(2)
    expect(frequencies.wordBits('xylotec', word)).toBeLessThan(before)
    expect(frequencies.wordBits('bau', hashText('bau', 'word'))).toBeLessThan(
      frequencies.wordBits('zymba', hashText('zymba', 'word')),
    )
    frequencies.remove(prepare(xylotec))
    expect(frequencies.count(word)).toBe(1)
    expect(frequencies.organisations).toBe(1)
  })
})
