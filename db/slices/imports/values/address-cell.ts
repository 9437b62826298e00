import { bad, good, type Outcome } from './outcome.ts'

/** The mail or web addresses of one cell, at least one. */
export interface AddressCell {
  readonly addresses: readonly [string, ...string[]]
  /** There is more in the cell than its addresses. */
  readonly hasMore: boolean
  /** A slip of the pen has been mended: a comma for a dot. */
  readonly isMended: boolean
  /** All of the cell, as one line. */
  readonly whole: string
}

/** What a cell holds with these addresses, of which a further one may be too long. Problem: tooLong for the first. */
export function addressCell(
  [first, ...further]: readonly [string, ...string[]],
  longest: number,
  { hasMore, ...rest }: Omit<AddressCell, 'addresses'>,
): Outcome<AddressCell> {
  if (first.length > longest) return bad('tooLong', { maximumLength: longest, length: first.length })
  const fitting = further.filter((one) => one.length <= longest)
  return good({
    addresses: [first, ...fitting],
    hasMore: hasMore || fitting.length < further.length,
    ...rest,
  })
}
