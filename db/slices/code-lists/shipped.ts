import type { CodeList } from '../../../preload/contract/code-lists.ts'
import { write, type WriteScope } from '../../engine/connection/write.ts'
import type { OpenDatabase } from '../../engine/connection/open.ts'
import { LEGAL_FORMS } from '../../text/legal-form-table.ts'
import { entryOf, hashOfEntries, type Entry } from './entries.ts'
import { sectorLevel } from './sector-codes.ts'
import { wz2008 } from './shipped/wz2008.ts'
import { wz2025 } from './shipped/wz2025.ts'
import { removeEdition, storeEdition } from './store.ts'

interface ShippedList {
  readonly list: CodeList
  readonly edition: string
  readonly validFrom: string | null
  readonly entries: readonly Entry[]
  /** SHA-256 of what earlier versions of Kontor shipped for it; whatever else is stored came from a newer one. */
  readonly formerly: readonly string[]
}

/** Sections and divisions out of their table; each division stands below the section it follows. */
function upperLevels(table: string): readonly Entry[] {
  const entries: Entry[] = []
  let section: string | null = null
  for (const row of table.trim().split('\n')) {
    const [code = '', title = '', titleEn = ''] = row.split(' | ')
    const level = sectorLevel(code)
    if (level === 1) section = code
    entries.push(entryOf({ code, title, titleEn, level, parent: level === 1 ? null : section }))
  }
  return entries
}

/** The German forms of ISO 20275 from the table by which Kontor reads legal forms; abbreviations as a note. */
function legalForms(): readonly Entry[] {
  const byCode = new Map<string, { readonly title: string; readonly abbreviations: string[] }>()
  for (const { elfCode, name, abbreviation } of LEGAL_FORMS) {
    if (elfCode === null) continue
    const form = byCode.get(elfCode) ?? { title: name, abbreviations: [] }
    if (abbreviation !== name) form.abbreviations.push(abbreviation)
    byCode.set(elfCode, form)
  }
  return [...byCode]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { title, abbreviations }]) => entryOf({ code, title, note: abbreviations.join('; ') }))
}

/** What every office has from the beginning. */
export const shippedLists: readonly ShippedList[] = [
  {
    list: 'WZ2008',
    edition: 'WZ 2008',
    validFrom: '2008-01-01',
    entries: upperLevels(wz2008),
    formerly: [],
  },
  {
    list: 'WZ2025',
    edition: 'WZ 2025',
    validFrom: '2025-01-01',
    entries: upperLevels(wz2025),
    formerly: [],
  },
  {
    list: 'legalForms',
    edition: 'ISO 20275',
    validFrom: null,
    entries: legalForms(),
    formerly: ['256713217eecbbc8d6d388bb878bd8d7e629e08d783315788d8af8ece2b10b7a'],
  },
]

/**
 * Brings the lists shipped with Kontor into an opened database, and those of an older Kontor up to date. Lists that
 * the office has read from files are left alone, and so are those of a newer Kontor at another desk. Writes nothing where all is
 * in place.
 */
export async function shipCodeLists(database: OpenDatabase, now: string): Promise<void> {
  const stored = await database.writing
    .selectFrom('code_list_edition')
    .select(['id', 'list', 'sha256'])
    .where('source', '=', 'shipped')
    .execute()
  const stale = shippedLists
    .map((shipped) => ({
      shipped,
      sha256: hashOfEntries(shipped.entries),
      before: stored.find(({ list }) => list === shipped.list),
    }))
    .filter(({ shipped, before }) => before === undefined || shipped.formerly.includes(before.sha256))
  if (stale.length === 0) return
  await write(database, { command: 'setup.codeLists', staffId: null }, now, async (scope) => {
    for (const { shipped, sha256, before } of stale) {
      if (before) await removeEdition(scope, before.id)
      ship(scope, shipped, sha256)
    }
  })
}

function ship(scope: WriteScope, shipped: ShippedList, sha256: string): void {
  const { list, edition, validFrom, entries } = shipped
  storeEdition(
    scope,
    { list, edition, validFrom, source: 'shipped', fileName: '', sha256, staffId: null },
    entries,
  )
}
