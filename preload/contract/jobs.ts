import { z } from 'zod'
import { failureSchema, type Failure } from './errors.ts'
import { command, query } from './define.ts'

export const jobKinds = [
  'import',
  /** Reads a register and compares it; writes no record, so it may be cancelled without a question. */
  'importCompare',
  'importUndo',
  'backup',
  'verify',
  'restore',
  'report',
  'demo',
  'duplicates',
  /** Letters to everybody whom a mailing reaches. */
  'letters',
  /** The shared stock goes to another place. */
  'stockMove',
] as const

/** State of long work. `done` and `total` count `unit`s; total is 0 while it is not known. */
export const jobState = z.strictObject({
  jobId: z.string(),
  kind: z.enum(jobKinds),
  status: z.enum(['running', 'finished', 'failed', 'cancelled']),
  step: z.string(),
  done: z.number(),
  total: z.number(),
  startedAt: z.string(),
  /** What the job produced, by kind; see the slice that starts it. */
  result: z.unknown().optional(),
  error: failureSchema.optional(),
})
export type JobState = z.infer<typeof jobState>

/** Why a job ended without a result. */
export function jobFailure({ error }: Pick<JobState, 'error'>): Failure {
  if (!error) return { code: 'CANCELLED', messageKey: 'code.CANCELLED' }
  const { code, messageKey, params, ref } = error
  return { code, messageKey, ...(params && { params }), ...(ref !== undefined && { ref }) }
}

export const jobs = {
  list: query({ input: z.strictObject({}), output: z.strictObject({ jobs: z.array(jobState) }) }),
  cancel: command({
    input: z.strictObject({ jobId: z.string().max(64) }),
    output: z.strictObject({}),
    needs: 'reader',
  }),
}
