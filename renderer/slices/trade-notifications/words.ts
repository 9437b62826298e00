import type { Notification } from '../../../preload/contract/trade-notifications.ts'
import { codeTitle } from '../../kit/i18n/code-title.ts'
import { formatDayLong } from '../../kit/i18n/format.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'

/** "März 2026" */
export const monthText = (month: string): string => formatDayLong(month)

export const districtText = (district: string): string =>
  district === '' ? t('cityMonth.district.none') : district

export const sectionText = (section: { readonly title: string; readonly titleEn: string }): string =>
  section.title === '' ? t('cityMonth.section.none') : codeTitle(section)

interface Told {
  readonly kind: Notification['kind']
  readonly reason: string
  readonly reasonText: string
  readonly otherPlace: string
}

/** What happened, as a person says it: "Zugezogen aus Neuwerk". */
export function happenedText({ kind, reason, reasonText, otherPlace }: Told): string {
  const said =
    lookUp(`cityMonth.reason.${kind}.${reason}`) ?? (reasonText || t(`cityMonth.reason.${kind}.other`))
  if (otherPlace === '') return said
  const isFrom = reason === 'movedIn'
  if (reason === 'moved') return `${said}, ${t('cityMonth.before.place', { place: otherPlace })}`
  if (!isFrom && reason !== 'movedAway') return said
  return `${said} ${t(isFrom ? 'cityMonth.from' : 'cityMonth.to', { place: otherPlace })}`
}
