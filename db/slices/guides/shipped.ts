import type { GuideLanguage } from '../../../preload/contract/guides.ts'
import { write, type WriteScope } from '../../engine/connection/write.ts'
import type { OpenDatabase } from '../../engine/connection/open.ts'
import { businessVisitDe } from './shipped/business-visit.de.ts'
import { businessVisitEn } from './shipped/business-visit.en.ts'
import { guideIn, type GuideWords } from './shipped/build.ts'

interface ShippedGuide {
  /** The same at every desk: two that enter it at once have entered one guide. */
  readonly key: string
  readonly name: string
  readonly language: GuideLanguage
  readonly words: GuideWords
}

/** What every office has from the beginning. */
export const shippedGuides: readonly ShippedGuide[] = [
  { key: 'business-visit-de', name: 'Unternehmensbesuch', language: 'de', words: businessVisitDe },
  { key: 'business-visit-en', name: 'Business visit', language: 'en', words: businessVisitEn },
]

/** Whether a guide came with Kontor: it can be put out of use, but deleted it would be back at the next start. */
export const isShipped = (key: string): boolean => shippedGuides.some((shipped) => shipped.key === key)

/** Since when it has been released, at every desk alike. */
const releasedAt = '2026-11-30T00:00:00.000Z'

/** Enters a guide that comes with Kontor; the id of its edition. */
export function enterShippedGuide(scope: WriteScope, { key, name, language, words }: ShippedGuide): number {
  const guideId = scope.insert('guide', { key, name, language })
  return scope.insert('guide_edition', {
    guide_id: guideId,
    number: 1,
    contents: JSON.stringify(guideIn(words)),
    released_at: releasedAt,
  })
}

/**
 * Brings the guides shipped with Kontor into an opened database. Those that are there are left as the office has made them.
 * Writes nothing where all is in place.
 */
export async function shipGuides(database: OpenDatabase, now: string): Promise<void> {
  const there = await database.writing.selectFrom('guide').select('key').execute()
  const known = new Set(there.map(({ key }) => key))
  const missing = shippedGuides.filter(({ key }) => !known.has(key))
  if (missing.length === 0) return
  await write(database, { command: 'setup.guides', staffId: null }, now, (scope) => {
    for (const guide of missing) enterShippedGuide(scope, guide)
  })
}
