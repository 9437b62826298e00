import { Zip } from 'easy-template-x'
import { letterPlaceholders } from '../../../../preload/contract/letters.ts'

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
}

/** A letter by DIN 5008 (form B) that shows where what stands, and below it every placeholder there is. */
const lines: readonly string[] = [
  '{Anschrift}',
  '',
  '',
  'Unser Zeichen: {Zeichen}',
  'Datum: {Datum}',
  '',
  '{Betreff}',
  '',
  '{Briefanrede},',
  '',
  'hier steht der Text des Briefes.',
  '',
  'Mit freundlichen Grüßen',
  '',
  '',
  `Diese Platzhalter gibt es; löschen Sie, was Sie nicht brauchen: ${letterPlaceholders.map((name) => `{${name}}`).join(' ')}`,
]

const paragraph = (text: string): string =>
  `<w:p><w:pPr><w:spacing w:after="0"/></w:pPr>${text === '' ? '' : `<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`

const emptyArchive = Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex')

/** A Word document out of paragraphs as they are written in its XML. */
export async function documentOf(body: string): Promise<Buffer> {
  const archive = await Zip.load(emptyArchive)
  for (const [name, content] of Object.entries(parts)) archive.setFile(name, content)
  // A4; the address stands 45 mm below the edge, 25 mm from the left
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2552" w:right="1134" w:bottom="1134" w:left="1417" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'
  archive.setFile(
    'word/document.xml',
    `${header}<w:document xmlns:w="${namespace}"><w:body>${body}${page}</w:body></w:document>`,
  )
  return archive.export(Buffer)
}

/** The letter that an office begins with. */
export const exampleLetter = (): Promise<Buffer> => documentOf(lines.map(paragraph).join(''))
