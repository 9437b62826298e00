import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

const run = promisify(execFile)

export interface Font {
  readonly name: string
  readonly type: string
  readonly isEmbedded: boolean
}

export interface OutlineEntry {
  readonly title: string
  readonly page: number
  readonly level: number
}

/** Opens a PDF with pdf.js, which reads it independently of the library that wrote it. */
export async function openPdf(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false }).promise
}

/** Text of each page in reading order of the layout, as poppler sees it. */
export async function readPages(pdf: Uint8Array): Promise<readonly string[]> {
  const { stdout } = await withFile(pdf, async (file) =>
    run('pdftotext', ['-layout', file, '-'], { maxBuffer }),
  )
  return stdout.split('\f').slice(0, -1)
}

export async function readFonts(pdf: Uint8Array): Promise<readonly Font[]> {
  const { stdout } = await withFile(pdf, async (file) => run('pdffonts', [file]))
  return stdout
    .split('\n')
    .slice(2)
    .map((line) => /^(\S+)\s+(.+?)\s{2,}\S+\s+(yes|no)/.exec(line))
    .filter((match) => match !== null)
    .map(([, name = '', type = '', embedded]) => ({ name, type, isEmbedded: embedded === 'yes' }))
}

/** What `qpdf --check` says; rejects when the file has errors. */
export async function checkWithQpdf(pdf: Uint8Array): Promise<string> {
  const { stdout } = await withFile(pdf, async (file) => run('qpdf', ['--check', file]))
  return stdout
}

/** More pages of an extreme report look like those before. */
const mostPageImages = 24

/** Writes an image of each page, for people to look at. */
export async function writePageImages(pdf: Uint8Array, folder: string, name: string): Promise<void> {
  await withFile(pdf, async (file) =>
    run('pdftoppm', ['-r', '80', '-l', String(mostPageImages), '-png', file, path.join(folder, name)]),
  )
}

/** The pixels of every page, to compare two files. */
export async function readPixels(pdf: Uint8Array): Promise<string> {
  const { stdout } = await withFile(pdf, async (file) =>
    run('pdftoppm', ['-r', '60', file], { maxBuffer, encoding: 'latin1' }),
  )
  return stdout
}

export async function readOutline(document: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  type Node = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>[number]
  const flatten = async (nodes: readonly Node[], level: number): Promise<readonly OutlineEntry[]> => {
    const entries = await Promise.all(
      nodes.map(async (node) => [
        { title: node.title, page: await pageOf(document, node.dest), level },
        ...(await flatten(node.items, level + 1)),
      ]),
    )
    return entries.flat()
  }
  return flatten(await document.getOutline(), 1)
}

async function pageOf(
  document: PDFDocumentProxy,
  destination: string | readonly unknown[] | null,
): Promise<number> {
  const resolved = typeof destination === 'string' ? await document.getDestination(destination) : destination
  const reference: unknown = resolved?.[0]
  if (typeof reference !== 'object' || reference === null || !('num' in reference && 'gen' in reference))
    return 0
  return (await document.getPageIndex({ num: Number(reference.num), gen: Number(reference.gen) })) + 1
}

/** What a screen reader says about each link of a page. */
export async function readLinkDescriptions(
  document: PDFDocumentProxy,
  pageNumber: number,
): Promise<readonly string[]> {
  const annotations: readonly unknown[] = await (await document.getPage(pageNumber)).getAnnotations()
  return annotations.map((annotation) => stringIn(propertyIn(annotation, 'contentsObj'), 'str'))
}

function stringIn(value: unknown, key: string): string {
  const found = propertyIn(value, key)
  return typeof found === 'string' ? found : ''
}

function propertyIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** Painting operators that stand outside of every marked sequence, by page: none in a PDF/UA document. */
export async function countUnmarked(document: PDFDocumentProxy): Promise<readonly number[]> {
  const painting = new Set<number>([
    OPS.showText,
    OPS.showSpacedText,
    OPS.stroke,
    OPS.fill,
    OPS.eoFill,
    OPS.constructPath,
  ])
  const opening = new Set<number>([OPS.beginMarkedContent, OPS.beginMarkedContentProps])
  const counts: number[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList()
    let depth = 0
    let unmarked = 0
    fnArray.forEach((operator, index) => {
      if (opening.has(operator)) depth += 1
      else if (operator === OPS.endMarkedContent) depth -= 1
      else if (painting.has(operator) && depth === 0 && paints(operator, argsArray[index])) unmarked += 1
    })
    counts.push(unmarked)
  }
  return counts
}

/** pdf.js joins a path with what is done to it; `endPath` only ends a clip. */
function paints(operator: number, operands: unknown): boolean {
  return operator !== OPS.constructPath || (Array.isArray(operands) && operands[0] !== OPS.endPath)
}

const maxBuffer = 1_000_000_000

async function withFile<Result>(pdf: Uint8Array, work: (file: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kontor-pdf-'))
  try {
    const file = path.join(folder, 'report.pdf')
    await writeFile(file, pdf)
    return await work(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
