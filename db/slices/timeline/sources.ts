import type { TimelineSource } from '../../engine/slice-facts.ts'
import { peopleOfContacts, peopleOfVisits, themesOfContacts, themesOfVisits } from './companions.ts'

export const contactSource: TimelineSource = {
  moments: (read, { organisationId, personId, themeIds, before }) =>
    read
      .selectFrom('contact')
      .select(['id', 'occurred_on as on'])
      .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId ?? 0))
      .$if(personId !== undefined, (query) =>
        query.where('id', 'in', (those) =>
          those
            .selectFrom('contact_person')
            .select('contact_id')
            .where('person_id', '=', personId ?? 0),
        ),
      )
      .$if(themeIds !== undefined, (query) =>
        query.where('id', 'in', (those) =>
          those
            .selectFrom('contact_theme')
            .select('contact_id')
            .where('theme_id', 'in', themeIds ?? []),
        ),
      )
      .$if(before !== undefined, (query) => query.where('occurred_on', '<', before ?? ''))
      .execute(),
  entries: async (read, ids) => {
    const rows = await read
      .selectFrom('contact')
      .innerJoin('staff', 'staff.id', 'contact.staff_id')
      .innerJoin('organisation', 'organisation.id', 'contact.organisation_id')
      .leftJoin('contact_access', 'contact_access.id', 'contact.id')
      .select([
        'contact.id',
        'contact.occurred_on as on',
        'contact.channel as detail',
        'contact.subject as title',
        'contact.note',
        'contact.visibility',
        'contact_access.access',
        'contact.organisation_id as organisationId',
        'organisation.name as organisationName',
        'staff.name as staff',
        (eb) =>
          eb
            .selectFrom('mailing_recipient')
            .select('mailing_id')
            .whereRef('mailing_recipient.contact_id', '=', 'contact.id')
            .limit(1)
            .as('mailingId'),
      ])
      .where('contact.id', 'in', [...ids])
      .execute()
    const people = await peopleOfContacts(read, ids)
    const themes = await themesOfContacts(read, ids)
    return rows.map(({ organisationId, organisationName, access, mailingId, ...row }) => ({
      ...row,
      ...(mailingId !== null && { mailingId }),
      ...(access !== null && { access }),
      kind: 'contact',
      at: null,
      answer: '',
      organisation: { id: organisationId, name: organisationName },
      people: [...(people.get(row.id) ?? [])],
      themes: [...(themes.get(row.id) ?? [])],
    }))
  },
}

export const visitSource: TimelineSource = {
  moments: (read, { organisationId, personId, themeIds, before }) =>
    read
      .selectFrom('visit')
      .select(['id', 'occurred_on as on'])
      .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId ?? 0))
      .$if(personId !== undefined, (query) =>
        query.where('id', 'in', (those) =>
          those
            .selectFrom('visit_person')
            .select('visit_id')
            .where('person_id', '=', personId ?? 0),
        ),
      )
      .$if(themeIds !== undefined, (query) =>
        query.where('id', 'in', (those) =>
          those
            .selectFrom('visit_theme')
            .select('visit_id')
            .where('theme_id', 'in', themeIds ?? []),
        ),
      )
      .$if(before !== undefined, (query) => query.where('occurred_on', '<', before ?? ''))
      .execute(),
  entries: async (read, ids) => {
    const rows = await read
      .selectFrom('visit')
      .innerJoin('staff', 'staff.id', 'visit.staff_id')
      .innerJoin('organisation', 'organisation.id', 'visit.organisation_id')
      .leftJoin('visit_access', 'visit_access.id', 'visit.id')
      .leftJoin('guide_edition', 'guide_edition.id', 'visit.guide_edition_id')
      .leftJoin('guide', 'guide.id', 'guide_edition.guide_id')
      .select([
        'visit.id',
        'visit.occurred_on as on',
        'visit.starts_at as at',
        'visit.status as detail',
        'visit.subject as title',
        'visit.note',
        'visit.visibility',
        'visit_access.access',
        'visit.organisation_id as organisationId',
        'organisation.name as organisationName',
        'staff.name as staff',
        'guide.name as guideName',
        'visit.questions_asked as asked',
        'visit.questions_answered as answered',
        (eb) =>
          eb
            .selectFrom('task')
            .select(eb.fn.countAll<number>().as('count'))
            .whereRef('task.visit_id', '=', 'visit.id')
            .where('task.red_flag', '<>', '')
            .where('task.status', '=', 'open')
            .as('redFlags'),
      ])
      .where('visit.id', 'in', [...ids])
      .execute()
    const people = await peopleOfVisits(read, ids)
    const themes = await themesOfVisits(read, ids)
    return rows.map(
      ({ organisationId, organisationName, access, guideName, asked, answered, redFlags, ...row }) => ({
        ...row,
        ...(access !== null && { access }),
        ...(guideName !== null && { guide: { name: guideName, asked, answered, redFlags: redFlags ?? 0 } }),
        kind: 'visit',
        answer: '',
        organisation: { id: organisationId, name: organisationName },
        people: [...(people.get(row.id) ?? [])],
        themes: [...(themes.get(row.id) ?? [])],
      }),
    )
  },
}
