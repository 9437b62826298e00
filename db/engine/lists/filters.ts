import type { z } from 'zod'
import { recordFilter } from '../../../preload/contract/lists.ts'
import { KontorError } from '../errors.ts'
import { partsOf, type Selection } from './definition.ts'

/** A filter as its schema reads it. Errors: VALIDATION. */
export function parsed<Schema extends z.ZodType>(schema: Schema, filter: unknown): z.infer<Schema> {
  const result = schema.safeParse(filter)
  if (!result.success) throw new KontorError('VALIDATION', 'lists.error.filter')
  return result.data
}

/** Which records a filter of text and conditions means. Errors: VALIDATION. */
export function plainSelection(filter: unknown, today: string): Selection {
  const { text = '', where } = parsed(recordFilter, filter)
  return { conditions: partsOf(where), idLists: [], text, today }
}
