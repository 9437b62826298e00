/** What kinds of files there are among documents; each has a picture of its own. */
export const documentKinds = [
  'mail',
  'pdf',
  'text',
  'sheet',
  'slides',
  'picture',
  'archive',
  'plain',
  'other',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** What a file's first bytes say that it is. */
export type Content =
  | 'archive'
  | 'disk'
  | 'office'
  | 'pdf'
  | 'picture'
  | 'program'
  | 'rtf'
  | 'shortcut'
  | 'text'
  | 'unknown'
  | 'zip'

interface DocumentType {
  readonly kind: DocumentKind
  readonly mediaType: string
  /** What the bytes of such a file may be. */
  readonly contents: readonly Content[]
}

const type = (kind: DocumentKind, mediaType: string, ...contents: readonly Content[]): DocumentType => ({
  kind,
  mediaType,
  contents,
})
const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** The files that Kontor knows, by extension. */
const types: Readonly<Record<string, DocumentType>> = {
  eml: type('mail', 'message/rfc822', 'text'),
  msg: type('mail', 'application/vnd.ms-outlook', 'office'),
  pdf: type('pdf', 'application/pdf', 'pdf'),
  doc: type('text', 'application/msword', 'office', 'rtf'),
  docx: type('text', `${openXml}.wordprocessingml.document`, 'zip', 'office'),
  docm: type('text', 'application/vnd.ms-word.document.macroenabled.12', 'zip', 'office'),
  odt: type('text', `${openDocument}.text`, 'zip'),
  rtf: type('text', 'application/rtf', 'rtf'),
  xls: type('sheet', 'application/vnd.ms-excel', 'office'),
  xlsx: type('sheet', `${openXml}.spreadsheetml.sheet`, 'zip', 'office'),
  xlsm: type('sheet', 'application/vnd.ms-excel.sheet.macroenabled.12', 'zip', 'office'),
  xlsb: type('sheet', 'application/vnd.ms-excel.sheet.binary.macroenabled.12', 'zip', 'office'),
  ods: type('sheet', `${openDocument}.spreadsheet`, 'zip'),
  csv: type('sheet', 'text/csv', 'text'),
  ppt: type('slides', 'application/vnd.ms-powerpoint', 'office'),
  pptx: type('slides', `${openXml}.presentationml.presentation`, 'zip', 'office'),
  pptm: type('slides', 'application/vnd.ms-powerpoint.presentation.macroenabled.12', 'zip', 'office'),
  odp: type('slides', `${openDocument}.presentation`, 'zip'),
  png: type('picture', 'image/png', 'picture'),
  jpg: type('picture', 'image/jpeg', 'picture'),
  jpeg: type('picture', 'image/jpeg', 'picture'),
  gif: type('picture', 'image/gif', 'picture'),
  bmp: type('picture', 'image/bmp', 'picture'),
  tif: type('picture', 'image/tiff', 'picture'),
  tiff: type('picture', 'image/tiff', 'picture'),
  webp: type('picture', 'image/webp', 'picture'),
  heic: type('picture', 'image/heic', 'picture'),
  zip: type('archive', 'application/zip', 'zip'),
  '7z': type('archive', 'application/x-7z-compressed', 'archive'),
  rar: type('archive', 'application/vnd.rar', 'archive'),
  txt: type('plain', 'text/plain', 'text'),
  md: type('plain', 'text/markdown', 'text'),
  log: type('plain', 'text/plain', 'text'),
  json: type('plain', 'application/json', 'text'),
  ics: type('plain', 'text/calendar', 'text'),
  vcf: type('plain', 'text/vcard', 'text'),
  xml: type('plain', 'application/xml', 'text'),
  html: type('plain', 'text/html', 'text'),
  htm: type('plain', 'text/html', 'text'),
  mht: type('plain', 'multipart/related', 'text'),
  svg: type('plain', 'image/svg+xml', 'text'),
}

/** Files that a program runs, or that lead to what is run: none is ever kept, whatever is in it. */
const refusedExtensions = new Set(
  `ade adp app appinstaller application appref-ms appx appxbundle apk asp aspx bas bat bash cab cgi chm class cmd com
  command cpl crt csh deb desktop diagcab dll dmg drv ex_ exe fon fxp gadget grp hlp hpj hta htc img inf ins inx iqy iso
  isp isu jar jnlp job js jse ksh lib library-ms lnk mad maf mag mam maq mar mas mat mau mav maw mcf mda mdb mde mdt mdw
  mdz mof msc msh msh1 msh2 mshxml msh1xml msh2xml msi msix msixbundle msp mst msu ocx ops osd pcd php pif pkg pl plg
  prf prg printerexport ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psdm1 psm1 pst py pyc pyo pyw pyz pyzw rb reg rgs rpm run
  scf scr sct search-ms searchconnector-ms settingcontent-ms sh shb shs slk sldm sylk sys theme themepack udl url vb
  vbe vbp vbs vcd vhd vhdx vmdk vsmacros vsto vsw vxd wbt webloc website wcx wpk ws wsb wsc wsf wsh xbap xla xlam xll xlm
  xnk zsh`.split(/\s+/),
)

/** They may hold macros, which run when somebody lets them. */
const withMacros = new Set(['docm', 'xlsm', 'xlsb', 'pptm'])
/** A browser would run what is in them; they are opened as the text that they are. */
const openedAsText = new Set(['html', 'htm', 'mht', 'svg', 'xml', 'json', 'md', 'log'])

/** The extension of a file name in small letters, without its dot; '' for none. */
export function extensionOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.')
  return dot <= 0 ? '' : fileName.slice(dot + 1).toLowerCase()
}

