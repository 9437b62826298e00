/** One step of the schema. Frozen once released: a later version never edits it. */
export interface Migration {
  /** Numbered in tens; becomes the file's `user_version`. */
  readonly version: number
  readonly name: string
  /** May call `sort_key(text)` and `phone_e164(text)`. */
  readonly sql: string
}
