import { notFound } from '@tanstack/react-router'

/** A record's id from the address; anything else than a positive whole number is no page. */
export function readId(raw: string): number {
  const id = /^[1-9]\d{0,15}$/.test(raw) ? Number(raw) : Number.NaN
  // the router knows a missing page by this object
  // eslint-disable-next-line typescript/only-throw-error
  if (!Number.isSafeInteger(id)) throw notFound()
  return id
}
