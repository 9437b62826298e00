import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  OrganisationMatcher,
  prepare,
  TokenFrequencies,
  type LinkageRecord,
  type Objection,
} from '../../../db/linkage/index.ts'
import { companies } from '../../bench/linkage-companies.ts'
import { matchLabelled } from '../../bench/linkage-organisations.ts'
import { rewrite } from '../../bench/linkage-rows.ts'
import { linkageRecord, xylotec } from './record.ts'

const region = companies(3000, 11)
const frequencies = new TokenFrequencies()
for (const { record } of region) frequencies.add(prepare(record))
const matcher = new OrganisationMatcher(frequencies)
const judge = (left: LinkageRecord, right: LinkageRecord) => matcher.judge(prepare(left), prepare(right))
const levelsOf = (left: LinkageRecord, right: LinkageRecord) =>
  Object.fromEntries(
    matcher.explain(prepare(left), prepare(right)).contributions.map(({ field, level }) => [field, level]),
  )

/** What a list without official numbers says of the company. */
const listed: LinkageRecord = {
  ...xylotec,
  registerCourt: '',
  registerKind: null,
  registerNumber: '',
  vatId: '',
}

describe('bands', () => {
  it.each<[string, Partial<LinkageRecord>]>([
    ['the same', {}],
    ['a slip in the name', { name: 'Xylotek Metalbau GmbH' }],
    ['no legal form', { name: 'Xylotec Metallbau', legalForm: '' }],
    ['words in another order', { name: 'Metallbau Xylotec GmbH' }],
    ['a gap in a word', { name: 'Xylotec Metall-Bau GmbH' }],
    ['moved with its phone', { street: 'Südring', houseNumber: '90', postcode: '46240' }],
    ['another phone', { phoneE164: '+4920419999' }],
    ['nothing but name and door', { phoneE164: '', email: '', website: '' }],
    ['a former name', { name: 'Novatherm GmbH', formerNames: ['Xylotec Metallbau GmbH'] }],
  ])('links: %s', (_, change) => {
    expect(judge(listed, { ...listed, ...change })).toMatchObject({ band: 'link', objection: null })
  })

  it.each<[string, Partial<LinkageRecord>]>([
    ['another company', { name: 'Bäckerei Quante GmbH', phoneE164: '+4920415555', email: '', website: '' }],
    [
      'a stranger in the same house',
      { name: 'Steuerberatung Vogt', legalForm: '', phoneE164: '', email: '', website: '' },
    ],
  ])('takes for new: %s', (_, change) => {
    expect(judge(listed, { ...listed, ...change }).band).toBe('new')
  })
})

describe('what never links by itself', () => {
  it.each<[Objection, string, Partial<LinkageRecord>]>([
    ['registerNumber', 'another number', { registerNumber: '4712' }],
    ['registerNumber', 'the number at another court', { registerCourt: 'Essen' }],
    ['registerNumber', 'the number of another register', { registerKind: 'HRA' }],
    ['vatId', 'another VAT id', { vatId: 'DE811569869' }],
    ['legalForm', 'a contradicting legal form', { name: 'Xylotec Metallbau AG', legalForm: 'AG' }],
  ])('%s: %s', (objection, _, change) => {
    const judgement = judge(xylotec, { ...xylotec, ...change })
    expect(judgement.band).not.toBe('link')
    expect(judgement.objection).toBe(objection)
  })

  it.each<[Objection, Partial<LinkageRecord>, Partial<LinkageRecord>]>([
    ['businessId', { businessId: 'DE136695976-00001' }, { businessId: 'DE136695976-00002' }],
    ['businessId', { businessId: 'DE136695976-00001' }, { businessId: 'DE811569869-00001' }],
    ['lei', { lei: '529900T8BM49AURSDO55' }, { lei: '391200LLQ8MWTYU6RN93' }],
  ])('%s differs: %j %j', (objection, left, right) => {
    const judgement = judge({ ...listed, ...left }, { ...listed, ...right })
    expect(judgement.band).not.toBe('link')
    expect(judgement.objection).toBe(objection)
  })

  it('a name alone, however rare', () => {
    const { name, legalForm } = xylotec
    const judgement = judge(linkageRecord({ name, legalForm }), linkageRecord({ name, legalForm }))
    expect(judgement.band).not.toBe('link')
  })

  it('branches of one name and domain at other addresses', () => {
    const branch = {
      ...listed,
      street: 'Südring',
      houseNumber: '3',
      phoneE164: '+49201777777',
      postcode: '45355',
      city: 'Essen',
    }
    expect(judge(listed, branch).band).not.toBe('link')
    expect(judge(listed, { ...branch, phoneE164: '' }).band).not.toBe('link')
  })

  it.each([
    'Xylotec Verwaltungs GmbH',
    'Xylotec Immobilien GmbH',
    'Xylotec Catering GmbH',
    'Xylotec Metallbau 2 GmbH',
  ])('a sister company with the same door, phone and pages: %s', (name) => {
    expect(judge(listed, { ...listed, name }).band).not.toBe('link')
  })

  it('holds for all made companies, whatever else agrees', () => {
    const change = fc.constantFrom<Partial<LinkageRecord>>(
      { registerCourt: 'Bonn', registerKind: 'HRB', registerNumber: '999999' },
      { vatId: 'DE999999999' },
      { lei: '391200LLQ8MWTYU6RN93' },
      { legalForm: 'VVaG' },
    )
    fc.assert(
      fc.property(fc.constantFrom(...region), change, ({ record }, other) => {
        const whole = {
          ...record,
          registerCourt: 'Bonn',
          registerKind: 'HRB',
          registerNumber: '1',
          vatId: 'DE136695976',
          lei: '529900T8BM49AURSDO55',
          legalForm: 'GmbH',
        }
        expect(judge(whole, { ...whole, ...other }).band).not.toBe('link')
      }),
    )
  })
})

