import { sql, type Kysely } from 'kysely'
import type { ThemeRow } from '../../../preload/contract/themes.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { byName } from '../../text/sort-key.ts'
import { lineages } from './rules.ts'

const counted = {
  visits: { table: 'visit_theme', record: 'visit_id' },
  contacts: { table: 'contact_theme', record: 'contact_id' },
  groups: { table: 'working_group_theme', record: 'group_id' },
  organisations: { table: 'organisation_theme', record: 'organisation_id' },
} as const
type Counted = keyof typeof counted

/** All themes by name; each counts the records of itself and of the themes it succeeds, every record once. */
export async function listThemes(read: Kysely<Schema>): Promise<ThemeRow[]> {
  const themes = await read.selectFrom('theme').selectAll().execute()
  const names = new Map(themes.map(({ id, name }) => [id, name]))
  const families = lineages(themes.map(({ id, succeeded_by_id }) => ({ id, succeededById: succeeded_by_id })))
  const count = {
    visits: await countsOf(read, 'visits', families),
    contacts: await countsOf(read, 'contacts', families),
    groups: await countsOf(read, 'groups', families),
    organisations: await countsOf(read, 'organisations', families),
  }
  return themes
    .map((theme) => ({
      id: theme.id,
      version: theme.version,
      fields: {
        name: theme.name,
        description: theme.description,
        validFrom: theme.valid_from,
        validTo: theme.valid_to,
        succeededById: theme.succeeded_by_id,
        inFocus: theme.in_focus === 1,
      },
      succeededBy:
        theme.succeeded_by_id === null
          ? null
          : { id: theme.succeeded_by_id, name: names.get(theme.succeeded_by_id) ?? '' },
      visits: count.visits(theme.id),
      contacts: count.contacts(theme.id),
      groups: count.groups(theme.id),
      organisations: count.organisations(theme.id),
    }))
    .toSorted((a, b) => byName(a.fields, b.fields))
}

/** The theme and those it succeeded, as its figures count them. */
export async function themeFamily(read: Kysely<Schema>, themeId: number): Promise<readonly number[]> {
  const themes = await read.selectFrom('theme').select(['id', 'succeeded_by_id as succeededById']).execute()
  return [...(lineages(themes).get(themeId) ?? [])]
}

/** Distinct records over each theme's lineage; one statement for all themes. */
async function countsOf(
  read: Kysely<Schema>,
  what: Counted,
  families: ReadonlyMap<number, ReadonlySet<number>>,
): Promise<(themeId: number) => number> {
  const { table, record } = counted[what]
  const pairs = [...families].flatMap(([themeId, members]) => [...members].map((member) => [themeId, member]))
  const { rows } = await sql<{ readonly themeId: number; readonly count: number }>`
    select json_extract(family.value, '$[0]') as "themeId", count(distinct ${sql.ref(`${table}.${record}`)}) as count
    from json_each(${JSON.stringify(pairs)}) as family
    join ${sql.table(table)} on ${sql.ref(`${table}.theme_id`)} = json_extract(family.value, '$[1]')
    group by 1`.execute(read)
  const counts = new Map(rows.map((row) => [row.themeId, row.count]))
  return (themeId) => counts.get(themeId) ?? 0
}
