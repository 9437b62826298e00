import type { Readers } from '../../../engine/schema/staff-tables.ts'
import { localDay } from '../../../text/days.ts'
import type { DemoEvent } from '../city.ts'
import { randomOf } from '../random.ts'
import { ownStaffId, staffIdOf, themeIdOn, type FilingScope } from './filing.ts'
import { drawAnswers, storeAnswers, storeGuides } from './answers.ts'

/** Visits longer ago than this have been followed up. */
const followedUpAfterDays = 45
/** By then the company has heard of what was promised. */
const unheardDays = 20

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

/** Puts one of the two months after the day in place of „{Monat}“. */
export function fillMonth(text: string, key: string, day: string): string {
  const ahead = randomOf(`slots ${key}`).whole(1, 2)
  return text.replaceAll('{Monat}', months[(Number(day.slice(5, 7)) - 1 + ahead) % 12] ?? '')
}

/** Enters what was agreed and has been dealt with since. */
function storeFollowUp(
  filing: FilingScope,
  { organisation, daysAgo, followUp, people: present }: DemoEvent,
  origin: { readonly visit_id?: number; readonly contact_id?: number },
  createdAt: string,
): void {
  if (!followUp) return
  const { scope, calendar, organisations, people } = filing
  const { kind, title, answer, due, done } = followUp
  const [askedBy] = present
  // after the last talk of the day has been written down
  const minuteDone = 15 * 60 + randomOf(title).whole(0, 59)
  const doneAt = done === null ? null : calendar.instant(calendar.past(daysAgo - done), minuteDone)
  // of what was done lately without an answer, the company has not heard yet
  const isTold = kind === 'promise' && (answer !== '' || daysAgo - (done ?? 0) > unheardDays)
  scope.insert('task', {
    kind,
    title,
    due_on: calendar.ahead(due - daysAgo),
    status: done === null ? 'cancelled' : 'done',
    done_at: doneAt,
    answer,
    answered_on: isTold && doneAt !== null ? localDay(new Date(doneAt)) : null,
    organisation_id: organisations.of(organisation),
    person_id: kind === 'promise' && askedBy !== undefined ? people.of(askedBy) : null,
    owner_id: staffIdOf(filing, organisation, daysAgo),
    ...origin,
    created_at: createdAt,
    updated_at: doneAt ?? createdAt,
  })
}

/** Visits of late name who may read them, contacts of late are private; what is older the whole office reads. */
function readersOf({ kind, daysAgo }: DemoEvent): Readers {
  if (kind === 'visit') return daysAgo < 90 ? 'named' : 'office'
  return daysAgo < 30 ? 'author' : 'office'
}

function storeEvent(filing: FilingScope, event: DemoEvent, guideEditionId: number): void {
  const { scope, calendar, organisations, people } = filing
  const { kind, organisation, daysAgo, subject, note, visibility } = event
  const key = `${organisation} ${daysAgo} ${subject}`
  const day = calendar.past(daysAgo)
  const random = randomOf(`${kind === 'visit' ? 'visit' : 'contact'} ${key}`)
  const minute = kind === 'visit' ? 12 * 60 + random.whole(0, 150) : 7 * 60 + random.whole(0, 470)
  const createdAt = calendar.instant(day, minute)
  const row = {
    organisation_id: organisations.of(organisation),
    occurred_on: day,
    subject: fillMonth(subject, key, day),
    note: fillMonth(note, key, day),
    visibility,
    ...(visibility === 'confidential' && { readers: readersOf(event) }),
    staff_id: staffIdOf(filing, organisation, daysAgo),
    created_at: createdAt,
    updated_at: createdAt,
  }
  const themeIds = event.themes.map((theme) => themeIdOn(filing, theme, day))
  const personIds = event.people.map((person) => people.of(person))
  if (kind === 'visit') {
    const status = daysAgo > followedUpAfterDays ? 'followedUp' : 'held'
    const answers = drawAnswers(event)
    const id = scope.insert('visit', {
      ...row,
      status,
      guide_edition_id: answers === null ? null : guideEditionId,
    })
    if (answers !== null) storeAnswers(filing, event, { visitId: id, answers, createdAt })
    for (const personId of personIds) scope.insert('visit_person', { visit_id: id, person_id: personId })
    for (const themeId of themeIds) scope.insert('visit_theme', { visit_id: id, theme_id: themeId })
    if (visibility === 'confidential' && readersOf(event) === 'named' && row.staff_id !== ownStaffId(filing))
      scope.insert('visit_reader', { visit_id: id, staff_id: ownStaffId(filing) })
    storeFollowUp(filing, event, { visit_id: id }, createdAt)
  } else {
    const id = scope.insert('contact', { ...row, channel: kind })
    for (const personId of personIds) scope.insert('contact_person', { contact_id: id, person_id: personId })
    for (const themeId of themeIds) scope.insert('contact_theme', { contact_id: id, theme_id: themeId })
    storeFollowUp(filing, event, { contact_id: id }, createdAt)
  }
}

/** Links organisations to the themes they have spoken of; where a theme was succeeded, to the present one. */
function storeOrganisationThemes(filing: FilingScope): void {
  const { scope, calendar, city, organisations } = filing
  const linked = new Set<string>()
  for (const { organisation, themes } of city.history)
    for (const theme of themes) {
      const link = `${organisation} ${theme}`
      if (linked.has(link)) continue
      linked.add(link)
      scope.insert('organisation_theme', {
        organisation_id: organisations.of(organisation),
        theme_id: themeIdOn(filing, theme, calendar.today),
      })
    }
}

/** Enters every visit and contact of the past, each with what was agreed. */
export function storeHistory(filing: FilingScope): void {
  const { history } = filing.city
  const guideEditionId = storeGuides(filing)
  for (const event of history) if (event.kind === 'visit') storeEvent(filing, event, guideEditionId)
  for (const event of history) if (event.kind !== 'visit') storeEvent(filing, event, guideEditionId)
  storeOrganisationThemes(filing)
}
