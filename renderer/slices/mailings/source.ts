import { useNavigate } from '@tanstack/react-router'
import { z } from 'zod'
import type { RecordSelection } from '../../../preload/contract/lists.ts'
import type { MailingSource } from '../../../preload/contract/mailings.ts'

const some = z.int().positive().optional().catch(undefined)
/** What the address of a mailing says: what it begins with. What was selected in a list stands in memory. */
export const mailingSearch = z.object({ view: some, list: some, group: some, selection: some })
export type MailingSearch = z.infer<typeof mailingSearch>

const selections = new Map<number, MailingSource>()

/** Goes to the mailing for what is selected in a list. */
export function useMailingTo(): (list: 'organisation' | 'person', records: RecordSelection) => void {
  const navigate = useNavigate()
  return (list, records) => {
    // no number is given twice, so that no draft of an earlier selection is continued with another one
    const selection = Date.now()
    selections.set(selection, { kind: 'records', list, records })
    void navigate({ to: '/mailings/new', search: { selection } })
  }
}

/** What a mailing begins with; null for nothing, and for a selection of an earlier start. */
export function sourceOf({ view, list, group, selection }: MailingSearch): MailingSource | null {
  if (view !== undefined) return { kind: 'view', id: view }
  if (list !== undefined) return { kind: 'list', id: list }
  if (group !== undefined) return { kind: 'group', id: group }
  return selections.get(selection ?? 0) ?? null
}
