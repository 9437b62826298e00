import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slipsAllowed, nearestWords } from '../../../db/slices/search/correct.ts'
import { countedWord } from '../../../db/slices/search/counted-word.ts'
import { beginningDistance } from '../../../db/slices/search/edit-distance.ts'
import { readQuery, type SearchQuery } from '../../../db/text/search-query.ts'
import { rankOf, selectBest, type RankedHit } from '../../../db/text/rank.ts'

const query = (typed: string): SearchQuery => {
  const read = readQuery(typed)
  if (!read) throw new Error('nothing typed')
  return read
}
const word = fc.stringMatching(/^[a-z]{1,12}$/)

describe('beginningDistance', () => {
  it('counts letters too many, too few, wrong and swapped', () => {
    expect(beginningDistance('muller', 'muller', 2)).toBe(0)
    expect(beginningDistance('mull', 'muller', 2)).toBe(0)
    expect(beginningDistance('muler', 'muller', 2)).toBe(1)
    expect(beginningDistance('mulller', 'muller', 2)).toBe(1)
    expect(beginningDistance('mullre', 'muller', 2)).toBe(1)
    expect(beginningDistance('moller', 'muller', 2)).toBe(1)
    expect(beginningDistance('mxlxer', 'muller', 1)).toBe(2)
  })

  it('is 0 for every beginning and at most 1 after one slip', () => {
    fc.assert(
      fc.property(word, word, (beginning, rest) => {
        expect(beginningDistance(beginning, beginning + rest, 2)).toBe(0)
      }),
    )
    fc.assert(
      fc.property(word, fc.nat(11), fc.stringMatching(/^[a-z]$/), (text, at, letter) => {
        const place = at % text.length
        const replaced = text.slice(0, place) + letter + text.slice(place + 1)
        const added = text.slice(0, place) + letter + text.slice(place)
        const missing = text.slice(0, place) + text.slice(place + 1)
        for (const slip of [replaced, added, missing])
          expect(beginningDistance(slip, text, 2)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('nearestWords', () => {
  it('bears one slip in short words, two in long ones, none below four letters', () => {
    expect([slipsAllowed('kfz'), slipsAllowed('bahn'), slipsAllowed('maschinen')]).toEqual([0, 1, 2])
    expect(nearestWords(['kfy'], [countedWord('kfz', 1)])).toEqual(['kfy'])
  })

  it('takes the nearest, of those the most frequent', () => {
    const words = [
      countedWord('meier', 3),
      countedWord('maier', 9),
      countedWord('mayer', 1),
      countedWord('meyer', 5),
    ]
    expect(nearestWords(['mexer'], words)).toEqual(['meyer', 'meier'])
    expect(nearestWords(['mei'], words)).toEqual(['mei'])
    expect(nearestWords(['zzzz'], words)).toEqual(['zzzz'])
  })
})

describe('rankOf', () => {
  it('tells beginnings of the name from words inside and from nothing', () => {
    expect(rankOf(['Müller Bau GmbH'], query('mull'))).toBe(0)
    expect(rankOf(['Müller Bau GmbH'], query('mueller b'))).toBe(0)
    expect(rankOf(['Müller Bau GmbH'], query('bau mü'))).toBe(1)
    expect(rankOf(['Müller Bau GmbH'], query('au'))).toBe(4)
    expect(rankOf(['Nord AG', 'Müller'], query('müll'))).toBe(0)
  })
})

describe('selectBest', () => {
  const hit = (entity: RankedHit['entity'], id: number, rank: RankedHit['rank']): RankedHit => ({
    entity,
    id,
    rank,
    title: `${entity} ${id}`,
    subtitle: '',
    sort: String(id).padStart(5, '0'),
  })

  it('keeps places for people among many organisations', () => {
    const hits = [
      ...Array.from({ length: 50 }, (_, id) => hit('organisation', id, 0)),
      ...Array.from({ length: 50 }, (_, id) => hit('person', id, 0)),
    ]
    const best = selectBest(hits, 10)
    expect(best).toHaveLength(10)
    expect(best.map(({ entity }) => entity)).toEqual([
      ...Array.from({ length: 8 }, () => 'organisation'),
      'person',
      'person',
    ])
  })

  it('gives no more than asked for and the best of every kind', () => {
    const hits = fc.array(
      fc
        .record({
          entity: fc.constantFrom(
            'organisation' as const,
            'person' as const,
            'group' as const,
            'theme' as const,
          ),
          id: fc.nat(1000),
          rank: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
        })
        .map(({ entity, id, rank }) => hit(entity, id, rank)),
      { maxLength: 100 },
    )
    fc.assert(
      fc.property(hits, fc.integer({ min: 1, max: 50 }), (all, limit) => {
        const best = selectBest(all, limit)
        expect(best).toHaveLength(Math.min(limit, all.length))
      }),
    )
  })
})
