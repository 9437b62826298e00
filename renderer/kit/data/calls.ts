import { createContext } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { typedPhone } from '../../../preload/contract/typed-phone.ts'

/** With whom somebody speaks on the phone. */
export interface Called {
  readonly organisation: Reference | null
  readonly person?: Reference
}

/** Whose numbers stand on a page: who is called when one of them is pressed. */
export const CalledContext = createContext<Called | null>(null)

let take: ((called: Called) => void) | null = null

/** Says what is done once a call has begun; returns the function that stops it. */
export function takeCalls(use: (called: Called) => void): () => void {
  take = use
  return () => {
    take = null
  }
}

/** A call has begun, from here or from there. */
export const callBegan = (called: Called): void => take?.(called)

const fewestDigits = 5
/** Five digits and nothing else are rather that. */
const isPostcode = /^\d{5}$/

/** Whether somebody has typed or pasted a phone number and nothing else. */
export function isPhoneNumber(text: string): boolean {
  const phone = typedPhone(text)
  if (phone === null || isPostcode.test(phone)) return false
  return phone.replaceAll(/\D/g, '').length >= fewestDigits
}
