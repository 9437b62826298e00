import { TemplateHandler, Zip } from 'easy-template-x'
import type { JobControl } from '../../../engine/jobs.ts'
import { KontorError } from '../../../engine/errors.ts'
import { readZipDirectory, unpackEntry } from '../../../tabular/index.ts'

/** What stands in the place of each placeholder. */
export type LetterValues = Readonly<Record<string, string>>

const documentPart = 'word/document.xml'
/** An archive without entries. */
const emptyArchive = Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex')
/** Characters of letters in one file: Word opens no more. */
const charactersMax = 150_000_000
/** Letters in files of their own, together. */
const archiveBytesMax = 300 * 1024 * 1024

type Control = Pick<JobControl, 'progress' | 'breathe'>

const filled = (template: Buffer, values: LetterValues): Promise<Buffer> =>
  new TemplateHandler().process(template, values)

/** A document without what a letter does not change: pictures are not packed anew for each. */
async function lean(template: Buffer): Promise<Buffer> {
  const archive = await Zip.load(emptyArchive)
  for (const entry of readZipDirectory(template) ?? []) {
    const isText = /\.(?:xml|rels)$/i.test(entry.name)
    const content = isText ? unpackEntry(template, entry) : null
    if (content !== null) archive.setFile(entry.name, content)
  }
  return archive.export(Buffer)
}

function bodyOf(document: Buffer): { readonly head: string; readonly body: string; readonly tail: string } {
  const entry = readZipDirectory(document)?.find(({ name }) => name === documentPart)
  const xml = (entry && unpackEntry(document, entry)?.toString('utf8')) ?? ''
  const opening = /<w:body(?:\s[^>]*)?>/.exec(xml)
  const end = xml.lastIndexOf('</w:body>')
  if (opening === null || end < 0) throw new KontorError('VALIDATION', 'letters.error.broken')
  const start = opening.index + opening[0].length
  return { head: xml.slice(0, start), body: xml.slice(start, end), tail: xml.slice(end) }
}

/** The sections of a body, as its pages look from one to the next: where each stands. */
const sections = (body: string): RegExpExecArray[] => [
  ...body.matchAll(/<w:sectPr(?:\s[^>]*)?(?:\/>|>.*?<\/w:sectPr>)/gs),
]

/** Where in a section the counting of its pages stands: after these, each where there is one. */
const beforeCounting =
  /^<w:sectPr(?:\s[^>]*)?>(?:<w:(?:headerReference|footerReference|type|pgSz|pgMar|paperSrc|lnNumType)\s[^>]*\/>|<w:(footnotePr|endnotePr|pgBorders)(?:\s[^>]*\/>|(?:\s[^>]*)?>.*?<\/w:\1>))*/s

/** A section with which a letter begins: on a page of its own, which is its first. */
function beginning(section: string): string {
  const own = section.replace(/(<w:type\s+w:val=")(?:continuous|nextColumn)"/, '$1nextPage"')
  if (/<w:pgNumType[\s/]/.test(own))
    return own.replace(
      /<w:pgNumType((?:\s[^>]*)?)\/>/,
      (_, more: string) => `<w:pgNumType${more.replace(/\sw:start="[^"]*"/, '')} w:start="1"/>`,
    )
  return own.replace(beforeCounting, '$&<w:pgNumType w:start="1"/>')
}

/** A letter and how its last pages look: as the template says, but that each letter begins on page 1. */
function sectionOf(body: string): { readonly content: string; readonly section: string } {
  const [first] = sections(body)
  if (first === undefined)
    return { content: body, section: '<w:sectPr><w:pgNumType w:start="1"/></w:sectPr>' }
  const rest = body.slice(first.index + first[0].length)
  const begun = `${body.slice(0, first.index)}${beginning(first[0])}${rest}`
  const last = sections(begun).at(-1)
  return last !== undefined && begun.slice(last.index + last[0].length).trim() === ''
    ? { content: begun.slice(0, last.index), section: last[0] }
    : { content: begun, section: '<w:sectPr/>' }
}

/** Names of places in the text are those of the first letter, numbers of drawings each their own. */
function ownMarks(content: string, drawing: () => number, isFirst: boolean): string {
  const numbered = content
    .replaceAll(/\sw14:(?:paraId|textId)="[^"]*"/g, '')
    .replaceAll(/(<wp:docPr\s(?:[^>]*?\s)?id=")\d+"/g, (_, before: string) => `${before}${drawing()}"`)
  return isFirst ? numbered : numbered.replaceAll(/<w:bookmark(?:Start|End)\s[^>]*\/>/g, '')
}

/** Ends a letter: a paragraph without height that carries how its pages look. */
const endOf = (section: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>${section}</w:pPr></w:p>`

/** All letters in one document, each beginning on a page of its own. */
export async function lettersInOne(
  template: Buffer,
  letters: readonly LetterValues[],
  { progress, breathe }: Control,
): Promise<Buffer> {
  const small = await lean(template)
  const bodies: string[] = []
  let frame: { readonly head: string; readonly tail: string } | null = null
  let lastOne = ''
  let characters = 0
  let drawings = 0
  const drawing = (): number => (drawings += 1)
  for (const [index, values] of letters.entries()) {
    await breathe()
    const { head, body, tail } = bodyOf(await filled(small, values))
    const { content, section } = sectionOf(body)
    frame ??= { head, tail }
    lastOne = section
    characters += content.length
    if (characters > charactersMax) throw new KontorError('VALIDATION', 'letters.error.tooLong')
    bodies.push(ownMarks(content, drawing, index === 0), index < letters.length - 1 ? endOf(section) : '')
    progress('letters', index + 1, letters.length)
  }
  // head and foot say the same in every letter
  const whole = await Zip.load(await filled(template, letters[0] ?? {}))
  const { head = '', tail = '' } = frame ?? {}
  whole.setFile(documentPart, `${head}${bodies.join('')}${lastOne}${tail}`)
  await breathe()
  return whole.export(Buffer)
}

/** A file for each letter, in one archive; `names` are without their ending. */
export async function lettersEach(
  template: Buffer,
  letters: readonly LetterValues[],
  names: readonly string[],
  { progress, breathe }: Control,
): Promise<Buffer> {
  const archive = await Zip.load(emptyArchive)
  let bytes = 0
  for (const [index, values] of letters.entries()) {
    await breathe()
    const letter = await filled(template, values)
    // the pictures weigh most, and they are the same in all of them: too much is said at once
    if (bytes + letter.length * (letters.length - index) > archiveBytesMax)
      throw new KontorError('VALIDATION', 'letters.error.tooMuch')
    bytes += letter.length
    archive.setFile(`${String(index + 1).padStart(4, '0')} ${names[index] ?? ''}.docx`, letter)
    progress('letters', index + 1, letters.length)
  }
  await breathe()
  return archive.export(Buffer)
}
