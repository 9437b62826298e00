import { sql, type Kysely } from 'kysely'
import type { DataOutput } from '../../../preload/contract/index.ts'
import type { Conversion, SectorEdition, TitledCode } from '../../../preload/contract/code-lists.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { typedWords } from '../../text/match.ts'
import { convertSector, type ConversionPair } from './convert.ts'
import type { Entry } from './entries.ts'
import { coarserSectors, dottedSector, sectorKey, sectorLevel } from './sector-codes.ts'
import { editionOf, entriesOf } from './store.ts'

const shownMax = 30

const titledOf = ({ code, title, titleEn }: Entry): TitledCode => ({ code, title, titleEn })

/** The entries of the edition in use; none where the list is not stored. */
async function sectorsOf(read: Kysely<Schema>, edition: SectorEdition): Promise<readonly Entry[]> {
  const current = await editionOf(read, edition)
  return current ? entriesOf(read, current.id) : []
}

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
  const { level: finest } = await read
    .selectFrom('code_list_entry')
    .select((builder) => builder.fn.max('level').as('level'))
    .where('edition_id', '=', current.id)
    .executeTakeFirstOrThrow()
  if (nearest?.code === dotted) return { presence: 'known', entry: nearest }
  const isCoarselyRight = nearest !== undefined && sectorLevel(dotted) > Number(finest)
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
  const rows = await read
    .selectFrom('code_list_entry')
    .select(['code as WZ2025', 'target as WZ2008'])
    .where('edition_id', '=', current.id)
    .orderBy('position')
    .execute()
  return rows.filter((pair) => beginnings.some((beginning) => pair[from].startsWith(beginning)))
}

/** What a code becomes in the other edition; see `convertSector`. */
export async function convert(
  read: Kysely<Schema>,
  code: string,
  from: SectorEdition,
  to: SectorEdition,
): Promise<Conversion> {
  const dotted = dottedSector(code)
  const [source, target] = [await sectorsOf(read, from), await sectorsOf(read, to)]
  if (dotted === '' || !isPossible(dotted, source)) return { kind: 'unknown', reason: 'noSuchCode' }
  const divisions = source.filter(({ level, parent }) => level === 2 && parent === dotted)
  const beginnings = sectorLevel(dotted) === 1 ? divisions.map((division) => division.code) : [dotted]
  const pairs = from === to ? [] : await pairsBelow(read, from, beginnings)
  if (pairs === null) return { kind: 'unknown', reason: 'notLoaded' }
  const titles = new Map(target.map((entry) => [entry.code, titledOf(entry)]))
  const sections = new Map(
    target.filter(({ level }) => level === 2).map((entry) => [entry.code, entry.parent]),
  )
  return convertSector(dotted, from, to, {
    pairs,
    sectionOf: (division) => sections.get(division) ?? null,
    titled: (wanted) => titles.get(wanted) ?? { code: wanted, title: '', titleEn: '' },
  })
}

/** Whether a code can be one of the edition: it is stored, or finer than what is stored below its division. */
function isPossible(dotted: string, stored: readonly Entry[]): boolean {
  const finest = Math.max(0, ...stored.map(({ level }) => level))
  const known = new Set(stored.map(({ code }) => code))
  if (known.has(dotted) || stored.length === 0) return true
  return sectorLevel(dotted) > finest && coarserSectors(dotted).some((coarser) => known.has(coarser))
}
