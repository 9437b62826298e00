import { expect, it } from 'vitest'
import { callBegan, isPhoneNumber, takeCalls } from '../../../renderer/kit/data/calls.ts'

it.each(['02041 123', '+49 (0) 2041/12-3', ' 040.66969-108 '])('takes %s for a phone number', (text) => {
  expect(isPhoneNumber(text)).toBe(true)
})

it.each(['', '1234', 'HRB 12345', '46236 Bottrop', '+++---'])('takes %s for none', (text) => {
  expect(isPhoneNumber(text)).toBe(false)
})

it('tells who was called to whoever writes it down, as long as somebody does', () => {
  const called: unknown[] = []
  const stop = takeCalls((who) => called.push(who))
  callBegan({ organisation: null })
  stop()
  callBegan({ organisation: { id: 1, name: 'Amsel' } })
  expect(called).toEqual([{ organisation: null }])
})
