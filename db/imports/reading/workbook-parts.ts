import { posix } from 'node:path'

/** A sheet of a workbook and the part of the archive that holds it. */
export interface SheetPart {
  readonly name: string
  readonly part: string
  readonly isVisible: boolean
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : null
}

/** Start tags of an element, whatever its prefix. */
const tagsOf = (xml: string, element: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${element}\\s[^>]*>`, 'g')) ?? []

/**
 * The sheets of a workbook in their order; null where its parts do not name any.
 *
 * Source: ECMA-376 Part 1, 12.3.23 (workbook part), 18.2.19 (sheet), Part 2, 6.5 (relationships).
 */
export function sheetsOf(textOf: (part: string) => string | null): readonly SheetPart[] | null {
  const root = textOf('_rels/.rels')
  const named = tagsOf(root ?? '', 'Relationship').find((tag) =>
    attribute(tag, 'Type')?.endsWith('/officeDocument'),
  )
  const workbookPart = (named ? attribute(named, 'Target') : null)?.replace(/^\//, '') ?? 'xl/workbook.xml'
  const folder = posix.dirname(workbookPart)
  const workbook = textOf(workbookPart)
  const relations = textOf(posix.join(folder, '_rels', `${posix.basename(workbookPart)}.rels`))
  if (workbook === null || relations === null) return null
  // sheets of charts and dialogs are sheets too, but hold no cells
  const worksheets = tagsOf(relations, 'Relationship').filter((tag) =>
    attribute(tag, 'Type')?.endsWith('/worksheet'),
  )
  const targets = new Map(worksheets.map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target') ?? '']))
  const sheets = tagsOf(workbook, 'sheet').flatMap((tag): SheetPart[] => {
    const name = attribute(tag, 'name')
    const target = targets.get(attribute(tag, 'id'))
    if (name === null || target === undefined) return []
    const part = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
    return [{ name, part, isVisible: (attribute(tag, 'state') ?? 'visible') === 'visible' }]
  })
  return sheets.length === 0 ? null : sheets
}

const SCAN_BYTES = 1_048_576
/** Longest start tag that may be cut by the end of a scanned piece. */
const OVERLAP = 512
/** A cell with content: its start tag does not end in a slash. */
const FILLED_CELL = /<(?:\w+:)?c\s(?:[^>]*\s)?r="([A-Z]{1,3})(\d{1,7})"(?:[^>]*[^/>])?>/g

function columnNumber(letters: string): number {
  let number = 0
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64
  return number
}

/** Last row and column of a sheet that hold something, told without building the sheet. */
export function extentOf(sheet: Buffer): { readonly rows: number; readonly columns: number } {
  let rows = 0
  let columns = 0
  for (let at = 0; at < sheet.length; at += SCAN_BYTES) {
    for (const [, letters = '', row] of sheet
      .toString('latin1', at, at + SCAN_BYTES + OVERLAP)
      .matchAll(FILLED_CELL)) {
      rows = Math.max(rows, Number(row))
      columns = Math.max(columns, columnNumber(letters))
    }
  }
  return { rows, columns }
}
