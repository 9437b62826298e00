import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockingKeys, KeyIndex, prepare, type LinkageRecord } from '../../../db/linkage/index.ts'
import { companies } from '../../bench/linkage-companies.ts'
import { rewrite } from '../../bench/linkage-rows.ts'
import { linkageRecord, xylotec } from './record.ts'

const keysOf = (record: LinkageRecord) => blockingKeys(prepare(record))
const region = companies(500, 23)

describe('blockingKeys', () => {
  it('are few, short and distinct', () => {
    fc.assert(
      fc.property(fc.constantFrom(...region), fc.nat(1000), (company, seed) => {
        const keys = keysOf(rewrite(seed, company).record)
        expect(keys.length).toBeLessThanOrEqual(8)
        expect(new Set(keys).size).toBe(keys.length)
        for (const key of keys) expect(key).toMatch(/^[pdnask].{1,39}$/)
      }),
    )
  })

  it('take any text', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, text, text, (name, street, postcode, email) => {
        const record = linkageRecord({ name, street, postcode, email, houseNumber: street, website: email })
        expect(keysOf(record).every((key) => key.length > 1)).toBe(true)
      }),
    )
  })

  it.each<[string, Partial<LinkageRecord>]>([
    ['another legal form', { name: 'Xylotec Metallbau AG' }],
    ['a slip in the name', { name: 'Xylothek Metallbau' }],
    ['a new name', { name: 'Novatherm GmbH', formerNames: ['Xylotec Metallbau GmbH'] }],
    ['a new name and phone', { name: 'Novatherm GmbH', phoneE164: '' }],
    ['a move', { street: 'Südring', postcode: '50667', city: 'Köln', phoneE164: '' }],
  ])('are shared over %s', (_, change) => {
    const keys = keysOf(xylotec)
    const bare = { ...xylotec, email: '', website: '' }
    expect(keysOf({ ...bare, ...change }).some((key) => keys.includes(key))).toBe(true)
  })

  it('are none for a record that says nothing', () => {
    expect(keysOf(linkageRecord({}))).toEqual([])
  })
})

describe('KeyIndex', () => {
  it('finds what a plain map finds', () => {
    const key = fc.stringMatching(/^[a-c]{1,2}$/)
    const entries = fc.array(fc.uniqueArray(key, { maxLength: 4 }), { maxLength: 60 })
    fc.assert(
      fc.property(entries, fc.uniqueArray(key, { maxLength: 4 }), fc.nat(20), (records, sought, block) => {
        const index = new KeyIndex(block)
        const plain = new Map<string, number[]>()
        records.forEach((keys, at) => {
          index.add(keys, at)
          for (const held of keys) plain.set(held, [...(plain.get(held) ?? []), at])
        })
        const expected = sought.flatMap((held) => {
          const references = plain.get(held) ?? []
          return references.length > block ? [] : references
        })
        expect(index.candidates(sought)).toEqual([...new Set(expected)])
      }),
    )
  })

  it('takes references up to 32 bits, and more after a look-up', () => {
    const index = new KeyIndex()
    index.add(['a'], 4_294_967_295)
    expect(index.candidates(['a', 'b'])).toEqual([4_294_967_295])
    index.add(['b', 'a'], 7)
    expect(index.candidates(['b'])).toEqual([7])
    expect(index.candidates(['a'])).toEqual([7, 4_294_967_295])
    expect(index.size).toBe(3)
  })
})
