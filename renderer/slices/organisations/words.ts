import {
  organisationKinds,
  sizeClasses,
  type OrganisationFields,
  type OrganisationKind,
  type SizeClass,
} from '../../../preload/contract/organisations.ts'
import { companyWords } from '../../kit/fields/field-words.ts'
import { daysBetween } from '../../kit/i18n/calendar.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'
import type { ListFacet } from './search.ts'

export function kindText(kind: OrganisationKind): string {
  return t(`organisations.kind.${kind}`)
}

export function sizeClassText(sizeClass: SizeClass): string {
  return t(`organisations.size.${sizeClass}`)
}

const kinds: ReadonlySet<string> = new Set(organisationKinds)
const sizes: ReadonlySet<string> = new Set(sizeClasses)
const isKind = (value: string): value is OrganisationKind => kinds.has(value)
export const isSize = (value: string): value is SizeClass => sizes.has(value)

/** A facet's value in words. */
export function facetValueText(facet: ListFacet, value: string): string {
  if (facet === 'kinds' && isKind(value)) return kindText(value)
  if (facet === 'sizeClasses' && isSize(value)) return sizeClassText(value)
  if (facet === 'redFlags') return lookUp(`guides.flag.${value}`) ?? value
  if (facet === 'statuses') return companyWords.choice('status', value)
  return value === '' ? t('organisations.facet.none') : value
}

/** "Industriestraße 12, 46236 Bottrop" */
export function addressText(row: {
  readonly street: string | null
  readonly postcode: string | null
  readonly city: string | null
}): string {
  const place = [row.postcode, row.city].filter(Boolean).join(' ')
  return [row.street, place].filter(Boolean).join(', ')
}

/** "letzter Besuch vor 412 Tagen"; what has not happened yet is said as well. */
export function lastVisitText(lastVisitOn: string | null, today: string): string {
  if (lastVisitOn === null) return t('organisations.highlight.neverVisited')
  const days = daysBetween(lastVisitOn, today)
  if (days <= 0) return t('organisations.highlight.visitedToday')
  return t('organisations.highlight.visited', { count: days })
}

/** "letzter Kontakt vor 38 Tagen" */
export function lastContactText(lastContactOn: string | null, today: string): string {
  if (lastContactOn === null) return t('organisations.highlight.neverContacted')
  const days = daysBetween(lastContactOn, today)
  if (days <= 0) return t('organisations.highlight.contactedToday')
  return t('organisations.highlight.contacted', { count: days })
}

/** "insolvent seit 3.4.2026" */
export function statusText({ status, statusOn }: Pick<OrganisationFields, 'status' | 'statusOn'>): string {
  const said = companyWords.choice('status', status)
  return statusOn === null ? said : t('organisations.statusSince', { status: said, day: formatDay(statusOn) })
}

/** "alle 12 Monate, nächster bis 3.4.2027", "… fällig seit 3.4.2026" */
export function cadenceText(months: number, dueOn: string | null, today: string): string {
  const cadence = t('organisations.cadence', { count: months })
  if (dueOn === null) return cadence
  const said = { cadence, day: formatDay(dueOn) }
  return dueOn <= today ? t('organisations.cadence.due', said) : t('organisations.cadence.next', said)
}
