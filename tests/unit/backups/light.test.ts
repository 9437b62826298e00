import { expect, it } from 'vitest'
import { lightOf } from '../../../renderer/slices/backups/light.ts'

const safeAt = '2026-03-10T09:00:00.000Z'
const hour = 3_600_000
const after = (hours: number) => Date.parse(safeAt) + hours * hour

it.each([
  [0, 'green'],
  [23.9, 'green'],
  [24, 'amber'],
  [71.9, 'amber'],
  [72, 'red'],
  [9000, 'red'],
  // the clock was set back
  [-50, 'green'],
])('%s hours after the last verified backup the light is %s', (hours, light) => {
  expect(lightOf({ configured: true, safeAt, deepCheck: null }, after(hours))).toBe(light)
})

it('says nothing by colour before there is one', () => {
  expect(lightOf({ configured: true, safeAt: null, deepCheck: null }, after(0))).toBe('none')
  expect(lightOf({ configured: false, safeAt, deepCheck: null }, after(0))).toBe('off')
})

it('is red where the last check of everything found damage, however young the backup is', () => {
  const failure = { code: 'DB_CORRUPT', messageKey: 'backups.error.damaged' } as const
  expect(lightOf({ configured: true, safeAt, deepCheck: { at: safeAt, failure } }, after(0))).toBe('failed')
})
