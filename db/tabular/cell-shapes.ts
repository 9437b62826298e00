/** What a cell looks like, without knowing its column. */
export type CellShape =
  'empty' | 'number' | 'date' | 'time' | 'email' | 'url' | 'phone' | 'code' | 'flag' | 'words' | 'other'

const NUMBER =
  /^[+-]?(?:\d{1,3}(?:[.' ]\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?:[eE][+-]?\d+)?\s?(?:%|€|EUR)?$/
const CURRENCY = /^[$€£]\s?-?\d[\d.,]*$/
const DATE =
  /^(?:\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4})|\d{1,2}-\d{1,2}-\d{4})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const TIME = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?$/
const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[a-z]{2,}$/i
const URL = /^(?:https?:\/\/|www\.)\S+$/i
const PHONE = /^[+(]?\d[\d\s()/.–-]{4,}\d$/
const CODE = /^(?=\S*\d)[\p{Lu}\d]{1,6}(?:[-_./ ]?[\p{Lu}\d]+)*$/u
const FLAG = /^(?:true|false|ja|nein|yes|no|j|n|wahr|falsch|null|n\/a|-|x)$/i
const WORDS = /^[\p{L}\p{M}\d][\p{L}\p{M}\d\s.&'’()+/@_–:-]*$/u

/** Shape of one cell; blanks around it do not count. */
export function shapeOf(cell: string): CellShape {
  const text = cell.trim()
  if (text === '') return 'empty'
  if (text.length > 400) return 'other'
  if (NUMBER.test(text) || CURRENCY.test(text)) return 'number'
  if (DATE.test(text)) return 'date'
  if (TIME.test(text)) return 'time'
  if (FLAG.test(text)) return 'flag'
  if (EMAIL.test(text)) return 'email'
  if (URL.test(text)) return 'url'
  if (PHONE.test(text)) return 'phone'
  if (CODE.test(text)) return 'code'
  return WORDS.test(text) ? 'words' : 'other'
}

const TYPED: ReadonlySet<CellShape> = new Set([
  'number',
  'date',
  'time',
  'email',
  'url',
  'phone',
  'code',
  'flag',
])

/** True for shapes that headings hardly ever have. */
export function isTyped(shape: CellShape): boolean {
  return TYPED.has(shape)
}
