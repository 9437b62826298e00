import { beforeAll, describe, expect, it } from 'vitest'
import {
  formatBytes,
  formatDay,
  formatDayFull,
  formatDayInWeek,
  formatNumber,
  formatRelativeDays,
  formatShare,
} from '../../../renderer/kit/i18n/format.ts'
import { startTranslations } from '../../../renderer/kit/i18n/translate.ts'
import { lastVisitText } from '../../../renderer/slices/organisations/words.ts'
import '../../../renderer/shell/slices.ts'

describe('German dates and numbers', () => {
  beforeAll(() => startTranslations('de'))

  it('are written as in an office', () => {
    expect(formatDay('2026-03-05')).toBe('5.3.2026')
    expect(formatDayFull('2026-03-05')).toBe('Donnerstag, 5. März 2026')
    expect(formatDayInWeek('2026-03-05')).toMatch(/^Do\.?, 5\. März$/)
    expect(formatNumber(200_000)).toBe('200.000')
    expect(formatShare(0.423)).toMatch(/^42\s%$/)
    expect(formatBytes(48_123_456)).toMatch(/^48,1\sMB$/)
    expect(formatBytes(0)).toMatch(/^0\s/)
    expect(formatRelativeDays(1)).toBe('morgen')
    expect(formatRelativeDays(-3)).toBe('vor 3 Tagen')
  })

  it('say how long ago the last visit was', () => {
    expect(lastVisitText('2025-01-17', '2026-03-05')).toBe('letzter Besuch vor 412 Tagen')
    expect(lastVisitText('2026-03-04', '2026-03-05')).toBe('letzter Besuch gestern')
    expect(lastVisitText('2026-03-05', '2026-03-05')).toBe('heute besucht')
    expect(lastVisitText(null, '2026-03-05')).toBe('noch nie besucht')
  })
})
