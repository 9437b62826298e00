import type { Kysely } from 'kysely'
import type { GuideContents } from '../../../preload/contract/guides.ts'
import { questionsOf } from '../../../preload/contract/guide-rules.ts'
import { queries, type ReadAtOnce } from '../../engine/connection/read-at-once.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'

const known = new Map<string, GuideContents>()
const knownMax = 50

/** As it is stored; written by `save` and by what comes with Kontor alone, so of its shape. The last ones are kept. */
export function contentsOf(stored: string): GuideContents {
  const before = known.get(stored)
  if (before !== undefined) return before
  const contents = JSON.parse(stored) as GuideContents
  if (known.size >= knownMax) known.clear()
  known.set(stored, contents)
  return contents
}

export const noContents: GuideContents = { sections: [] }

const selected = queries
  .selectFrom('guide_edition')
  .innerJoin('guide', 'guide.id', 'guide_edition.guide_id')
  .select([
    'guide_edition.id',
    'guide_edition.version',
    'guide_edition.number',
    'guide_edition.contents',
    'guide_edition.released_at as releasedAt',
    'guide.id as guideId',
    'guide.name as guideName',
    'guide.language',
  ])

export type StoredEdition = Awaited<ReturnType<typeof selected.execute>>[number]

/** One edition with its guide. Errors: NOT_FOUND. */
export async function editionById(db: Kysely<Schema>, id: number): Promise<StoredEdition> {
  const query = selected.where('guide_edition.id', '=', id)
  const { rows } = await db.executeQuery(query.compile())
  const [row] = rows
  if (row === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
  return row
}

/** The edition with which a visit was recorded, where it cannot be waited for; null for none. */
export function editionOfVisitAtOnce(read: ReadAtOnce, visitId: number): StoredEdition | null {
  const query = selected
    .innerJoin('visit', 'visit.guide_edition_id', 'guide_edition.id')
    .where('visit.id', '=', visitId)
  return read(query)[0] ?? null
}

export const countOfQuestions = (contents: string): number => questionsOf(contentsOf(contents)).length
