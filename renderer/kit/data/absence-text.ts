import { absenceOn, type Absence, type StaffMember } from '../../../preload/contract/staff.ts'
import { today } from '../i18n/calendar.ts'
import { formatDay } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'

/** "abwesend bis 11.12.2026, Vertretung: Bert Beispiel", or the days of one to come. */
export function absenceText(absence: Absence, staff: readonly Pick<StaffMember, 'id' | 'name'>[]): string {
  const { fromOn, toOn, deputyId } = absence
  const to = formatDay(toOn)
  const name = staff.find(({ id }) => id === deputyId)?.name
  if (fromOn <= today() && today() <= toOn)
    return name === undefined
      ? t('staff.absence.now', { to })
      : t('staff.absence.nowWithDeputy', { to, name })
  const days = t('staff.absence.days', { from: formatDay(fromOn), to })
  return name === undefined ? days : t('staff.absence.withDeputy', { days, name })
}

/** Said where something is given to somebody who is away today; null for those who are there. */
export function awayText(memberId: number, staff: readonly StaffMember[]): string | null {
  const member = staff.find(({ id }) => id === memberId)
  const absence = member && absenceOn(member, today())
  return absence === undefined ? null : absenceText(absence, staff)
}
