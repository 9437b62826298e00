import type { CodeList, SectorEdition } from '../../../preload/contract/code-lists.ts'
import { queries, type ReadAtOnce } from '../../engine/connection/read-at-once.ts'
import { foldText } from '../../text/fold.ts'
import { remembering } from '../../text/remembering.ts'
import { coarserSectors, dottedSector, sectorKey, sectorLevel } from './sector-codes.ts'

/** `notLoaded`: the list, or its finer levels, are not there, so that nothing can be said. */
export type Presence = 'known' | 'unknown' | 'notLoaded'

export interface SectorCodes {
  /** The code dotted or not. A code finer than what is stored is `notLoaded`, but `unknown` where its division is. */
  has(edition: SectorEdition, code: string): Presence
  /** German title of exactly this code; null where it is not stored. */
  title(edition: SectorEdition, code: string): string | null
}

export interface Places {
  /** Foreign postcodes and empty values are plausible: nothing is known against them. */
  check(postcode: string, city: string): 'plausible' | 'implausible' | 'unknownPostcode' | 'notLoaded'
}

export interface Courts {
  has(court: string): Presence
}

interface Row {
  readonly code: string
  readonly title: string
  readonly level: number
}

/** The entries of the edition in use. */
function entriesInUse(read: ReadAtOnce, list: CodeList): readonly Row[] {
  const edition = queries
    .selectFrom('code_list_edition')
    .select('id')
    .where('list', '=', list)
    .orderBy((of) => of('source', '=', 'file'), 'desc')
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
  return read(
    queries
      .selectFrom('code_list_entry')
      .select(['code', 'title', 'level'])
      .where('edition_id', '=', edition),
  )
}

/** Whether codes of the classification exist, and what they mean. Reads both editions once. */
export function sectorCodesOf(read: ReadAtOnce): SectorCodes {
  const editions = new Map(
    (['WZ2008', 'WZ2025'] as const).map((edition) => {
      const rows = entriesInUse(read, edition)
      const titles = new Map(rows.map(({ code, title }) => [sectorKey(code), title]))
      return [edition, { titles, finest: rows.reduce((level, row) => Math.max(level, row.level), 0) }]
    }),
  )
  const presence = (edition: SectorEdition, code: string): Presence => {
    const { titles, finest } = editions.get(edition) ?? { titles: new Map<string, string>(), finest: 0 }
    if (titles.size === 0) return 'notLoaded'
    const key = sectorKey(code)
    if (key === '') return 'unknown'
    if (titles.has(key)) return 'known'
    const isFiner = sectorLevel(key) > finest
    const hasCoarser = coarserSectors(key).some((coarser) => titles.has(sectorKey(coarser)))
    return isFiner && hasCoarser ? 'notLoaded' : 'unknown'
  }
  const has = {
    WZ2008: remembering((code) => presence('WZ2008', code)),
    WZ2025: remembering((code) => presence('WZ2025', code)),
  }
  return {
    has: (edition, code) => has[edition](code),
    title: (edition, code) => editions.get(edition)?.titles.get(sectorKey(dottedSector(code))) ?? null,
  }
}

/** First words that many places share, so that they say nothing alone. */
const sharedBeginnings = new Set([
  'bad',
  'sankt',
  'st',
  'markt',
  'alt',
  'neu',
  'gross',
  'klein',
  'hohen',
  'am',
  'an',
])

/** The part of a place's name by which two spellings of it agree: "Frankfurt a. M." and "Frankfurt am Main". */
function stemOf(folded: string): string {
  const words = folded.split(' ').filter(Boolean)
  return words.slice(0, sharedBeginnings.has(words[0] ?? '') ? 2 : 1).join(' ')
}

/** Whether a place goes with a postcode, as far as the stored list tells. Reads the list once. */
export function placesOf(read: ReadAtOnce): Places {
  const stems = new Map<string, Set<string>>()
  for (const { code, title } of entriesInUse(read, 'postcodes')) {
    const known = stems.get(code)
    const stem = stemOf(foldText(title))
    if (known) known.add(stem)
    else stems.set(code, new Set([stem]))
  }
  const stemOfCity = remembering((city) => stemOf(foldText(city)))
  return {
    check(postcode, city) {
      if (stems.size === 0) return 'notLoaded'
      if (!/^\d{5}$/.test(postcode)) return 'plausible'
      const known = stems.get(postcode)
      if (!known) return 'unknownPostcode'
      const stem = stemOfCity(city)
      return stem === '' || known.has(stem) ? 'plausible' : 'implausible'
    },
  }
}

/** Whether register courts exist. `canonical` makes one of a court's spellings; it is asked once for each spelling. */
export function courtsOf(read: ReadAtOnce, canonical: (court: string) => string): Courts {
  const key = (court: string): string => foldText(canonical(court))
  const known = new Set(entriesInUse(read, 'registerCourts').map(({ title }) => key(title)))
  const isKnown = remembering((court) => known.has(key(court)))
  return {
    has(court) {
      if (known.size === 0) return 'notLoaded'
      return isKnown(court) ? 'known' : 'unknown'
    },
  }
}
