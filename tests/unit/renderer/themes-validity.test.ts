import { describe, expect, it } from 'vitest'
import type { ThemeRow } from '../../../preload/contract/themes.ts'
import { possibleSuccessors, themesByTime } from '../../../renderer/slices/themes/validity.ts'

const theme = (
  id: number,
  validFrom: string,
  validTo: string | null = null,
  succeededById: number | null = null,
): ThemeRow => ({
  id,
  version: 1,
  fields: { name: `Thema ${String(id)}`, description: '', validFrom, validTo, succeededById, inFocus: false },
  succeededBy: null,
  visits: 0,
  contacts: 0,
  groups: 0,
  organisations: 0,
})
const ids = (themes: readonly ThemeRow[]): readonly number[] => themes.map(({ id }) => id)

describe('themesByTime', () => {
  it('sorts by whether a theme is valid on the day; its last day still counts', () => {
    const themes = [
      theme(1, '2020-01-01', '2026-03-10'),
      theme(2, '2020-01-01', '2026-03-11'),
      theme(3, '2026-03-11'),
      theme(4, '2026-03-12'),
      theme(5, '2020-01-01', '2024-12-31'),
    ]
    const { current, future, ended } = themesByTime(themes, '2026-03-11')
    expect(ids(current)).toEqual([2, 3])
    expect(ids(future)).toEqual([4])
    expect(ids(ended)).toEqual([1, 5])
  })

  it('puts every theme in one place', () => {
    const themes = [theme(1, '2030-01-01', '2020-01-01'), theme(2, '2030-01-01', '2031-01-01')]
    const { current, future, ended } = themesByTime(themes, '2026-03-11')
    expect([...ids(current), ...ids(future), ...ids(ended)].toSorted((a, b) => a - b)).toEqual([1, 2])
  })
})

describe('possibleSuccessors', () => {
  it('are neither the theme itself nor any it already succeeds', () => {
    const themes = [
      theme(1, '2020-01-01', null, 2),
      theme(2, '2020-01-01', null, 3),
      theme(3, '2020-01-01'),
      theme(4, '2020-01-01'),
    ]
    expect(ids(possibleSuccessors(themes, 3))).toEqual([4])
    expect(ids(possibleSuccessors(themes, 1))).toEqual([2, 3, 4])
  })

  it('are found even where themes succeed each other in a circle', () => {
    const themes = [theme(1, '2020-01-01', null, 2), theme(2, '2020-01-01', null, 1), theme(3, '2020-01-01')]
    expect(ids(possibleSuccessors(themes, 3))).toEqual([1, 2])
  })
})
