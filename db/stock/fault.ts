/**
 * Why the log cannot be followed any further. `FORK`: another segment stands under a number that this desk has seen;
 * `UNREADABLE`: a trusted segment that no key of this desk opens, or that holds what no Kontor writes; `DIVERGED`: a row is
 * not what a segment was made on; `NEWER`: a segment of a newer Kontor; `COPIED`: somebody publishes under this desk's
 * number; `REMOVED`: the office has removed this desk; `GAP`: segments that this desk needs are gone from the store.
 */
export type StockFaultCode = 'FORK' | 'UNREADABLE' | 'DIVERGED' | 'NEWER' | 'COPIED' | 'REMOVED' | 'GAP'

export class StockFault extends Error {
  readonly code: StockFaultCode

  constructor(code: StockFaultCode, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, cause === undefined ? undefined : { cause })
    this.name = 'StockFault'
    this.code = code
  }
}
