import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'

const name = (text: string) => PDFName.of(text)

/** Structure types of newer PDF versions, with the PDF 1.7 type (ISO 32000-1, 14.8.4) that stands for each. */
const olderTypes: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Title: 'P',
  Aside: 'Div',
  FENote: 'Note',
  DocumentFragment: 'Sect',
}

/** Completes the structure tree: role map, captions of tables. */
export function completeStructure(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)
  if (!root) throw new Error('the printed document has no structure tree')
  root.set(name('RoleMap'), document.context.obj(roleMap()))
  for (const element of elementsBelow(root)) {
    if (typeOf(element) === 'Table') nameCaption(element)
  }
}

function roleMap(): Record<string, PDFName> {
  return Object.fromEntries(Object.entries(olderTypes).map(([newer, older]) => [newer, name(older)]))
}

/** Chromium gives a table's caption no type of its own: it is the first part without a row. */
function nameCaption(table: PDFDict): void {
  const first = childrenOf(table)[0]
  if (!first || typeOf(first) !== 'NonStruct') return
  const hasRow = [first, ...elementsBelow(first)].some((element) => typeOf(element) === 'TR')
  if (!hasRow) first.set(name('S'), name('Caption'))
}

function elementsBelow(element: PDFDict): readonly PDFDict[] {
  const found: PDFDict[] = []
  const open = [...childrenOf(element)]
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next)
    open.push(...childrenOf(next))
  }
  return found
}

/** Structure elements directly below one; content references are left out. */
function childrenOf(element: PDFDict): readonly PDFDict[] {
  const kids = element.lookup(name('K'))
  const list =
    kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, at) => kids.lookup(at)) : [kids]
  return list.filter((kid) => kid instanceof PDFDict).filter((kid) => kid.has(name('S')))
}

function typeOf(element: PDFDict): string | undefined {
  return element.lookupMaybe(name('S'), PDFName)?.decodeText()
}

/** Says where each link leads (ISO 14289-1, 7.18.5) and lets the tab key follow the structure. */
export function describeLinks(
  document: PDFDocument,
  textOf: (destination: string) => string | undefined,
): void {
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(name('Annots'), PDFArray)
    if (!annotations) continue
    page.node.set(name('Tabs'), name('S'))
    for (let at = 0; at < annotations.size(); at += 1) {
      const annotation = annotations.lookup(at, PDFDict)
      if (annotation.get(name('Subtype')) !== name('Link') || annotation.has(name('Contents'))) continue
      const destination = annotation.lookup(name('Dest'))
      const text = destination instanceof PDFName ? textOf(destination.decodeText()) : undefined
      annotation.set(name('Contents'), PDFHexString.fromText(text ?? 'Verweis'))
    }
  }
}

/**
 * Names the entries of the outline after the document's headings, because Chromium glues lines together and doubles
 * some titles. An outline that does not match the headings stays as it is.
 */
export function nameOutline(document: PDFDocument, headings: readonly string[]): void {
  const entries = outlineEntries(document.catalog.lookupMaybe(name('Outlines'), PDFDict))
  if (entries.length !== headings.length) return
  entries.forEach((entry, index) => {
    entry.set(name('Title'), PDFHexString.fromText(headings[index] ?? ''))
  })
}

/** Entries below one, depth first: the order in which the headings stand in the document. */
function outlineEntries(parent: PDFDict | undefined): readonly PDFDict[] {
  const entries: PDFDict[] = []
  let entry = parent?.lookupMaybe(name('First'), PDFDict)
  while (entry) {
    entries.push(entry, ...outlineEntries(entry))
    entry = entry.lookupMaybe(name('Next'), PDFDict)
  }
  return entries
}