describe('an equal official number', () => {
  it('links over a move and a new name', () => {
    const moved = {
      name: 'Novatherm GmbH',
      street: 'Weg',
      houseNumber: '1',
      postcode: '50667',
      city: 'Köln',
      phoneE164: '',
      email: '',
      website: '',
    }
    const judgement = judge(
      { ...xylotec, lei: '529900T8BM49AURSDO55' },
      { ...xylotec, ...moved, lei: '529900T8BM49AURSDO55' },
    )
    expect(judgement).toMatchObject({ band: 'link', objection: null })
  })

  it('is read through spellings', () => {
    const levels = levelsOf(xylotec, {
      ...xylotec,
      registerCourt: 'Amtsgericht Gelsenkirchen',
      registerNumber: '04711',
      vatId: 'de 136 695 976',
    })
    expect(levels).toMatchObject({ register: 'equal', vatId: 'equal' })
  })

  it('is seen in a W-IdNr. of the same holder', () => {
    expect(levelsOf(xylotec, { ...xylotec, vatId: '', businessId: 'DE136695976-00001' })).toMatchObject({
      vatId: 'sameTaxNumber',
    })
  })
})

describe('scores', () => {
  const pair = fc
    .tuple(fc.constantFrom(...region), fc.constantFrom(...region), fc.boolean())
    .map(([one, other, isSame]) => [one.record, rewrite(11, isSame ? one : other).record] as const)

  it('are the same in both directions', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        expect(judge(right, left)).toEqual(judge(left, right))
      }),
      { numRuns: 500 },
    )
  })

  it('are the sum of what explains them, and explaining judges alike', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const { contributions, prior, alternative, ...judgement } = matcher.explain(
          prepare(left),
          prepare(right),
        )
        const sum = contributions.reduce((total, { weight }) => total + weight, prior + alternative.weight)
        expect(sum).toBeCloseTo(judgement.score, 6)
        expect(judgement).toEqual(judge(left, right))
      }),
    )
  })

  it.each<[string, readonly Partial<LinkageRecord>[]]>([
    ['phone', [{}, { phoneE164: '+4920411234' }, { phoneE164: '+4930999999' }]],
    [
      'address',
      [
        {},
        { street: 'Hochstrase' },
        { street: 'Südring' },
        { street: 'Südring', postcode: '50667', city: 'Köln' },
      ],
    ],
    ['pages', [{}, { email: '', website: '' }, { email: 'info@quante.de', website: '' }]],
    ['name', [{}, { name: 'Xylotek Metallbau GmbH' }, { name: 'Bäckerei Quante GmbH' }]],
    ['VAT id', [{ vatId: 'DE136695976' }, {}, { vatId: 'DE811569869' }]],
  ])('fall as the %s agrees less', (_, steps) => {
    const base = { ...listed, vatId: 'DE136695976' }
    const scores = steps.map((step) => judge(base, { ...listed, ...step }).score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(new Set(scores).size).toBe(scores.length)
  })

  it('count agreement on rare words for more than on common ones', () => {
    const at = { postcode: '46236', city: 'Bottrop' }
    const rare = judge(linkageRecord({ ...at, name: 'Xylotec' }), linkageRecord({ ...at, name: 'Xylotec' }))
    const common = judge(linkageRecord({ ...at, name: 'Bau' }), linkageRecord({ ...at, name: 'Bau' }))
    expect(rare.score).toBeGreaterThan(common.score + 2)
  })
})

describe('choose', () => {
  const others = region.slice(0, 20).map(({ record }) => prepare(record))

  it('finds the company among others', () => {
    const choice = matcher.choose(prepare(listed), [...others, prepare(xylotec)])
    expect(choice).toMatchObject({ candidate: 20, band: 'link' })
  })

  it('says null where none is worth a question', () => {
    expect(matcher.choose(prepare(listed), others)).toBeNull()
    expect(matcher.choose(prepare(listed), [])).toBeNull()
  })

  it('asks where two of one name are at one door', () => {
    const row = prepare({ ...listed, name: 'Xylotec Metallbau', legalForm: '' })
    const partnership = prepare({
      ...listed,
      name: 'Xylotec Metallbau GmbH & Co. KG',
      legalForm: 'GmbH & Co. KG',
    })
    expect(matcher.choose(row, [prepare(listed), partnership])).toMatchObject({
      band: 'ask',
      objection: 'severalAlike',
    })
  })
})

describe('labelled German register pairs', () => {
  it('links with precision 0.99 and, with phone or number, recall 0.9', () => {
    const outcome = matchLabelled(4000, 5)
    expect(outcome.linked.precision).toBeGreaterThanOrEqual(0.99)
    expect(outcome.linkedWithNumbers.recall).toBeGreaterThanOrEqual(0.9)
    expect(outcome.kept).toBeGreaterThanOrEqual(0.97)
  })
})
