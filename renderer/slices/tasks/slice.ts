import type { Slice } from '../../kit/slice.ts'
import { tasksHistory } from './history.ts'
import { tasksDe } from './messages.de.ts'
import { tasksEn } from './messages.en.ts'

type Words = typeof tasksDe
declare module '../../kit/registered.ts' {
  interface RegisteredMessages extends Words {}
}

export const tasksSlice = {
  messages: { de: tasksDe, en: tasksEn },
  history: tasksHistory,
  dependencies: {
    'tasks.list': ['task', 'organisation', 'staff'],
  },
} as const satisfies Slice
