import type { Kysely } from 'kysely'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { Guide, guides, RaisedFlag } from '../../../preload/contract/guides.ts'
import type { visits } from '../../../preload/contract/timeline.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { sortKey } from '../../text/sort-key.ts'
import { tasksOfVisit } from '../tasks/index.ts'
import { visitDetail } from '../timeline/index.ts'
import { contentsOf, countOfQuestions, editionById } from './contents.ts'
import { isShipped } from './shipped.ts'

/** Visits recorded with each edition, and the last day of one. */
async function usesOfEditions(read: Kysely<Schema>) {
  const rows = await read
    .selectFrom('visit')
    .select(['guide_edition_id as id', (eb) => eb.fn.countAll<number>().as('visits')])
    .select((eb) => eb.fn.max('occurred_on').as('lastOn'))
    .where('guide_edition_id', 'is not', null)
    .groupBy('guide_edition_id')
    .execute()
  return new Map(rows.map(({ id, ...uses }) => [id, uses]))
}

/** Those used last first, then by name. */
const lastUsedFirst = (a: Guide, b: Guide): number => {
  const [left, right] = [a.lastUsedOn ?? '', b.lastUsedOn ?? '']
  if (left !== right) return left < right ? 1 : -1
  return sortKey(a.name) < sortKey(b.name) ? -1 : 1
}

/** All guides with their editions, the newest first. */
export async function listGuides(read: Kysely<Schema>): Promise<readonly Guide[]> {
  const uses = await usesOfEditions(read)
  const rows = await read.selectFrom('guide').selectAll().orderBy('id').execute()
  const editions = await read.selectFrom('guide_edition').selectAll().orderBy('number', 'desc').execute()
  return rows
    .map(({ id, version, key, name, language, is_active }): Guide => {
      const own = editions.filter(({ guide_id }) => guide_id === id)
      const days = own.flatMap((edition) => uses.get(edition.id)?.lastOn ?? [])
      return {
        id,
        version,
        name,
        language,
        isShipped: isShipped(key),
        isActive: is_active === 1,
        editions: own.map((edition) => ({
          id: edition.id,
          version: edition.version,
          number: edition.number,
          releasedAt: edition.released_at,
          questions: countOfQuestions(edition.contents),
          visits: uses.get(edition.id)?.visits ?? 0,
        })),
        lastUsedOn: days.toSorted().at(-1) ?? null,
      }
    })
    .toSorted(lastUsedFirst)
}

/** How many visits were recorded with an edition. */
export async function visitsWith(read: Kysely<Schema>, editionId: number): Promise<number> {
  const { count } = await read
    .selectFrom('visit')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('guide_edition_id', '=', editionId)
    .executeTakeFirstOrThrow()
  return count
}

/** An edition with its contents. Errors: NOT_FOUND. */
export async function guideEdition(
  read: Kysely<Schema>,
  id: number,
): Promise<OutputOf<(typeof guides)['edition']>> {
  const { version, number, contents, releasedAt, ...guide } = await editionById(read, id)
  return {
    id,
    version,
    number,
    releasedAt,
    visits: await visitsWith(read, id),
    guide: { id: guide.guideId, name: guide.guideName, language: guide.language },
    contents: contentsOf(contents),
  }
}

/** What was answered at a visit, in the order in which it was entered. */
export const answersOfVisit = (read: Kysely<Schema>, visitId: number) =>
  read
    .selectFrom('visit_answer')
    .select(['id', 'question', 'part', 'value'])
    .where('visit_id', '=', visitId)
    .orderBy('id')
    .execute()

/** A visit as it is recorded. Errors: NOT_FOUND. */
export async function recordedVisit(
  read: Kysely<Schema>,
  visitId: number,
): Promise<OutputOf<(typeof guides)['ofVisit']>> {
  const visit: OutputOf<(typeof visits)['get']> = await visitDetail(read, visitId)
  const { editionId, staffId, staffName } = await read
    .selectFrom('visit')
    .innerJoin('staff', 'staff.id', 'visit.staff_id')
    .select(['visit.guide_edition_id as editionId', 'staff.id as staffId', 'staff.name as staffName'])
    .where('visit.id', '=', visitId)
    .executeTakeFirstOrThrow(() => new KontorError('NOT_FOUND', 'record.notFound'))
  const edition = editionId === null ? null : await editionById(read, editionId)
  const rows = await answersOfVisit(read, visitId)
  const tasks = await tasksOfVisit(read, visitId)
  return {
    visit,
    staff: { id: staffId, name: staffName },
    edition: edition && {
      id: edition.id,
      number: edition.number,
      guide: { id: edition.guideId, name: edition.guideName },
      language: edition.language,
      contents: contentsOf(edition.contents),
    },
    answers: rows.map(({ question, part, value }) => ({ question, part, value })),
    tasks: tasks.map(({ task }) => task),
    flags: tasks.filter(({ task }) => task.redFlag !== null) satisfies readonly RaisedFlag[],
  }
}
