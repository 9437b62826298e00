import type { api, AnswerOf } from '../../kit/data/api.ts'

export type Overview = AnswerOf<typeof api.start.overview>
