import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { pageNumberMark } from '../../preload/contract/printing.ts'

const markPattern = new RegExp(pageNumberMark('([^>]*?)'), 'g')

/** Ids whose page numbers the document asks for, e.g. in its contents. */
export function askedPageNumbers(html: string): readonly string[] {
  return [...new Set(Array.from(html.matchAll(markPattern), ([, id]) => id ?? ''))]
}

/** Writes page numbers where the document asks for them; an unknown one becomes a place holder of two digits. */
export function fillPageNumbers(html: string, pageOf: ReadonlyMap<string, number>): string {
  return html.replace(markPattern, (_mark, id: string) => String(pageOf.get(id) ?? '00'))
}

/** Page (from 1) of every named destination; Chromium makes one for each element that a link points to. */
export function readPageNumbers(document: PDFDocument): ReadonlyMap<string, number> {
  const pageOfReference = new Map(document.getPages().map((page, index) => [page.ref.tag, index + 1]))
  const pageOf = new Map<string, number>()
  for (const [name, destination] of namedDestinations(document)) {
    const target = destination instanceof PDFDict ? destination.lookup(PDFName.of('D')) : destination
    const page = target instanceof PDFArray ? target.get(0) : undefined
    const number = page && 'tag' in page ? pageOfReference.get(String(page.tag)) : undefined
    if (number !== undefined) pageOf.set(name, number)
  }
  return pageOf
}

/** Chromium writes the old dictionary of destinations; the newer name tree is read too, should it ever change. */
function namedDestinations(document: PDFDocument): readonly (readonly [string, PDFObject | undefined])[] {
  const { catalog } = document
  const dictionary = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const tree = catalog.lookupMaybe(PDFName.of('Names'), PDFDict)?.lookupMaybe(PDFName.of('Dests'), PDFDict)
  return [
    ...(dictionary?.keys() ?? []).map((key) => [key.decodeText(), dictionary?.lookup(key)] as const),
    ...(tree ? leavesOf(tree) : []),
  ]
}

function leavesOf(node: PDFDict): readonly (readonly [string, PDFObject | undefined])[] {
  const names = node.lookupMaybe(PDFName.of('Names'), PDFArray)
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray)
  const own = Array.from({ length: Math.floor((names?.size() ?? 0) / 2) }, (_, index) => {
    const key = names?.lookup(index * 2)
    const name = key instanceof PDFString || key instanceof PDFHexString ? key.decodeText() : ''
    return [name, names?.lookup(index * 2 + 1)] as const
  })
  const below = Array.from({ length: kids?.size() ?? 0 }, (_, index) =>
    leavesOf(kids?.lookup(index, PDFDict) ?? node),
  )
  return [...own, ...below.flat()]
}
