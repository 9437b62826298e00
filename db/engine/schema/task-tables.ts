import type { Generated } from 'kysely'
import type { RedFlagKind } from '../../../preload/contract/tasks.ts'

export interface TaskTable {
  id: Generated<number>
  version: Generated<number>
  kind: 'task' | 'promise'
  title: string
  note: Generated<string>
  due_on: string | null
  status: Generated<'open' | 'done' | 'cancelled'>
  done_at: string | null
  organisation_id: number | null
  owner_id: number | null
  contact_id: number | null
  visit_id: number | null
  answer: Generated<string>
  person_id: number | null
  red_flag: Generated<RedFlagKind | ''>
  /** Key of the question that has raised it. */
  red_flag_question: Generated<string>
  answer_by: string | null
  answered_on: string | null
  waiting_for: Generated<string>
  waiting_since: string | null
  handed_to: Generated<string>
  handed_on: string | null
  received_on: string | null
  every: number | null
  every_unit: 'days' | 'weeks' | 'months' | 'years' | null
  series_from: string | null
  follows_id: number | null
  /** The row of a visit's form that it comes of: `<code>/<row>`. */
  form_row: Generated<string>
  created_at: string
  updated_at: string
}
