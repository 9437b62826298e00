import type { Establishment } from '../../../../preload/contract/establishments.ts'
import type { OrganisationDetail } from '../../../../preload/contract/organisations.ts'
import type { CoreQuestionsDue } from '../../guides/index.ts'
import { addMonths, daysBetween } from '../../../text/days.ts'

/** What the office should ask or check at a visit, as its own data say. */
export type DueQuestion =
  | { readonly kind: 'leaseEnds'; readonly place: string; readonly on: string }
  | { readonly kind: 'headcountJump'; readonly from: number; readonly to: number }
  | { readonly kind: 'headcountOld'; readonly asOf: string | null }
  | { readonly kind: 'vanished'; readonly source: string; readonly since: string }
  | { readonly kind: 'notVerified'; readonly on: string | null }
  | { readonly kind: 'guide'; readonly guide: string; readonly questions: readonly string[] }
  | { readonly kind: 'headcountUnknown' | 'noPeople' | 'noDecisionMaker' | 'sectorUnknown' }

/** So many of a guide's questions are named, the others counted. */
export const coreQuestionsShown = 4
/** A lease that ends within so many months is spoken about. */
export const leaseNoticeMonths = 18
const headcountFreshMonths = 12
const verifiedFreshMonths = 24
/** A headcount that changed by less says nothing: a fifth, and five people at least. */
const jumpShare = 0.2
const jumpPeople = 5

const isWithin = (day: string | null, months: number, today: string): boolean =>
  day !== null && day > addMonths(today, -months)

export const isCurrent = (
  { validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null },
  today: string,
): boolean => (validFrom === null || validFrom <= today) && (validTo === null || validTo >= today)

/** "Hafenstraße 3, Lindenhafen", or what a site is called. */
export function placeOf({ fields }: Pick<Establishment, 'fields'>): string {
  const street = [fields.street, fields.houseNumber].filter(Boolean).join(' ')
  return fields.name || [street, fields.city].filter(Boolean).join(', ')
}

/** Questions due at a company as of `today`, the pressing ones first. */
export function questionsDue(
  detail: OrganisationDetail,
  establishments: readonly Establishment[],
  today: string,
  due: CoreQuestionsDue | null = null,
): readonly DueQuestion[] {
  const { fields, headcounts, people, vanished } = detail
  const questions: DueQuestion[] = []
  for (const establishment of establishments) {
    const { leaseEndsOn, validFrom, validTo } = establishment.fields
    if (leaseEndsOn === null || !isCurrent({ validFrom, validTo }, today)) continue
    if (leaseEndsOn <= addMonths(today, leaseNoticeMonths))
      questions.push({ kind: 'leaseEnds', place: placeOf(establishment), on: leaseEndsOn })
  }
  const [latest, earlier] = headcounts
  if (latest !== undefined && earlier !== undefined) {
    const difference = Math.abs(latest.employees - earlier.employees)
    if (difference >= jumpPeople && difference >= jumpShare * earlier.employees)
      questions.push({ kind: 'headcountJump', from: earlier.employees, to: latest.employees })
  }
  for (const { source, since } of vanished) questions.push({ kind: 'vanished', source, since })
  const present = people.filter((person) => isCurrent(person, today))
  if (present.length === 0) questions.push({ kind: 'noPeople' })
  else if (!present.some(({ isDecisionMaker }) => isDecisionMaker))
    questions.push({ kind: 'noDecisionMaker' })
  if (fields.employees === null) questions.push({ kind: 'headcountUnknown' })
  else if (!isWithin(fields.employeesAsOf, headcountFreshMonths, today))
    questions.push({ kind: 'headcountOld', asOf: fields.employeesAsOf })
  if (fields.sectorCode === '') questions.push({ kind: 'sectorUnknown' })
  if (!isWithin(fields.verifiedOn, verifiedFreshMonths, today))
    questions.push({ kind: 'notVerified', on: fields.verifiedOn })
  if (due !== null && due.questions.length > 0) questions.push({ kind: 'guide', ...due })
  return questions
}

/** Days that something has been overdue; 0 where it is not. */
export const daysOverdue = (dueOn: string | null, today: string): number =>
  dueOn === null || dueOn >= today ? 0 : daysBetween(dueOn, today)
