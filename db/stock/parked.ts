/** A change set that cannot be kept whole waits whole. */
export class Parked extends Error {
  readonly table: string
  readonly id: number

  constructor(table: string, id: number) {
    super('parked')
    this.table = table
    this.id = id
  }
}
