import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisationFilter } from '../../../preload/contract/organisations.ts'
import {
  filterOf,
  organisationsSearch,
  withFacetValue,
} from '../../../renderer/slices/organisations/search.ts'

describe('address of the list of companies', () => {
  it('leaves out what it cannot read and keeps the rest', () => {
    const search = organisationsSearch.parse({
      text: 'Müller',
      kinds: ['company', 'nonsense'],
      districts: 'Boy',
      sort: 'shoeSize',
      visited: 'never',
      themeId: -3,
      somethingElse: true,
    })
    expect(search).toEqual({ text: 'Müller', visited: 'never' })
  })

  it('never fails, whatever a link says, and always gives a filter the contract takes', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.array(fc.string({ maxLength: 20 })),
      fc.constant(null),
    )
    const names = [
      'text',
      'kinds',
      'sizeClasses',
      'cities',
      'districts',
      'visited',
      'themeId',
      'sort',
    ] as const
    const record = fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] })
    fc.assert(
      fc.property(record, (raw) => {
        const search = organisationsSearch.parse(raw)
        expect(organisationFilter.safeParse(filterOf(search)).success).toBe(true)
      }),
    )
  })

  it('gives no filter for what is empty', () => {
    expect(filterOf({ text: '  ', kinds: [], districts: [] })).toEqual({})
    expect(filterOf({ text: ' Voß ', batchId: 4 })).toEqual({ text: 'Voß', batchId: 4 })
  })

  it('adds and takes away values of a facet', () => {
    const one = withFacetValue({ text: 'Voß' }, 'districts', 'Boy', true)
    const two = withFacetValue(one, 'districts', 'Eigen', true)
    expect(two.districts).toEqual(['Boy', 'Eigen'])
    expect(withFacetValue(one, 'districts', 'Boy', false).districts).toBeUndefined()
    expect(withFacetValue({}, 'kinds', 'nonsense', true).kinds).toBeUndefined()
  })
})
