import { expect, it } from 'vitest'
import { oneAtATime, quota } from '../../../main/restraint.ts'

it('what is asked for while something runs does not begin; afterwards the next may', async () => {
  const alone = oneAtATime()
  let end = (_value: string): void => undefined
  const first = alone(
    () =>
      new Promise<string>((resolve) => {
        end = resolve
      }),
  )
  expect(await alone(async () => 'second')).toBeNull()
  end('first')
  expect(await first).toBe('first')
  const failing = alone(() => Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
  expect(await alone(async () => 'third')).toBe('third')
})

it('so many within a time, and again when the time is over', () => {
  let now = 0
  const may = quota(2, 1000, () => now)
  expect([may(), may(), may()]).toEqual([true, true, false])
  now = 999
  expect(may()).toBe(false)
  now = 1000
  expect([may(), may(), may()]).toEqual([true, true, false])
})
