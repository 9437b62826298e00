import type { Reference } from '../../../preload/contract/common.ts'
import { api, type AnswerOf } from './api.ts'
import { awayText } from './absence-text.ts'
import { useData } from './use-data.ts'
import { t } from '../i18n/translate.ts'

type Office = AnswerOf<typeof api.office.get>

export interface Colleague extends Reference {
  readonly isMe: boolean
  /** Until when somebody is away, and who stands in; null for those who are there. */
  readonly away: string | null
}

/** Who may be given a task: those who work here, whoever works at this desk first, and who has it now. */
export function colleaguesOf(
  { staff, currentStaffId }: Office,
  owner: Reference | null = null,
): readonly Colleague[] {
  const all = staff
    .filter(({ id, active }) => active || id === owner?.id)
    .map(({ id, name }) => ({ id, name, isMe: id === currentStaffId, away: awayText(id, staff) }))
  return [...all.filter(({ isMe }) => isMe), ...all.filter(({ isMe }) => !isMe)]
}

/** The same, as soon as it is known. */
export function useColleagues(): readonly Colleague[] {
  const office = useData(api.office.get, {})
  return office.data ? colleaguesOf(office.data) : []
}

/** The same with one who may have left. */
export function useColleaguesWith(id: number | null): readonly Colleague[] {
  const office = useData(api.office.get, {})
  const known = office.data?.staff.find((member) => member.id === id)
  return office.data ? colleaguesOf(office.data, known ?? null) : []
}

/** "Katrin Averbeck (ich)", "Jan Wieck (abwesend bis 11.12.2026, Vertretung: Katrin Averbeck)" */
export function colleagueText({ name, isMe, away }: Colleague): string {
  if (isMe) return t('tasks.me', { name })
  return away === null ? name : t('tasks.owner.away', { name, away })
}
