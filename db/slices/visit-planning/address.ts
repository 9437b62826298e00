/** "Hauptstraße 1, 46236 Musterstadt"; '' for none. */
export function addressText(place: {
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly city: string
}): string {
  const joined = (parts: readonly string[], glue: string): string => parts.filter(Boolean).join(glue)
  return joined(
    [joined([place.street, place.houseNumber], ' '), joined([place.postcode, place.city], ' ')],
    ', ',
  )
}
