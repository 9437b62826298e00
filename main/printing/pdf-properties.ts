import { type PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'

/** What a PDF says about itself. */
export interface PdfProperties {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** BCP 47, e.g. `de-DE` */
  readonly language: string
}

const creator = 'Kontor'

/** Writes language, title and author where viewers and screen readers look, and the PDF/UA-1 identifier. */
export function writeProperties(document: PDFDocument, properties: PdfProperties, createdAt: Date): void {
  const { title, author, subject, language } = properties
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setAuthor(author)
  document.setSubject(subject)
  document.setCreator(creator)
  document.setProducer(creator)
  document.setCreationDate(createdAt)
  document.setModificationDate(createdAt)
  document.catalog.set(PDFName.of('Lang'), PDFString.of(language))
  const metadata = new TextEncoder().encode(xmpPacket(properties, createdAt))
  const dictionary = document.context.obj({ Type: 'Metadata', Subtype: 'XML', Length: metadata.length })
  document.catalog.set(
    PDFName.of('Metadata'),
    document.context.register(PDFRawStream.of(dictionary, metadata)),
  )
}

/** XMP packet (ISO 16684-1); readers compare it with the information dictionary, so both say the same. */
function xmpPacket({ title, author, subject, language }: PdfProperties, createdAt: Date): string {
  const instant = `${createdAt.toISOString().slice(0, 19)}Z`
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:description>${alternative(subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${creator}</xmp:CreatorTool>
<xmp:CreateDate>${instant}</xmp:CreateDate>
<xmp:ModifyDate>${instant}</xmp:ModifyDate>
<pdf:Producer>${creator}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
