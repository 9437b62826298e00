import { TemplateHandler, Zip } from 'easy-template-x'
import type { JobControl } from '../../../engine/jobs.ts'
import { KontorError } from '../../../engine/errors.ts'
import { readZipDirectory, unpackEntry } from '../../../tabular/index.ts'

/** What stands in the place of each placeholder. */
export type LetterValues = Readonly<Record<string, string>>

const documentPart = 'word/document.xml'
/** An archive without entries. */
const emptyArchive = Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex')
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

/** What a body ends with: how its pages look. */
const lastSection = /<w:sectPr(?:\s[^>]*)?(?:\/>|>(?:(?!<w:sectPr).)*<\/w:sectPr>)\s*$/s

/** The pages of each letter look as the template says, and are counted from 1. */
function sectionOf(body: string): { readonly content: string; readonly section: string } {
  const found = lastSection.exec(body)
  if (found === null) return { content: body, section: '<w:sectPr/>' }
  const section = found[0]
    .trim()
    .replace(/<w:type\s[^>]*\/>/, '<w:type w:val="nextPage"/>')
    .replace(/<w:pgNumType(\s[^>]*)?\/>/, '')
    .replace(/(<w:pgMar\s[^>]*\/>)/, '$1<w:pgNumType w:start="1"/>')
  return { content: body.slice(0, found.index), section }
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
  for (const [index, values] of letters.entries()) {
    await breathe()
    const { head, body, tail } = bodyOf(await filled(small, values))
    const { content, section } = sectionOf(body)
    frame ??= { head, tail }
    lastOne = section
    bodies.push(content, index < letters.length - 1 ? endOf(section) : '')
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
    bytes += letter.length
    if (bytes > archiveBytesMax) throw new KontorError('VALIDATION', 'letters.error.tooMuch')
    archive.setFile(`${String(index + 1).padStart(4, '0')} ${names[index] ?? ''}.docx`, letter)
    progress('letters', index + 1, letters.length)
  }
  await breathe()
  return archive.export(Buffer)
}
