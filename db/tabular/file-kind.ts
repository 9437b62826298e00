/** What a file is when it is no delimited text. A `workbook` is .xlsx, which can be read; a `spreadsheet` any other. */
export type ForeignFileKind =
  | 'empty'
  | 'workbook'
  | 'workbookProtected'
  | 'spreadsheet'
  | 'archive'
  | 'html'
  | 'xml'
  | 'json'
  | 'contactCards'
  | 'pdf'
  | 'image'
  | 'document'
  | 'database'
  | 'binary'

const SIGNATURES: readonly (readonly [ForeignFileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['archive', [0x42, 0x5a, 0x68, 0x39]],
  ['image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  // the marks of UTF-32, of which that of UTF-16 is the beginning
  ['binary', [0xff, 0xfe, 0x00, 0x00]],
  ['binary', [0x00, 0x00, 0xfe, 0xff]],
  ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
/** Share of control characters above which bytes are no text. Stray zero bytes in a register stay below it. */
const BINARY_SHARE = 0.1

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Compound file: .xls, .doc, .msg of the old Office, and the wrapping of newer files that ask for a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function compoundKind(bytes: Uint8Array): ForeignFileKind {
  const view = viewOf(bytes)
  if (view.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'workbookProtected'
  return view.includes(Buffer.from('WordDocument', 'utf16le')) ? 'document' : 'spreadsheet'
}

function zipKind(bytes: Uint8Array): ForeignFileKind {
  const names = viewOf(bytes).toString('latin1')
  if (/xl\/workbook\.bin|opendocument\.spreadsheet/.test(names)) return 'spreadsheet'
  if (/xl\/|workbook\.xml/.test(names)) return 'workbook'
  if (/word\/|opendocument\.text|ppt\/|opendocument\.presentation/.test(names)) return 'document'
  return 'archive'
}

function markupKind(bytes: Uint8Array): ForeignFileKind | null {
  const start = viewOf(bytes.subarray(0, 2048))
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '')
    .toLowerCase()
  if (/^(?:<!doctype html|<html|<head|<body|<table|<meta)/.test(start)) return 'html'
  if (start.startsWith('begin:vcard')) return 'contactCards'
  if (/mso-application|schemas-microsoft-com:office:spreadsheet/.test(start)) return 'spreadsheet'
  if (start.startsWith('<?xml')) return /<html|<workbook|<table/.test(start) ? 'html' : 'xml'
  if (/^(?:\{\s*"[^"\n]{0,200}"\s*:|\[\s*\{\s*["}])/.test(start)) return 'json'
  return null
}

/** True for UTF-16 text, whose zero bytes stand in one half of the byte pairs only. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  return Math.max(even, odd) > bytes.length / 5 && Math.min(even, odd) < bytes.length / 40
}

/** Length without the zero bytes at the end, with which some systems fill a file up. */
function filledLength(bytes: Uint8Array): number {
  let length = bytes.length
  while (length > 0 && bytes[length - 1] === 0) length -= 1
  return length
}

function isBinary(head: Uint8Array): boolean {
  if (looksLikeUtf16(head)) return false
  const bytes = head.subarray(0, filledLength(head))
  let controls = 0
  for (const byte of bytes) {
    const isTextControl = (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a
    if ((byte < 0x20 && !isTextControl) || byte === 0x7f) controls += 1
  }
  return controls > bytes.length * BINARY_SHARE
}

/** Tells from its first bytes that a file is something else than delimited text; null where it may be such text. */
export function recogniseForeignFile(head: Uint8Array): ForeignFileKind | null {
  if (head.length === 0) return 'empty'
  if (startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP)) return zipKind(head)
  if (startsWith(head, COMPOUND)) return compoundKind(head)
  if (startsWith(head, [...Buffer.from('SQLite format 3\0')])) return 'database'
  for (const [kind, signature] of SIGNATURES) if (startsWith(head, signature)) return kind
  return markupKind(head) ?? (isBinary(head) ? 'binary' : null)
}
