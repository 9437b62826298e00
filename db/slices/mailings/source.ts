import type { Kysely } from 'kysely'
import { assertNever } from '../../../preload/contract/errors.ts'
import type { MailingSource } from '../../../preload/contract/mailings.ts'
import { viewState } from '../../../preload/contract/views.ts'
import type { DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { enteredFirst } from '../../engine/connection/desk-numbers.ts'
import { sql } from 'kysely'

/** One of the source: an organisation, with who was chosen there, or a person, with whom they stand for. */
export interface Sourced {
  readonly organisationId: number | null
  readonly personId: number | null
}

export interface ReadSource {
  /** What it is called; '' for a selection. */
  readonly name: string
  /** The same for the same source, '' for a selection: two mailings to it are told apart from others. */
  readonly key: string
  readonly of: 'organisation' | 'person'
  readonly rows: readonly Sourced[]
}

type Reading = Pick<DataContext, 'read' | 'lists' | 'today'>

const fail = (): never => {
  throw new KontorError('NOT_FOUND', 'record.notFound')
}

/** Who is in a source today, in its order. Errors: NOT_FOUND, VALIDATION. */
export async function readSource(reading: Reading, source: MailingSource): Promise<ReadSource> {
  const { read, lists, today } = reading
  switch (source.kind) {
    case 'records': {
      const ids = await lists.of(source.list).selected(source.records, [], today())
      return { name: '', key: '', of: source.list, rows: rowsOf(source.list, ids) }
    }
    case 'view':
      return readView(reading, source.id)
    case 'list':
      return readList(read, source.id)
    case 'group':
      return readGroup(read, source.id, today())
    default:
      return assertNever(source)
  }
}

const rowsOf = (list: 'organisation' | 'person', ids: readonly number[]): readonly Sourced[] =>
  ids.map((id) =>
    list === 'organisation' ? { organisationId: id, personId: null } : { organisationId: null, personId: id },
  )

async function readView({ read, lists, today }: Reading, id: number): Promise<ReadSource> {
  const view =
    (await read.selectFrom('list_view').selectAll().where('id', '=', id).executeTakeFirst()) ?? fail()
  if (view.list !== 'organisation' && view.list !== 'person')
    throw new KontorError('VALIDATION', 'mailings.error.view')
  const state = viewState.parse(JSON.parse(view.state))
  const list = lists.of(view.list)
  const ids = await list.selected({ filter: state.filter, except: [] }, state.sort, today())
  return { name: view.name, key: `view ${id}`, of: view.list, rows: rowsOf(view.list, ids) }
}

async function readList(read: Kysely<Schema>, id: number): Promise<ReadSource> {
  const list =
    (await read.selectFrom('distribution_list').select('name').where('id', '=', id).executeTakeFirst()) ??
    fail()
  const { rows } = await sql<Sourced>`
    select organisation_id as "organisationId", coalesce(member.person_id, contact_person_id) as "personId"
    from distribution_member as member
    left join organisation on organisation.id = organisation_id
    left join person on person.id = member.person_id
    where list_id = ${id}
    order by organisation_id is null, organisation.name_sort, person.name_sort, member.id`.execute(read)
  return { name: list.name, key: `list ${id}`, of: 'organisation', rows }
}

async function readGroup(read: Kysely<Schema>, id: number, today: string): Promise<ReadSource> {
  const group =
    (await read.selectFrom('working_group').select('name').where('id', '=', id).executeTakeFirst()) ?? fail()
  const { rows } = await sql<Sourced>`
    select membership.organisation_id as "organisationId", membership.person_id as "personId"
    from membership join person on person.id = membership.person_id
    where group_id = ${id} and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})
    order by person.name_sort, ${sql.raw(enteredFirst('membership.id', 'membership.person_id'))}`.execute(
    read,
  )
  return { name: group.name, key: `group ${id}`, of: 'person', rows }
}
