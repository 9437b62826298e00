import { RelType, TemplateHandler, TemplateSyntaxError } from 'easy-template-x'
import {
  framePlaceholders,
  letterPlaceholders,
  templateBytesMax,
} from '../../../../preload/contract/letters.ts'
import { KontorError } from '../../../engine/errors.ts'
import { editSimilarity } from '../../../linkage/index.ts'
import { readZipDirectory, unpackEntry } from '../../../tabular/index.ts'

/** Parts of a letter together, unpacked: more is no letter. */
const unpackedBytesMax = 100 * 1024 * 1024
/** Its texts together: reading more of them takes minutes and gigabytes, however small the file is. */
const textBytesMax = 6 * 1024 * 1024
const entriesMax = 2000

const documentPart = 'word/document.xml'
const typesPart = '[Content_Types].xml'
const letterType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

const isText = /\.(?:xml|rels)$/i
/** Changes that are tracked and comments: they would be printed with every letter. */
const marks = /<w:(?:ins|del|moveFrom|moveTo|\w+Change|commentReference)\s/

/** Begins an encrypted document, and one of Word up to 2003. */
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

const refuse = (what: string, params?: Record<string, string | number>): never => {
  throw new KontorError('VALIDATION', `letters.error.${what}`, params)
}

/** Says in words why a file is no letter that can be filled in; nothing of it is unpacked further than it says itself. */
function refuseForeign(bytes: Buffer): void {
  if (bytes.length > templateBytesMax) refuse('tooLarge', { megabytes: templateBytesMax / 1024 / 1024 })
  if (bytes.subarray(0, 4).equals(compoundFile))
    refuse(bytes.includes(encryptedPackage) ? 'protected' : 'oldWord')
  const entries = readZipDirectory(bytes)
  if (entries === null) return refuse('broken')
  if (entries.some(({ isEncrypted }) => isEncrypted)) refuse('protected')
  const bytesOf = (some: typeof entries): number => some.reduce((sum, { bytes: one }) => sum + one, 0)
  const texts = entries.filter(({ name }) => isText.test(name))
  if (entries.length > entriesMax || bytesOf(entries) > unpackedBytesMax || bytesOf(texts) > textBytesMax)
    refuse('bomb')
  const names = new Set(entries.map(({ name }) => name))
  if (names.size < entries.length) refuse('broken')
  if (!names.has(typesPart) || !names.has(documentPart)) refuse('noLetter')
  if ([...names].some((name) => /vbaproject|vbadata/i.test(name))) refuse('macros')
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue
    const content = unpackEntry(bytes, entry)
    if (content === null) return refuse('broken')
    if (isText.test(entry.name) && content.includes('<!DOCTYPE')) refuse('broken')
    if (entry.name.startsWith('word/') && isText.test(entry.name) && marks.test(content.toString('utf8')))
      refuse('marks')
    if (entry.name !== typesPart) continue
    const types = content.toString('utf8')
    if (types.includes('macroEnabled')) refuse('macros')
    if (!types.includes(letterType)) refuse('noLetter')
  }
}

/** A name that is as near to one that is known as this is a slip of the keys. */
const nearEnough = 0.6

/** A name in braces, with the one that may be meant: `{Breifanrede} → {Briefanrede}`. */
function withMeant(name: string): string {
  const typed = name.trim().toLowerCase()
  const [nearest] = letterPlaceholders
    .map((one) => ({ one, similarity: editSimilarity(one.toLowerCase(), typed) }))
    .toSorted((a, b) => b.similarity - a.similarity)
  return nearest !== undefined && nearest.similarity >= nearEnough
    ? `{${name}} → {${nearest.one}}`
    : `{${name}}`
}

const known: ReadonlySet<string> = new Set(letterPlaceholders)
const inFrame: ReadonlySet<string> = new Set(framePlaceholders)
const inBraces = /\{([^{}\n]*)\}/g

export interface ReadTemplate {
  /** In it, each once. */
  readonly placeholders: readonly string[]
  /** In the head and foot of its pages, where they cannot differ from letter to letter in one file. */
  readonly ofEachInFrame: readonly string[]
}

/**
 * What is to be filled in in a letter of the office's own.
 * Errors: VALIDATION for what is no letter, has macros or a password, is broken, or holds placeholders that Kontor does not know.
 */
export async function readTemplate(bytes: Buffer): Promise<ReadTemplate> {
  refuseForeign(bytes)
  const handler = new TemplateHandler()
  let names: string[]
  let frame: string[]
  try {
    names = (await handler.parseTags(bytes)).map(({ rawText }) => rawText.slice(1, -1))
    const texts = [await handler.getText(bytes, RelType.Header), await handler.getText(bytes, RelType.Footer)]
    const all = [await handler.getText(bytes), ...texts]
    if (all.some((text) => /[{}]/.test(text.replaceAll(inBraces, '')))) return refuse('braces')
    frame = texts.flatMap((text) => [...text.matchAll(inBraces)].map(([, name = '']) => name))
  } catch (error) {
    if (error instanceof TemplateSyntaxError) return refuse('braces')
    if (error instanceof KontorError) throw error
    return refuse('broken')
  }
  const unknown = [...new Set(names)].filter((name) => !known.has(name))
  if (unknown.length > 0) refuse('unknown', { names: unknown.slice(0, 8).map(withMeant).join(', ') })
  return {
    placeholders: letterPlaceholders.filter((name) => names.includes(name)),
    ofEachInFrame: [...new Set(frame)].filter((name) => known.has(name) && !inFrame.has(name)),
  }
}
