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

/** What happened, by kind and reason (`registration.movedIn`); as the source says it, where no reason stands for it. */
export function notifiedText(detail: string, reasonText: string): string {
  const [kind = '', reason = ''] = detail.split('.')
  const isUnsaid = reason === '' || reason === 'other'
  if (isUnsaid && reasonText !== '') return reasonText
  return lookUp(`cityMonth.reason.${kind}.${isUnsaid ? 'other' : reason}`) ?? t('cityMonth.notification')
}

/** "Gewerbemeldung, Zweigstelle": closing a branch is not closing the company. */
export function notificationText(detail: string): string {
  const weight = detail.split('.')[2] ?? 'unknown'
  const said = weight === 'unknown' ? undefined : lookUp(`cityMonth.oneWeight.${weight}`)
  return [t('cityMonth.notification'), ...(said === undefined ? [] : [said])].join(', ')
}

/** What happened, with where from or to: "Zugezogen aus Neuwerk". */
export function happenedText({ kind, reason, reasonText, otherPlace }: Told): string {
  const said = notifiedText(`${kind}.${reason}`, reasonText)
  if (otherPlace === '') return said
  switch (reason) {
    case 'movedIn':
      return `${said} ${t('cityMonth.from', { place: otherPlace })}`
    case 'movedAway':
      return `${said} ${t('cityMonth.to', { place: otherPlace })}`
    case 'moved':
      return `${said}, ${t('cityMonth.before.place', { place: otherPlace })}`
    default:
      return said
  }
}
