import type { z } from 'zod'
import { KontorError } from '../errors.ts'

/** A filter as its schema reads it. Errors: VALIDATION. */
export function parsed<Schema extends z.ZodType>(schema: Schema, filter: unknown): z.infer<Schema> {
  const result = schema.safeParse(filter)
  if (!result.success) throw new KontorError('VALIDATION', 'lists.error.filter')
  return result.data
}
