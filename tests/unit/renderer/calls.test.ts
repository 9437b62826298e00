import { expect, it } from 'vitest'
import { callBegan, isPhoneNumber, takeCalls } from '../../../renderer/kit/data/calls.ts'

it.each([
  '02041 123',
  '+49 (0) 2041/12-3',
  ' 040.66969-108 ',
  'Tel.: 02041 12345',
  'tel:+49204112345',
  '\u202a+49 2041 12345\u202c',
  '02041\u00a012345\u20116',
  '040 66969–108',
])('takes %s for a phone number', (text) => {
  expect(isPhoneNumber(text)).toBe(true)
})

it.each(['', '1234', 'HRB 12345', '46236', '46236 Bottrop', '+++---', 'Mobil 2000'])(
  'takes %s for none',
  (text) => {
    expect(isPhoneNumber(text)).toBe(false)
  },
)

it('tells who was called to whoever writes it down, as long as somebody does', () => {
  const called: unknown[] = []
  const stop = takeCalls((who) => called.push(who))
  callBegan({ organisation: null })
  stop()
  callBegan({ organisation: { id: 1, name: 'Amsel' } })
  expect(called).toEqual([{ organisation: null }])
})
