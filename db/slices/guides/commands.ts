import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { hasKeyTwice, problemsOf } from '../../../preload/contract/guide-rules.ts'
import type { GuideContents, GuideLanguage } from '../../../preload/contract/guides.ts'
import { removeWithAttached } from '../../engine/connection/attached.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { contentsOf, editionById, noContents, type StoredEdition } from './contents.ts'
import { visitsWith } from './queries.ts'
import { isShipped } from './shipped.ts'

interface Saved {
  readonly id: number
  readonly version: number
}

interface GuideFields {
  readonly name: string
  readonly language: GuideLanguage
}

/** With a released edition, or one that visits were recorded with, nothing is changed any more. */
async function draftById(scope: WriteScope, id: number): Promise<StoredEdition> {
  const edition = await editionById(scope.db, id)
  if (edition.releasedAt !== null || (await visitsWith(scope.db, id)) > 0)
    throw new KontorError('VALIDATION', 'guides.error.released')
  return edition
}

interface EnteredGuide {
  readonly id: number
  readonly editionId: number
}

/** Enters a guide whose first draft has these contents. */
export function insertGuide(
  scope: WriteScope,
  { name, language }: GuideFields,
  contents: string,
): EnteredGuide {
  const id = scope.insert('guide', { key: randomUUID(), name, language })
  return { id, editionId: scope.insert('guide_edition', { guide_id: id, number: 1, contents }) }
}

/** Enters a guide with a first draft. Errors: NOT_FOUND for an edition that is gone. */
export async function createGuide(
  scope: WriteScope,
  fields: GuideFields,
  copyOf: number | null,
): Promise<EnteredGuide> {
  const contents =
    copyOf === null ? JSON.stringify(noContents) : (await editionById(scope.db, copyOf)).contents
  return insertGuide(scope, fields, contents)
}

const editionsOf = (db: Kysely<Schema>, guideId: number) =>
  db
    .selectFrom('guide_edition')
    .selectAll()
    .where('guide_id', '=', guideId)
    .orderBy('number', 'desc')
    .execute()

/** The draft of a guide, made of its newest edition where there is none. Errors: NOT_FOUND. */
export async function draftOf(scope: WriteScope, guideId: number): Promise<Saved> {
  const [newest] = await editionsOf(scope.db, guideId)
  if (newest === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
  const { id, number, contents, released_at, version } = newest
  if (released_at === null && (await visitsWith(scope.db, id)) === 0) return { id, version }
  return {
    id: scope.insert('guide_edition', { guide_id: guideId, number: number + 1, contents }),
    version: 1,
  }
}

/** Changes a draft. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function saveDraft(
  scope: WriteScope,
  id: number,
  version: number,
  contents: GuideContents,
): Promise<Saved> {
  await draftById(scope, id)
  if (hasKeyTwice(contents)) throw new KontorError('VALIDATION', 'guides.error.keyTwice')
  return { id, version: scope.update('guide_edition', id, version, { contents: JSON.stringify(contents) }) }
}

/** Releases a draft in which nothing is wrong. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function releaseDraft(scope: WriteScope, id: number, version: number): Promise<Saved> {
  const { contents } = await draftById(scope, id)
  const released = scope.update('guide_edition', id, version, { released_at: scope.now })
  if (problemsOf(contentsOf(contents)).length > 0)
    throw new KontorError('VALIDATION', 'guides.error.notReady')
  return { id, version: released }
}

/** Drops a draft; the only edition of a guide goes with the guide. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function discardDraft(scope: WriteScope, id: number, version: number): Promise<void> {
  const { guideId } = await draftById(scope, id)
  scope.remove('guide_edition', id, version)
  if ((await editionsOf(scope.db, guideId)).length === 0)
    throw new KontorError('VALIDATION', 'guides.error.onlyEdition')
}

/** Deletes a guide of the office's own that no visit was recorded with. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function removeGuide(scope: WriteScope, id: number, version: number): Promise<void> {
  const guide = await scope.db.selectFrom('guide').select('key').where('id', '=', id).executeTakeFirst()
  if (guide !== undefined && isShipped(guide.key)) throw new KontorError('VALIDATION', 'guides.error.shipped')
  let visits = 0
  for (const edition of await editionsOf(scope.db, id)) visits += await visitsWith(scope.db, edition.id)
  if (visits > 0) throw new KontorError('VALIDATION', 'guides.error.inUse', { count: visits })
  await removeWithAttached(scope, 'guide', id, version)
}
