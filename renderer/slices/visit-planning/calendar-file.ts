import type { RecordSelection } from '../../../preload/contract/lists.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { showToast } from '../../kit/ui/toast.tsx'

/** Saves visits for calendars where the person wants it, and says which are not among them. */
export async function saveCalendar(records: RecordSelection, suggestedName: string): Promise<void> {
  const target = await send(api.files.chooseSave, { kind: 'ics', suggestedName })
  if (!target.ok || !target.value) return
  const saved = await send(api.visitPlan.saveCalendar, { records, file: target.value.file })
  if (!saved.ok) return
  const { visits, leftOut } = saved.value
  const said = t('visitPlan.tour.calendar.saved', { count: visits })
  showToast(
    leftOut === 0
      ? { tone: 'success', title: said }
      : {
          tone: 'info',
          title: `${said}. ${t('visitPlan.tour.calendar.leftOut', { count: leftOut })}`,
          stays: true,
        },
  )
}

/** Invites to selected visits of a list. */
export const inviteTo = (records: RecordSelection): Promise<void> =>
  saveCalendar(records, t('visitPlan.tour.calendar.name'))
