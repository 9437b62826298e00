import type { TimelineSource } from '../../engine/slice-facts.ts'
import { peopleOfContacts, peopleOfVisits, themesOfContacts, themesOfVisits } from './companions.ts'

export const contactSource: TimelineSource = {
  moments: async (read, { organisationId, before }) => {
    const rows = await read
      .selectFrom('contact')
      .select(['id', 'occurred_on as on'])
      .where('organisation_id', '=', organisationId)
      .$if(before !== undefined, (query) => query.where('occurred_on', '<', before ?? ''))
      .execute()
    return rows
  },
  entries: async (read, ids) => {
    const rows = await read
      .selectFrom('contact')
      .innerJoin('staff', 'staff.id', 'contact.staff_id')
      .select([
        'contact.id',
        'contact.occurred_on as on',
        'contact.channel as detail',
        'contact.subject as title',
        'contact.note',
        'contact.visibility',
        'staff.name as staff',
      ])
      .where('contact.id', 'in', [...ids])
      .execute()
    const people = await peopleOfContacts(read, ids)
    const themes = await themesOfContacts(read, ids)
    return rows.map((row) => ({
      ...row,
      kind: 'contact',
      people: [...(people.get(row.id) ?? [])],
      themes: [...(themes.get(row.id) ?? [])],
    }))
  },
}

export const visitSource: TimelineSource = {
  moments: async (read, { organisationId, before }) => {
    const rows = await read
      .selectFrom('visit')
      .select(['id', 'occurred_on as on'])
      .where('organisation_id', '=', organisationId)
      .$if(before !== undefined, (query) => query.where('occurred_on', '<', before ?? ''))
      .execute()
    return rows
  },
  entries: async (read, ids) => {
    const rows = await read
      .selectFrom('visit')
      .innerJoin('staff', 'staff.id', 'visit.staff_id')
      .select([
        'visit.id',
        'visit.occurred_on as on',
        'visit.status as detail',
        'visit.subject as title',
        'visit.note',
        'visit.visibility',
        'staff.name as staff',
      ])
      .where('visit.id', 'in', [...ids])
      .execute()
    const people = await peopleOfVisits(read, ids)
    const themes = await themesOfVisits(read, ids)
    return rows.map((row) => ({
      ...row,
      kind: 'visit',
      people: [...(people.get(row.id) ?? [])],
      themes: [...(themes.get(row.id) ?? [])],
    }))
  },
}
