import { randomBytes } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import { Zip } from 'easy-template-x'
import { documentOf } from '../../db/slices/mailings/letters/example.ts'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const type = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`
const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`

const run = (text: string, more = ''): string =>
  `<w:r>${more === '' ? '' : `<w:rPr>${more}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const line = (...runs: readonly string[]): string =>
  `<w:p w14:paraId="1A2B3C4D" w14:textId="77777777">${runs.join('')}</w:p>`

/** A picture that packs badly, as a scanned coat of arms does: an RGB image without a palette. */
function picture(width: number): Buffer {
  const rows = randomBytes(width * (width * 3 + 1))
  for (let row = 0; row < width; row += 1) rows[row * (width * 3 + 1)] = 0
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(width, 4)
  head.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const drawing = (id: number, content: string): string =>
  `<w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="${id}" name="Wappen"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`
const image = (relationId: string): string =>
  `<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Wappen"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationId}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`
const cell = (...content: readonly string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${content.join('')}</w:tc>`
const table = (...rows: readonly string[][]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>${rows.map((cells) => `<w:tr>${cells.map((one) => cell(one)).join('')}</w:tr>`).join('')}</w:tbl>`
/** What is said beside the address: Word writes it twice, for itself and for programs that know no such boxes. */
const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1800000" cy="900000"/><wp:docPr id="2" name="Textfeld"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

const references =
  '<w:headerReference w:type="default" r:id="rId10"/><w:footerReference w:type="default" r:id="rId11"/>'
const paper = '<w:pgSz w:w="11906" w:h="16838"/>'
const margins =
  '<w:pgMar w:top="2552" w:right="1134" w:bottom="1134" w:left="1417" w:header="709" w:footer="709" w:gutter="0"/>'
/** How the pages of the usual letter look: paper from two trays, pages counted in Roman letters. */
export const usualPages = `<w:sectPr w:rsidR="00AB12CD">${references}${paper}${margins}<w:paperSrc w:first="1" w:other="2"/><w:pgNumType w:fmt="lowerRoman" w:start="5"/><w:cols w:space="708"/></w:sectPr>`
/** A letter on two kinds of pages: the second goes on in two columns without a new page. */
export const twoKindsOfPages = {
  first: `<w:p><w:pPr><w:sectPr>${references}<w:type w:val="continuous"/>${paper}${margins}<w:cols w:space="708"/></w:sectPr></w:pPr></w:p>`,
  last: `<w:sectPr><w:type w:val="continuous"/>${paper}${margins}<w:cols w:num="2" w:space="708"/></w:sectPr>`,
}

/** What a letter of an office says: letterhead, address in a table, a box, what was typed in several runs. */
export const realBody = [
  `<w:p>${run('Wirtschaftsförderung', '<w:b/>')}<w:r>${drawing(1, image('rId12'))}</w:r></w:p>`,
  table(
    [line(run('{Anschrift}')), line(run('Unser Zeichen: {Zeichen}'))],
    [line(run('')), line(run('{Datum}'))],
  ),
  `<w:p>${box(line(run('Ansprechpartner für {Firma}')))}</w:p>`,
  `<w:p><w:bookmarkStart w:id="0" w:name="Betreff"/>${run('{Betreff}', '<w:b/>')}<w:bookmarkEnd w:id="0"/></w:p>`,
  line(
    run('{Brief'),
    '<w:proofErr w:type="spellStart"/>',
    run('anrede', '<w:i/>'),
    '<w:proofErr w:type="spellEnd"/>',
    run('},'),
  ),
  ...Array.from({ length: 12 }, (_, index) =>
    line(run(`Absatz ${index + 1}: wir laden Sie herzlich ein und freuen uns auf Sie. `.repeat(4))),
  ),
  table(
    [line(run('Programm')), line(run('Uhrzeit'))],
    ...Array.from({ length: 6 }, (_, index) => [line(run(`Punkt ${index + 1}`)), line(run(`1${index}:00`))]),
  ),
  line(run('Mit freundlichen Grüßen')),
].join('')

/** A letter as an office has it: a picture in its head, a footer with the number of the page, a table, a box of text. */
export async function realLetter(
  body = realBody,
  pages = usualPages,
  more: { readonly footer?: string; readonly pictureWidth?: number } = {},
): Promise<Buffer> {
  const { footer = '{Zeichen}', pictureWidth = 160 } = more
  const archive = await Zip.load(await documentOf(''))
  archive.setFile(
    '[Content_Types].xml',
    `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${type('document.main')}"/><Override PartName="/word/header1.xml" ContentType="${type('header')}"/><Override PartName="/word/footer1.xml" ContentType="${type('footer')}"/></Types>`,
  )
  archive.setFile(
    'word/_rels/document.xml.rels',
    `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId10', 'header', 'header1.xml')}${relation('rId11', 'footer', 'footer1.xml')}${relation('rId12', 'image', 'media/image1.png')}</Relationships>`,
  )
  archive.setFile(
    'word/_rels/header1.xml.rels',
    `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'image', 'media/image1.png')}</Relationships>`,
  )
  archive.setFile(
    'word/header1.xml',
    `${xml}<w:hdr ${namespaces}><w:p>${run('Stadt Lindenhafen')}<w:r>${drawing(9, image('rId1'))}</w:r></w:p></w:hdr>`,
  )
  archive.setFile(
    'word/footer1.xml',
    `${xml}<w:ftr ${namespaces}><w:p>${run(`${footer} – Seite `)}${field('PAGE')}</w:p></w:ftr>`,
  )
  archive.setFile('word/media/image1.png', picture(pictureWidth))
  archive.setFile(
    'word/document.xml',
    `${xml}<w:document ${namespaces}><w:body>${body}${pages}</w:body></w:document>`,
  )
  return archive.export(Buffer)
}
