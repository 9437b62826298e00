/** What a project of tests says of all of its windows. */
export interface WindowOptions {
  /** New records get their ids from those of this desk. Default 0: small ones. */
  readonly desk: number
}
