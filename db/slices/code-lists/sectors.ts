import { sql, type Kysely } from 'kysely'
import type { DataOutput } from '../../../preload/contract/index.ts'
import type { Conversion, SectorEdition, TitledCode } from '../../../preload/contract/code-lists.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { typedWords } from '../../text/match.ts'
import { convertSector, targetsOf, type ConversionPair } from './convert.ts'
import { coarserSectors, dottedSector, sectorKey, sectorLevel } from './sector-codes.ts'
import { editionOf } from './store.ts'

const shownMax = 30

/**
 * Codes that go with what was typed: the beginning of a code, or words of the title. A code whose only part says the
 * same as itself is left out in favour of the part.
 */
export async function findSectors(
  read: Kysely<Schema>,
  edition: SectorEdition,
  text: string,
): Promise<DataOutput<'codeLists.findSectors'>> {
  const current = await editionOf(read, edition)
  if (!current) return { codes: [] }
  const key = sectorKey(text)
  const isCode = key !== '' || /^\d[\d.]*$/.test(text.trim())
  let query = read
    .selectFrom('code_list_entry as entry')
    .select(['entry.code', 'entry.title', 'entry.title_en as titleEn'])
    .where('entry.edition_id', '=', current.id)
    .where(
      sql<boolean>`not exists (select 1 from code_list_entry as part
        where part.edition_id = entry.edition_id and part.parent = entry.code and part.title = entry.title)`,
    )
  if (isCode) {
    const typed = key === '' ? text.trim() : dottedSector(key)
    query = query.where((eb) =>
      eb.or([
        eb('entry.code', '=', typed),
        eb('entry.code', 'like', `${typed}%`),
        eb('entry.parent', '=', typed),
      ]),
    )
  } else {
    for (const word of typedWords(text))
      query = query.where(sql<boolean>`' ' || entry.search_text like ${`%${word}%`}`)
  }
  return { codes: await query.orderBy('entry.position').limit(shownMax).execute() }
}

/** What a code means: its own entry, or the nearest coarser one where its level is not stored. */
export async function describeSector(
  read: Kysely<Schema>,
  edition: SectorEdition,
  code: string,
): Promise<DataOutput<'codeLists.describeSector'>> {
  const current = await editionOf(read, edition)
  const dotted = dottedSector(code)
  if (dotted === '') return { presence: 'unknown', entry: null }
  if (!current) return { presence: 'notLoaded', entry: null }
  const wanted = [dotted, ...coarserSectors(dotted)]
  const rows = await read
    .selectFrom('code_list_entry')
    .select(['code', 'title', 'title_en as titleEn'])
    .where('edition_id', '=', current.id)
    .where('code', 'in', wanted)
    .execute()
  const nearest = wanted.map((candidate) => rows.find((row) => row.code === candidate)).find((row) => row)
  const finest = await finestOf(read, current.id)
  if (nearest?.code === dotted) return { presence: 'known', entry: nearest }
  const isCoarselyRight = nearest !== undefined && sectorLevel(dotted) > (finest ?? 0)
  return { presence: isCoarselyRight ? 'notLoaded' : 'unknown', entry: nearest ?? null }
}

/** The lines of the conversion below a code; null where no conversion is stored. */
async function pairsBelow(
  read: Kysely<Schema>,
  from: SectorEdition,
  beginnings: readonly string[],
): Promise<readonly ConversionPair[] | null> {
  const current = await editionOf(read, 'sectorConversion')
  if (!current) return null
  const column = from === 'WZ2025' ? 'code' : 'target'
  return read
    .selectFrom('code_list_entry')
    .select(['code as WZ2025', 'target as WZ2008'])
    .where('edition_id', '=', current.id)
    .where((eb) => eb.or(beginnings.map((beginning) => eb(column, 'like', `${beginning}%`))))
    .orderBy('position')
    .execute()
}

/** What a code becomes in the other edition; see `convertSector`. */
export async function convert(
  read: Kysely<Schema>,
  code: string,
  from: SectorEdition,
  to: SectorEdition,
): Promise<Conversion> {
  const dotted = dottedSector(code)
  const level = sectorLevel(dotted)
  if (dotted === '' || !(await isPossible(read, from, dotted)))
    return { kind: 'unknown', reason: 'noSuchCode' }
  const beginnings = level === 1 ? [...(await divisionsOf(read, from, dotted)).keys()] : [dotted]
  const pairs = from === to ? [] : await pairsBelow(read, from, beginnings)
  if (pairs === null) return { kind: 'unknown', reason: 'notLoaded' }
  const sections = level === 1 ? await divisionsOf(read, to) : new Map<string, string | null>()
  const sectionOf = (division: string): string | null => sections.get(division) ?? null
  const targets = from === to ? [dotted] : targetsOf(level, to, { pairs, sectionOf })
  const titles = await titlesOf(read, to, targets)
  return convertSector(dotted, from, to, {
    pairs,
    sectionOf,
    titled: (wanted) => titles.get(wanted) ?? { code: wanted, title: '', titleEn: '' },
  })
}

/** The divisions of an edition, or those of one section, with their sections. */
async function divisionsOf(
  read: Kysely<Schema>,
  edition: SectorEdition,
  section?: string,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await read
    .selectFrom('code_list_entry')
    .select(['code', 'parent'])
    .where('edition_id', '=', (await editionOf(read, edition))?.id ?? null)
    .where('level', '=', 2)
    .$if(section !== undefined, (query) => query.where('parent', '=', section ?? ''))
    .execute()
  return new Map(rows.map(({ code, parent }) => [code, parent]))
}

async function titlesOf(
  read: Kysely<Schema>,
  edition: SectorEdition,
  codes: readonly string[],
): Promise<ReadonlyMap<string, TitledCode>> {
  const rows = await read
    .selectFrom('code_list_entry')
    .select(['code', 'title', 'title_en as titleEn'])
    .where('edition_id', '=', (await editionOf(read, edition))?.id ?? null)
    .where('code', 'in', codes)
    .execute()
  return new Map(rows.map((row) => [row.code, row]))
}

/** Whether a code can be one of the edition: it is stored, or finer than what is stored below its division. */
async function isPossible(read: Kysely<Schema>, edition: SectorEdition, dotted: string): Promise<boolean> {
  const current = await editionOf(read, edition)
  if (!current) return true
  const known = await titlesOf(read, edition, [dotted, ...coarserSectors(dotted)])
  if (known.has(dotted)) return true
  const finest = await finestOf(read, current.id)
  return finest === null || (sectorLevel(dotted) > finest && known.size > 0)
}

/** The finest level of an edition; null where it has no entries. */
async function finestOf(read: Kysely<Schema>, editionId: number): Promise<number | null> {
  const { level } = await read
    .selectFrom('code_list_entry')
    .select((builder) => builder.fn.max('level').as('level'))
    .where('edition_id', '=', editionId)
    .executeTakeFirstOrThrow()
  return level === null ? null : Number(level)
}
