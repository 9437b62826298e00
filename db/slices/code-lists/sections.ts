import { sql, type Kysely } from 'kysely'
import { sectorEditions, type SectorEdition, type TitledCode } from '../../../preload/contract/code-lists.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { editionOf } from './store.ts'

/** The two characters by which a code's section is told: those of its division, or the letter of a section itself. */
export const sectionKey = (code: string): string => code.trim().slice(0, 2)

/** Section of a code by edition and `sectionKey`; undefined where the lists in use do not have it. */
export type Sections = (edition: SectorEdition, key: string) => TitledCode | undefined

/** The sections of both editions in use. */
export async function readSections(read: Kysely<Schema>): Promise<Sections> {
  const found = new Map<string, TitledCode>()
  for (const edition of sectorEditions) {
    const inUse = await editionOf(read, edition)
    if (!inUse) continue
    const rows = await read
      .selectFrom('code_list_entry as section')
      .leftJoin('code_list_entry as division', (join) =>
        join
          .onRef('division.edition_id', '=', 'section.edition_id')
          .onRef('division.parent', '=', 'section.code')
          .on('division.level', '=', 2),
      )
      .select(['section.code', 'section.title', 'section.title_en as titleEn', 'division.code as division'])
      .where('section.edition_id', '=', inUse.id)
      .where('section.level', '=', 1)
      .orderBy(sql`section.position`)
      .execute()
    for (const { division, ...section } of rows) {
      found.set(`${edition}/${section.code}`, section)
      if (division !== null) found.set(`${edition}/${division}`, section)
    }
  }
  return (edition, key) => found.get(`${edition}/${key}`)
}
