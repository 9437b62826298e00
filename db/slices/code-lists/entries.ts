import { createHash } from 'node:crypto'
import type { CodeList } from '../../../preload/contract/code-lists.ts'
import { foldText } from '../../text/fold.ts'

/** One entry of a list as it is stored; `position` is its place in the list. */
export interface Entry {
  readonly code: string
  readonly target: string
  readonly parent: string | null
  readonly level: number
  readonly title: string
  readonly titleEn: string
  readonly note: string
}

/** An entry with what its kind of list does not have left empty. */
export const entryOf = (given: Pick<Entry, 'code' | 'title'> & Partial<Entry>): Entry => ({
  target: '',
  parent: null,
  level: 1,
  titleEn: '',
  note: '',
  ...given,
})

/** What tells the entries of a list apart: a postcode has several places, a code several targets. */
export function keyOf(list: CodeList, entry: Entry): string {
  switch (list) {
    case 'sectorConversion':
      return `${entry.code}→${entry.target}`
    case 'postcodes':
      return `${entry.code} ${foldText(entry.title)}`
    case 'districts':
      return `${entry.parent ?? ''}/${entry.code}`
    case 'WZ2008':
    case 'WZ2025':
    case 'legalForms':
    case 'registerCourts':
      return entry.code
  }
}

/** What a search in the list looks at: code, and the words of both titles, folded. */
export const searchTextOf = (entry: Entry): string =>
  [
    entry.code.toLowerCase(),
    entry.code.replaceAll('.', '').toLowerCase(),
    entry.target,
    foldText([entry.title, entry.titleEn, entry.note].join(' ')),
  ]
    .filter(Boolean)
    .join(' ')

/** SHA-256 in hex over the content of a list, however it came. */
export const hashOfEntries = (entries: readonly Entry[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        entries.map(({ code, target, parent, level, title, titleEn, note }) => [
          code,
          target,
          parent,
          level,
          title,
          titleEn,
          note,
        ]),
      ),
    )
    .digest('hex')
