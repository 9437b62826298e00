import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A structure element as a screen reader meets it. */
export interface Element {
  readonly role: string
  readonly alt: string
  readonly text: string
  readonly children: readonly Element[]
}

/** Structure tree of every page, with the text of each element. */
export async function readStructure(document: PDFDocumentProxy): Promise<readonly Element[]> {
  const pages: Element[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const textOf = textByMark(await page.getTextContent({ includeMarkedContent: true }))
    pages.push(elementOf(await page.getStructTree(), textOf))
  }
  return pages
}

/** All elements with a role, in reading order. */
export function findAll(root: Element, role: string): readonly Element[] {
  return [...(root.role === role ? [root] : []), ...root.children.flatMap((child) => findAll(child, role))]
}

/** A table as text: its caption, and rows of cells; repeated heads are no part of it. */
export interface TableText {
  readonly caption: string
  readonly rows: readonly (readonly string[])[]
}

/** Tables of the document; a table that runs over pages comes in parts, of which the first has the caption. */
export function readTables(pages: readonly Element[]): readonly TableText[] {
  return pages.flatMap((page) =>
    findAll(page, 'Table').map((table) => ({
      caption: findAll(table, 'Caption')[0]?.text ?? '',
      rows: findAll(table, 'TR').map((row) =>
        row.children.filter(({ role }) => role === 'TH' || role === 'TD').map(({ text }) => text),
      ),
    })),
  )
}

/** Captions of tables that begin at the foot of a page with nothing but their head. */
export function headsAlone(pages: readonly Element[]): readonly string[] {
  // the tree of a page also names what follows on the next one, there without text
  return readTables(pages)
    .filter(({ caption, rows }) => caption !== '' && rows.filter((cells) => cells.some(Boolean)).length < 2)
    .map(({ caption }) => caption)
}

function elementOf(node: unknown, textOf: ReadonlyMap<string, string>): Element {
  const role = stringAt(node, 'role')
  const children = arrayAt(node, 'children').map((child) => elementOf(child, textOf))
  const id = stringAt(node, 'id')
  const own = id === '' ? '' : (textOf.get(id) ?? '')
  const text = [own, ...children.map((child) => child.text)]
    .filter((part) => part.trim() !== '')
    .join(' ')
    .trim()
  return { role, alt: stringAt(node, 'alt'), text, children }
}

/** Text between the marks of a page, by the id that the structure tree uses. */
function textByMark(content: unknown): ReadonlyMap<string, string> {
  const textOf = new Map<string, string>()
  const open: string[] = []
  for (const item of arrayAt(content, 'items')) {
    const type = stringAt(item, 'type')
    if (type.startsWith('beginMarkedContent')) open.push(stringAt(item, 'id') || (open.at(-1) ?? ''))
    else if (type === 'endMarkedContent') open.pop()
    else {
      const id = open.at(-1) ?? ''
      textOf.set(id, (textOf.get(id) ?? '') + stringAt(item, 'str'))
    }
  }
  return textOf
}

function stringAt(value: unknown, key: string): string {
  const found = propertyOf(value, key)
  return typeof found === 'string' ? found : ''
}

function arrayAt(value: unknown, key: string): readonly unknown[] {
  const found = propertyOf(value, key)
  return Array.isArray(found) ? found : []
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
