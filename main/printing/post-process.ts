import { promisify } from 'node:util'
import { deflate, inflate } from 'node:zlib'
import { PDFArray, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { cleanContent } from './content-stream.ts'
import type { DocumentTexts } from './document-texts.ts'
import { readPageNumbers } from './page-numbers.ts'
import { writeProperties, type PdfProperties } from './pdf-properties.ts'
import { completeStructure, describeLinks, nameOutline } from './pdf-structure.ts'

const compress = promisify(deflate)
const expand = promisify(inflate)

/**
 * Adds to a printed PDF what Chromium leaves out for PDF/UA-1: artifact marks, role map, captions, link descriptions,
 * names in the outline, properties. Nothing that is seen changes.
 *
 * @param texts texts of the document that was printed
 */
export async function postProcess(
  pdf: Uint8Array,
  properties: PdfProperties,
  texts: DocumentTexts,
  createdAt: Date,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  await Promise.all(contentStreams(document).map(async (reference) => rewriteStream(document, reference)))
  completeStructure(document)
  const pageOf = readPageNumbers(document)
  describeLinks(document, (id) => {
    const text = texts.links.get(id)
    return text === undefined ? undefined : `${text}, Seite ${pageOf.get(id) ?? '?'}`
  })
  nameOutline(document, texts.headings)
  writeProperties(document, properties, createdAt)
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
}

function contentStreams(document: PDFDocument): readonly PDFRef[] {
  return document.getPages().flatMap((page) => {
    const contents = page.node.get(PDFName.of('Contents'))
    if (contents instanceof PDFRef) {
      const target = document.context.lookup(contents)
      return target instanceof PDFArray ? referencesIn(target) : [contents]
    }
    return contents instanceof PDFArray ? referencesIn(contents) : []
  })
}

function referencesIn(array: PDFArray): readonly PDFRef[] {
  return array.asArray().filter((item) => item instanceof PDFRef)
}

/** Compression runs outside the event loop, which serves the windows. */
async function rewriteStream(document: PDFDocument, reference: PDFRef): Promise<void> {
  const stream = document.context.lookup(reference)
  if (!(stream instanceof PDFRawStream)) return
  const filter = stream.dict.get(PDFName.of('Filter'))
  if (filter !== undefined && filter !== PDFName.of('FlateDecode')) return
  const content = filter === undefined ? stream.contents : await expand(stream.contents)
  const rewritten = await compress(cleanContent(content))
  const dictionary = document.context.obj({ Length: rewritten.length, Filter: 'FlateDecode' })
  document.context.assign(reference, PDFRawStream.of(dictionary, rewritten))
}
