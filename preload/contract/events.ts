import { z } from 'zod'
import { failureSchema } from './errors.ts'
import { jobState } from './jobs.ts'

/** After a commit: which records changed. `ids` is null when too many changed to name them. */
export const dataChanged = z.strictObject({
  type: z.literal('data.changed'),
  revision: z.int(),
  changes: z.array(z.strictObject({ entity: z.string(), ids: z.array(z.int()).nullable() })),
})
export const jobProgress = z.strictObject({ type: z.literal('job.progress'), job: jobState })
/** The person chose a command in the native menu. */
export const menuCommand = z.strictObject({ type: z.literal('menu.command'), command: z.string() })
/** A file was dropped on the window or handed over by a second start. */
export const fileOffered = z.strictObject({
  type: z.literal('file.offered'),
  file: z.string(),
  name: z.string(),
})
/** The window is about to close: what was typed last is to be kept, then `desktop.readyToClose` said. */
export const windowClosing = z.strictObject({ type: z.literal('window.closing') })
export const setupChanged = z.strictObject({
  type: z.literal('setup.changed'),
  status: z.enum(['firstRun', 'opening', 'ready', 'failed']),
  turn: z.int(),
  failure: failureSchema.nullable(),
})

export const kontorEvent = z.discriminatedUnion('type', [
  dataChanged,
  jobProgress,
  menuCommand,
  fileOffered,
  windowClosing,
  setupChanged,
])
export type KontorEvent = z.infer<typeof kontorEvent>
export type DataChanged = z.infer<typeof dataChanged>