export const kindOfDocument = (fileName: string): DocumentKind =>
  types[extensionOf(fileName)]?.kind ?? 'other'

export const mediaTypeOf = (fileName: string): string =>
  types[extensionOf(fileName)]?.mediaType ?? 'application/octet-stream'

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

/** What stands at the beginning of a file, by what it then is; the longest and surest first. */
const beginnings: readonly (readonly [string, Content])[] = [
  ['L\0\0\0\x01\x14\x02\0', 'shortcut'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office'],
  ['\x89PNG\r\n\x1a\n', 'picture'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['Rar!\x1a\x07', 'archive'],
  ['\x7fELF', 'program'],
  ['\xca\xfe\xba\xbe', 'program'],
  ['\xcf\xfa\xed\xfe', 'program'],
  ['\xce\xfa\xed\xfe', 'program'],
  ['\xfe\xed\xfa\xce', 'program'],
  ['\xfe\xed\xfa\xcf', 'program'],
  ['ITSF', 'program'],
  ['MSCF', 'program'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['{\\rtf', 'rtf'],
  ['%PDF-', 'pdf'],
  ['\xff\xd8\xff', 'picture'],
  ['MZ', 'program'],
  ['#!', 'program'],
  ['BM', 'picture'],
]

const isoMark = 32_769
const looksLikeText = 4096

/** What a file is, by its first bytes alone. */
export function contentOf(bytes: Uint8Array): Content {
  const head = latin(bytes, 0, 16)
  const found = beginnings.find(([beginning]) => head.startsWith(beginning))
  if (found !== undefined) return found[1]
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'picture'
  if (head.slice(4, 8) === 'ftyp') return 'picture'
  if (latin(bytes, isoMark, isoMark + 5) === 'CD001') return 'disk'
  // some writers put a few bytes before a PDF
  if (latin(bytes, 0, 1024).includes('%PDF-')) return 'pdf'
  const isText = !bytes.subarray(0, looksLikeText).includes(0) || head.startsWith('\xff\xfe')
  return isText ? 'text' : 'unknown'
}

/** Why a file is not kept; null for one that is. */
export function refusalOf(fileName: string, bytes: Uint8Array): 'program' | 'disguised' | 'empty' | null {
  if (bytes.length === 0) return 'empty'
  if (refusedExtensions.has(extensionOf(fileName))) return 'program'
  const content = contentOf(bytes)
  return content === 'program' || content === 'shortcut' || content === 'disk' ? 'disguised' : null
}

/** The name says something else than the bytes: a picture that is a PDF, say. */
export function isMisnamed(fileName: string, bytes: Uint8Array): boolean {
  const known = types[extensionOf(fileName)]
  return known !== undefined && !known.contents.includes(contentOf(bytes))
}

/** How a document may be opened by the system's programs; `never` for what Kontor does not know. */
export type Opening = 'asText' | 'ask' | 'askMacros' | 'directly' | 'never'

export function openingOf(fileName: string, bytes: Uint8Array): Opening {
  const extension = extensionOf(fileName)
  if (refusalOf(fileName, bytes) !== null || types[extension] === undefined) return 'never'
  if (openedAsText.has(extension)) return 'asText'
  if (withMacros.has(extension)) return 'askMacros'
  return isMisnamed(fileName, bytes) ? 'ask' : 'directly'
}

/** The most characters of a document's name. */
export const fileNameMax = 150
const extensionMax = 12
/** Names that Windows keeps for devices, whatever their extension; it takes ¹, ² and ³ for digits. */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i

/**
 * A file's name as any system takes it, whoever has made it up: no folder, no sign that turns the direction of reading
 * round or cannot be seen, no device of Windows', not too long, with the extension that it really has.
 */
export function cleanFileName(wanted: string, otherwise: string): string {
  const plain = wanted
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, '')
    .replace(/[<>:"|?*]+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const name = deviceName.test(plain) ? `_${plain}` : plain || otherwise
  if (name.length <= fileNameMax) return name
  const extension = extensionOf(name)
  const end = extension !== '' && extension.length <= extensionMax ? name.slice(-extension.length - 1) : ''
  return `${name.slice(0, fileNameMax - end.length).replace(/[\s.\p{Cs}]+$/u, '')}${end}`
}
