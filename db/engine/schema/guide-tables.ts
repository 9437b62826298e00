import type { Generated } from 'kysely'
import type { GuideLanguage } from '../../../preload/contract/guides.ts'

export interface GuideTable {
  id: Generated<number>
  version: Generated<number>
  /** The same at every desk for a guide that comes with Kontor. */
  key: string
  name: string
  language: GuideLanguage
  is_active: Generated<0 | 1>
}

export interface GuideEditionTable {
  id: Generated<number>
  version: Generated<number>
  guide_id: number
  number: number
  /** JSON of `GuideContents`. */
  contents: string
  released_at: string | null
}

export interface VisitAnswerTable {
  id: Generated<number>
  version: Generated<number>
  visit_id: number
  question: string
  part: Generated<string>
  value: string
}
