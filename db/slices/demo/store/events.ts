import type { Insertable } from 'kysely'
import type { Schema } from '../../../engine/schema/tables.ts'
import type { DemoEvent } from '../seeds.ts'
import { randomOf } from '../random.ts'
import { staffOf, themeIdOn, type FilingScope } from './filing.ts'
import { insertAll } from './insert-all.ts'
import { fillSlots } from './slots.ts'

/** Visits longer ago than this have been followed up. */
const followedUpAfterDays = 45

/** What a visit and a contact have in common, as stored. */
function storedEvent({ calendar, organisations, staff }: FilingScope, event: DemoEvent) {
  const { organisation, daysAgo, subject, note, kind } = event
  const key = `${organisation} ${daysAgo} ${subject}`
  const day = calendar.past(daysAgo)
  const random = randomOf(`${kind} ${key}`)
  const minute = kind === 'visit' ? 12 * 60 + random.whole(0, 150) : 7 * 60 + random.whole(0, 470)
  const createdAt = calendar.instant(day, minute)
  return {
    organisation_id: organisations.of(organisation),
    occurred_on: day,
    subject: fillSlots(subject, key, day),
    note: fillSlots(note, key, day),
    visibility: event.visibility,
    staff_id: staff.of(staffOf(organisation, daysAgo)),
    created_at: createdAt,
    updated_at: createdAt,
  }
}

/** What was agreed and has been dealt with since. */
function followUpRow(
  { calendar, organisations, staff }: FilingScope,
  event: DemoEvent,
  origin: { readonly visitId: number | null; readonly contactId: number | null; readonly createdAt: string },
): Insertable<Schema['task']>[] {
  const { followUp, daysAgo, organisation } = event
  if (!followUp) return []
  const { kind, title, due, done } = followUp
  // after the last talk of the day has been written down
  const minuteDone = 15 * 60 + randomOf(title).whole(0, 59)
  const doneAt = done === null ? null : calendar.instant(calendar.past(daysAgo - done), minuteDone)
  return [
    {
      kind,
      title,
      due_on: calendar.ahead(due - daysAgo),
      status: done === null ? 'cancelled' : 'done',
      done_at: doneAt,
      organisation_id: organisations.of(organisation),
      owner_id: staff.of(staffOf(organisation, daysAgo)),
      contact_id: origin.contactId,
      visit_id: origin.visitId,
      created_at: origin.createdAt,
      updated_at: doneAt ?? origin.createdAt,
    },
  ]
}

async function storeVisits(filing: FilingScope): Promise<void> {
  const { scope, history, people } = filing
  const visits = history
    .filter(({ kind }) => kind === 'visit')
    .map((event) => ({ event, stored: storedEvent(filing, event) }))
  const firstId = insertAll(
    scope,
    'visit',
    visits.map(({ event, stored }) => ({
      ...stored,
      establishment_id: null,
      status: event.daysAgo > followedUpAfterDays ? 'followedUp' : 'held',
    })),
  )
  const numbered = visits.map((visit, index) => ({ ...visit, visitId: firstId + index }))
  insertAll(
    scope,
    'visit_person',
    numbered.flatMap(({ event, visitId }) =>
      event.people.map((person) => ({ visit_id: visitId, person_id: people.of(person) })),
    ),
  )
  insertAll(
    scope,
    'visit_theme',
    numbered.flatMap(({ event, stored, visitId }) =>
      event.themes.map((theme) => ({
        visit_id: visitId,
        theme_id: themeIdOn(filing, theme, stored.occurred_on),
      })),
    ),
  )
  insertAll(
    scope,
    'task',
    numbered.flatMap(({ event, stored, visitId }) =>
      followUpRow(filing, event, { visitId, contactId: null, createdAt: stored.created_at }),
    ),
  )
}

async function storeContacts(filing: FilingScope): Promise<void> {
  const { scope, history, people } = filing
  const contacts = history
    .filter(({ kind }) => kind === 'contact')
    .map((event) => ({ event, stored: storedEvent(filing, event) }))
  const firstId = insertAll(
    scope,
    'contact',
    contacts.map(({ event, stored }) => ({ ...stored, channel: event.channel })),
  )
  const numbered = contacts.map((contact, index) => ({ ...contact, contactId: firstId + index }))
  insertAll(
    scope,
    'contact_person',
    numbered.flatMap(({ event, contactId }) =>
      event.people.map((person) => ({ contact_id: contactId, person_id: people.of(person) })),
    ),
  )
  insertAll(
    scope,
    'contact_theme',
    numbered.flatMap(({ event, stored, contactId }) =>
      event.themes.map((theme) => ({
        contact_id: contactId,
        theme_id: themeIdOn(filing, theme, stored.occurred_on),
      })),
    ),
  )
  insertAll(
    scope,
    'task',
    numbered.flatMap(({ event, stored, contactId }) =>
      followUpRow(filing, event, { visitId: null, contactId, createdAt: stored.created_at }),
    ),
  )
}

/** Links organisations to the themes they have spoken of; where a theme was succeeded, to the present one. */
async function storeOrganisationThemes(filing: FilingScope): Promise<void> {
  const { scope, calendar, history, organisations } = filing
  const links = new Map<string, Insertable<Schema['organisation_theme']>>()
  for (const { organisation, themes } of history)
    for (const theme of themes) {
      const themeId = themeIdOn(filing, theme, calendar.today)
      links.set(`${organisation} ${themeId}`, {
        organisation_id: organisations.of(organisation),
        theme_id: themeId,
      })
    }
  insertAll(scope, 'organisation_theme', [...links.values()])
}

/** Enters every visit and contact of the past, each with what was agreed. */
export async function storeHistory(filing: FilingScope): Promise<void> {
  await storeVisits(filing)
  await storeContacts(filing)
  await storeOrganisationThemes(filing)
}
