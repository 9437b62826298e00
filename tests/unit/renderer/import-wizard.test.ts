import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importFields, sharedFields, type ColumnMapping } from '../../../preload/contract/import-fields.ts'
import {
  differencePolicies,
  emptyPolicies,
  profileFields,
  sourceKinds,
  tradeRegisterFields,
} from '../../../preload/contract/import-plan.ts'
import { roundedRate } from '../../../renderer/slices/imports/job-words.ts'
import {
  keeps,
  newSource,
  isRuled,
  policyOf,
  usualPolicy,
  withKept,
  withPolicy,
} from '../../../renderer/slices/imports/source-defaults.ts'
import { undecidedKey } from '../../../renderer/slices/imports/undecided-keys.ts'
import {
  distinctValues,
  isSameMapping,
  mappingOf,
  hasNames,
  planOf,
  withField,
  withFixed,
  withTransform,
  type Mapping,
} from '../../../renderer/slices/imports/wizard-state.ts'

const field = fc.constantFrom(...importFields)
const nothing: Mapping = { columns: new Map(), fixed: new Map() }
/** What a person may do to a mapping, one step after the other. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('field' as const), column: fc.nat(9), field: fc.option(field) }),
  fc.record({ kind: fc.constant('fixed' as const), field, value: fc.option(fc.string({ minLength: 1 })) }),
)
const mapped = fc
  .array(step, { maxLength: 30 })
  .map((steps) =>
    steps.reduce(
      (mapping, each) =>
        each.kind === 'field'
          ? withField(mapping, each.column, each.field)
          : withFixed(mapping, each.field, each.value),
      nothing,
    ),
  )

describe('the mapping of columns', () => {
  it('never gives a field to two columns, but for those that several may fill', () => {
    fc.assert(
      fc.property(mapped, ({ columns }) => {
        const single = [...columns.values()]
          .map(({ field: taken }) => taken)
          .filter((taken) => !sharedFields.some((shared) => shared === taken))
        expect(new Set(single).size).toBe(single.length)
      }),
    )
  })

  it('survives being sent and remembered, apart from fixed values that say nothing', () => {
    fc.assert(
      fc.property(mapped, (mapping) => {
        const plan = planOf(mapping)
        expect(planOf(mappingOf(plan))).toEqual(plan)
        expect(isSameMapping(mapping, mappingOf(plan))).toBe(true)
      }),
    )
  })

  it('takes a field from the column that had it, and its fixed value', () => {
    const before = withFixed(withField(withField(nothing, 0, 'city'), 1, 'name'), 'district', 'Boy')
    const after = withField(withField(before, 2, 'city'), 3, 'district')
    expect(planOf(after)).toEqual([
      { column: 1, field: 'name' },
      { column: 2, field: 'city' },
      { column: 3, field: 'district' },
    ] satisfies ColumnMapping[])
    expect(hasNames(after)).toBe(true)
    expect(hasNames(withField(after, 1, null))).toBe(false)
  })

  it('drops what was to be done with the cells when the column gets another field', () => {
    const lookedUp = withTransform(withField(nothing, 0, 'legalForm'), 0, {
      kind: 'lookup',
      entries: [{ from: '01', to: 'GmbH' }],
    })
    expect(planOf(withField(lookedUp, 0, 'legalForm'))).toEqual(planOf(lookedUp))
    expect(planOf(withField(lookedUp, 0, 'note'))).toEqual([{ column: 0, field: 'note' }])
    expect(planOf(withTransform(lookedUp, 0, null))).toEqual([{ column: 0, field: 'legalForm' }])
  })

  it('finds the different texts of a column', () => {
    expect(distinctValues([['a', ' x '], ['b', 'x'], ['c'], ['d', '']], 1)).toEqual(['x'])
  })
})

describe('a source', () => {
  it.each(sourceKinds)('of the kind %s begins with what the contract allows', (kind) => {
    expect(profileFields.safeParse(newSource('Register', kind)).success).toBe(true)
  })

  it('of a trade register keeps nothing about persons', () => {
    const source = newSource('Gewerberegister', 'tradeRegister')
    expect(importFields.filter((each) => keeps(source, each))).toEqual(
      importFields.filter((each) => (tradeRegisterFields as readonly string[]).includes(each)),
    )
    for (const personal of ['contactPerson', 'phone', 'email'] as const)
      expect(keeps(source, personal)).toBe(false)
  })

  it('keeps and discards a field as told, and says all fields as none', () => {
    fc.assert(
      fc.property(field, (each) => {
        const without = withKept(newSource('x', 'general'), each, false)
        expect(importFields.filter((other) => !keeps(without, other))).toEqual([each])
        expect(withKept(without, each, true).keptFields).toBeNull()
      }),
    )
  })

  it('names only exceptions, one for each field', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            field: fc.constantFrom(...importFields.filter(isRuled)),
            whenDifferent: fc.constantFrom(...differencePolicies),
            whenEmpty: fc.constantFrom(...emptyPolicies),
          }),
        ),
        (policies) => {
          const source = policies.reduce(withPolicy, newSource('x', 'general'))
          const named = source.policies.map((policy) => policy.field)
          expect(new Set(named).size).toBe(named.length)
          for (const policy of source.policies) expect(policy).not.toMatchObject(usualPolicy)
          // the last word on a field counts
          const last = new Map(policies.map((policy) => [policy.field, policy]))
          for (const policy of last.values()) expect(policyOf(source, policy.field)).toEqual(policy)
        },
      ),
    )
  })
})

describe('keys among undecided rows', () => {
  it('pick, create, leave out and take back', () => {
    expect(undecidedKey('1')).toEqual({ kind: 'candidate', index: 0 })
    expect(undecidedKey('N')).toEqual({ kind: 'create' })
    expect(undecidedKey('x')).toEqual({ kind: 'skip' })
    expect(undecidedKey('Delete')).toEqual({ kind: 'reset' })
  })

  it('leave all others to the list', () => {
    for (const key of ['0', 'ArrowDown', 'Tab', 'a', 'Enter', '12']) expect(undecidedKey(key)).toBeNull()
  })
})

describe('the rate', () => {
  it('has two digits', () => {
    expect([7.4, 99.6, 12_345, 1_250_000].map(roundedRate)).toEqual([7, 100, 12_000, 1_300_000])
  })
})
