import { useCallback, useRef } from 'react'
import type { Failure, Result } from '../../../preload/contract/errors.ts'
import { isSame } from './same.ts'

interface Known<Values> {
  readonly version: number
  readonly values: Values
}

/** How a record is asked for and saved. */
export interface SavedRecord<Values> {
  /** What is on record at this moment. */
  readonly read: () => Promise<Result<Known<Values>>>
  readonly save: (version: number, values: Values) => Promise<Result<unknown>>
  /** Shows what is on record now. */
  readonly renew: () => Promise<void>
}

export type SaveFact<Values> = (
  fields: readonly (keyof Values)[],
  opened: Values,
  edited: Values,
) => Promise<Result<unknown>>

const changedMeanwhile: Failure = { code: 'CONFLICT', messageKey: 'record.changedMeanwhile' }

/**
 * Saves single fields of a record, one after the other: what was saved a moment ago is no conflict, and neither is what
 * somebody changed in other fields. Errors besides those of `save`: CONFLICT, where a field is not any more what the
 * person began with.
 */
export function useFactSaver<Values extends object>(record: SavedRecord<Values>): SaveFact<Values> {
  const { read, save, renew } = record
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  return useCallback(
    (fields, opened, edited) => {
      const saved = queue.current.then(async (): Promise<Result<unknown>> => {
        const known = await read()
        if (!known.ok) return known
        const { version, values } = known.value
        if (fields.some((field) => !isSame(values[field], opened[field])))
          return { ok: false, error: changedMeanwhile }
        const next = { ...values }
        for (const field of fields) next[field] = edited[field]
        const result = await save(version, next)
        if (result.ok) await renew()
        return result
      })
      queue.current = saved.catch(() => undefined)
      return saved
    },
    [read, save, renew],
  )
}
