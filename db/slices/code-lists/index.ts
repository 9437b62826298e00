import type { TitledCode } from '../../../preload/contract/code-lists.ts'
import type { DataInput, DataOutput } from '../../../preload/contract/index.ts'
import { KontorError } from '../../engine/errors.ts'
import type { CallContext, Handlers } from '../../engine/context.ts'
import { compareEntries, withKnownTitles } from './compare.ts'
import type { Entry } from './entries.ts'
import { listCodeLists, pageOfEntries } from './queries.ts'
import type { ListFile } from './read-file.ts'
import { convert, describeSector, findSectors } from './sectors.ts'
import { editionOf, entriesOf, storeEdition } from './store.ts'

export { courtsOf, placesOf, sectorCodesOf, type Courts, type Places, type SectorCodes } from './lookups.ts'
export { readSections, sectionKey, type Sections } from './sections.ts'
export { readListFile, type ListFile } from './read-file.ts'
export { shipCodeLists } from './shipped.ts'

/** Differences that are shown of each kind; the counts say how many there are. */
const shownMax = 50

const shown = (entries: readonly Entry[]): TitledCode[] =>
  entries.slice(0, shownMax).map(({ code, title, titleEn }) => ({ code, title, titleEn }))

/** Both sides of a change in words; the note only where the titles agree. */
function difference({ before, after }: { readonly before: Entry; readonly after: Entry }) {
  const field = before.title === after.title ? (before.note === after.note ? 'parent' : 'note') : 'title'
  return { code: after.code, before: before[field] ?? '', after: after[field] ?? '' }
}

/** How a file of a list is read; the import's reading fits, and is handed in so that neither needs the other. */
export interface ListReader {
  readonly read: (context: CallContext, file: string) => Promise<ListFile>
  readonly stop: (file: string) => void
}

async function inspect(
  reader: ListReader,
  context: CallContext,
  file: string,
): Promise<DataOutput<'codeLists.inspect'>> {
  const { read, pathOf } = context
  const { entries, ...found } = await reader.read(context, pathOf(file))
  const current = await editionOf(read, found.list)
  const before = current ? await entriesOf(read, current.id) : []
  const { added, changed, removed, same } = compareEntries(found.list, before, entries)
  return {
    ...found,
    entries: entries.length,
    current,
    counts: { added: added.length, changed: changed.length, removed: removed.length, same },
    added: shown(added),
    changed: changed.slice(0, shownMax).map(difference),
    removed: shown(removed),
  }
}

async function apply(
  reader: ListReader,
  context: CallContext,
  { file, sha256, edition, validFrom }: DataInput<'codeLists.apply'>,
): Promise<DataOutput<'codeLists.apply'>> {
  const found = await reader.read(context, context.pathOf(file))
  if (found.sha256 !== sha256)
    throw new KontorError('CONFLICT', 'codeLists.file.changedMeanwhile', { fileName: found.fileName })
  const staffId = await context.staffId()
  return context.write('codeLists.apply', async (scope) => {
    const current = await editionOf(scope.db, found.list)
    const before = current ? await entriesOf(scope.db, current.id) : []
    const id = storeEdition(
      scope,
      {
        list: found.list,
        edition,
        validFrom,
        source: 'file',
        fileName: found.fileName,
        sha256: found.sha256,
        staffId,
      },
      withKnownTitles(found.list, before, found.entries),
    )
    return { id, version: 1 }
  })
}

/** The handlers of the code lists; files are looked at and read by the import's reader. */
export function codeListHandlers(reader: ListReader): Handlers<'codeLists'> {
  return {
    list: ({ read }) => listCodeLists(read),
    entries: ({ read }, input) => pageOfEntries(read, input),
    findSectors: ({ read }, { edition, text }) => findSectors(read, edition, text),
    describeSector: ({ read }, { edition, code }) => describeSector(read, edition, code),
    convert: ({ read }, { code, from, to }) => convert(read, code, from, to),
    inspect: (context, { file }) => inspect(reader, context, file),
    stopInspecting: async ({ pathOf }, { file }) => {
      reader.stop(pathOf(file))
      return {}
    },
    apply: (context, input) => apply(reader, context, input),
  }
}
