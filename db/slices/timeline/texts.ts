import { sql } from 'kysely'
import type { TextSource } from '../../engine/slice-facts.ts'

const text = {
  contact: 'contact.note',
  /** With what was answered in words. */
  visit: "visit.note || iif(visit.answer_text = '', '', char(10) || visit.answer_text)",
}

/** What is written about contacts and visits; they stand on the page of their company. */
const textsOf = (table: 'contact' | 'visit'): TextSource => ({
  table,
  day: 'occurred_on',
  records: async (read, ids) => {
    const rows = await read
      .selectFrom(table)
      .innerJoin('organisation', 'organisation.id', `${table}.organisation_id`)
      .select([
        `${table}.id`,
        `${table}.subject as title`,
        'organisation.name as subtitle',
        'organisation.id as organisationId',
        `${table}.occurred_on as on`,
        sql<string>`${sql.raw(text[table])}`.as('text'),
      ])
      .where(`${table}.id`, 'in', [...ids])
      .execute()
    return rows.map(({ organisationId, ...row }) => ({
      ...row,
      at: { entity: 'organisation', id: organisationId },
    }))
  },
})

export const contactTexts = textsOf('contact')
export const visitTexts = textsOf('visit')
