import type { CalendarEntry } from '../../../preload/contract/calendar.ts'
import { api } from '../../kit/data/api.ts'
import { once } from '../../kit/data/once.ts'
import { send } from '../../kit/data/use-command.ts'
import { formatDayInWeek } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { openTask } from '../tasks/index.ts'
import { openVisit } from '../visits/index.ts'

export const keyOf = ({ kind, id }: CalendarEntry): string => `${kind}-${String(id)}`

export const isOn =
  (day: string) =>
  ({ on, until }: CalendarEntry): boolean =>
    on <= day && day <= until

/** "Zusage" */
export const kindText = ({ kind, isPromise }: CalendarEntry): string =>
  t(`calendar.kind.${kind === 'task' && isPromise ? 'promise' : kind}`)

/** What an entry is called: what is to be done, whom one visits, which group meets. */
export function titleOf(entry: CalendarEntry): string {
  const { kind, title, organisation, group, staff, isConfidential } = entry
  if (kind === 'task') return isConfidential ? t('calendar.confidential', { kind: kindText(entry) }) : title
  if (kind === 'absence') return `${kindText(entry)}: ${staff?.name ?? ''}`
  return organisation?.name ?? group?.name ?? kindText(entry)
}

/** Opens what an entry stands for; `goTo` shows what has a page of its own. */
export function openEntry(
  entry: CalendarEntry,
  goTo: (page: '/settings' | '/meetings', id: number) => void,
): void {
  const { kind, id } = entry
  if (kind === 'visit') openVisit(id)
  else if (kind === 'task') openTask(id)
  else goTo(kind === 'meeting' ? '/meetings' : '/settings', id)
}

/** Puts a visit or a deadline on another day; a toast takes it back. Says whether it worked. */
export function moveEntry(entry: CalendarEntry, on: string): Promise<boolean> {
  const { kind, id, version } = entry
  const options = { done: t('calendar.moved', { day: formatDayInWeek(on) }), undo: true }
  return once(kind, entry, () =>
    kind === 'visit'
      ? send(api.calendar.moveVisit, { id, version, on }, options)
      : send(api.tasks.postpone, { id, version, dueOn: on }, options),
  )
}
