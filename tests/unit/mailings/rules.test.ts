import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailingPurposes } from '../../../preload/contract/consents.ts'
import { contactBlocks, isBlocked, writtenChannels } from '../../../preload/contract/contact-block.ts'
import { mayBeTakenIn } from '../../../preload/contract/mailings.ts'
import { decide, personByRule, type Candidate } from '../../../db/slices/mailings/rules.ts'

const block = fc.option(fc.constantFrom(...contactBlocks), { nil: null })
const candidate = (key: string): fc.Arbitrary<Candidate> =>
  fc.record({
    key: fc.constant(key),
    personId: fc.option(fc.nat(5), { nil: null }),
    organisationBlock: block,
    personBlock: block,
    consent: fc.constantFrom('given', 'withdrawn', 'none'),
    isGone: fc.boolean(),
    hasLeft: fc.boolean(),
    address: fc.constantFrom('', 'Hafenweg 1, 46236 Bottrop'),
    email: fc.constantFrom('', 'a@example.org', 'A@example.org', 'b@example.org'),
  })
const keys = Array.from({ length: 12 }, (_, index) => `o${index}`)
const candidates = fc.nat(12).chain((count) => fc.tuple(...keys.slice(0, count).map(candidate)))
const settings = fc.record({
  channel: fc.constantFrom(...writtenChannels),
  purpose: fc.constantFrom(...mailingPurposes),
  takenIn: fc.subarray(keys).map((some) => new Map(some.map((key) => [key, 'telefonisch zugesagt']))),
  takenOut: fc.subarray(keys).map((some) => new Set(some)),
})

describe('who is written to', () => {
  it('is never somebody who may not be, and nobody is lost', () => {
    fc.assert(
      fc.property(candidates, settings, (all, set) => {
        const decisions = decide(all, set)
        expect(decisions.map(({ candidate: one }) => one)).toEqual(all)
        const reached = decisions.filter(({ isReached }) => isReached)
        const isForbidden = ({ candidate: one, reasons }: (typeof reached)[number]): boolean =>
          (set.channel === 'letter' ? one.address : one.email) === '' ||
          reasons.some((reason) => !mayBeTakenIn(reason, set.purpose)) ||
          // whoever has something against them was taken back in by somebody
          (reasons.length > 0 && !set.takenIn.has(one.key)) ||
          (set.purpose !== 'service' &&
            (one.consent === 'withdrawn' ||
              isBlocked(one.organisationBlock, set.channel) ||
              isBlocked(one.personBlock, set.channel)))
        expect(reached.filter(isForbidden)).toEqual([])
        expect(decisions.filter(({ isReached, reasons }) => !isReached && reasons.length === 0)).toEqual([])
        const untouched = reached.filter(({ reasons }) => reasons.length === 0)
        const people = untouched.flatMap(({ candidate: { personId } }) => personId ?? [])
        expect(new Set(people).size).toBe(people.length)
        const addresses = untouched.map(({ candidate: { email } }) => email.toLowerCase())
        const different = set.channel === 'email' ? new Set(addresses).size : addresses.length
        expect(different).toBe(addresses.length)
      }),
    )
  })

  it('at a company is who decides, has the function, or was entered first', () => {
    const people = [
      { personId: 1, jobTitle: 'Sekretariat', isDecisionMaker: false },
      { personId: 2, jobTitle: 'Geschäftsführerin', isDecisionMaker: true },
    ]
    expect(personByRule('first', '', people)?.personId).toBe(1)
    expect(personByRule('decisionMaker', '', people)?.personId).toBe(2)
    expect(personByRule('function', 'geschaeftsfuehr', people)?.personId).toBe(2)
    expect(personByRule('function', 'Ausbildung', people)).toBeUndefined()
    expect(personByRule('nobody', '', people)).toBeUndefined()
  })
})
