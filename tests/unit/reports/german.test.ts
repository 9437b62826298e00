import { describe, expect, it } from 'vitest'
import { hiddenFigure, notMeaningful, shown } from '../../../db/slices/reports/protected-report.ts'
import {
  countAtStart,
  countOf,
  formatChange,
  formatCount,
  formatDate,
  formatFigure,
  formatInstant,
  formatShare,
} from '../../../db/slices/reports/render/german.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('German figures', () => {
  it('writes counts and shares', () => {
    expect(formatCount(1_234_567)).toBe('1.234.567')
    expect(plain(formatShare(0.1234))).toBe('12,3 %')
  })

  it('puts signs in place of figures (DIN 55301)', () => {
    expect(formatFigure(shown(0))).toBe('–')
    expect(formatFigure(shown(0), 'share')).toBe('–')
    expect(formatFigure(hiddenFigure)).toBe('•')
    expect(formatFigure(notMeaningful)).toBe('x')
  })

  it.each([
    [shown(118), shown(100), 'count', '+18 (+18 %)'],
    [shown(9), shown(12), 'count', '−3 (−25 %)'],
    [shown(5), shown(0), 'count', '+5'],
    [shown(0), shown(0), 'count', '±0'],
    [shown(0.052), shown(0.047), 'share', '+0,5 Prozentpunkte'],
    [shown(0.0521), shown(0.0519), 'share', '±0'],
    [hiddenFigure, shown(3), 'count', '•'],
    [shown(3), hiddenFigure, 'count', '•'],
    [notMeaningful, shown(0.5), 'share', 'x'],
  ] as const)('says how a figure changed: %j, before %j', (value, previous, unit, expected) => {
    expect(plain(formatChange(value, previous, unit))).toBe(expected)
  })

  it('writes days and instants as in Germany, in summer and winter', () => {
    expect(formatDate('2026-03-01')).toBe('01.03.2026')
    expect(plain(formatInstant('2026-07-14T07:32:00.000Z'))).toBe('14.07.2026, 09:32 Uhr')
    expect(plain(formatInstant('2025-12-31T23:30:00.000Z'))).toBe('01.01.2026, 00:30 Uhr')
  })

  it('counts nouns', () => {
    expect(plain(countOf(1, 'Besuch', 'Besuche'))).toBe('1 Besuch')
    expect(plain(countOf(1200, 'Besuch', 'Besuche'))).toBe('1.200 Besuche')
    expect(plain(countAtStart(1, 'Arbeitskreis ist', 'Arbeitskreise sind'))).toBe('Ein Arbeitskreis ist')
    expect(plain(countAtStart(13, 'Arbeitskreis ist', 'Arbeitskreise sind'))).toBe('13 Arbeitskreise sind')
  })
})
