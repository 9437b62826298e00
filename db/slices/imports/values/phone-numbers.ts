/** What a number is for, as far as its label or its digits tell. */
export type PhoneUse = 'phone' | 'mobile' | 'fax'

export interface LabelledNumber {
  readonly text: string
  /** What a word beside it says that it is for; null where none does. */
  readonly label: PhoneUse | null
}

/** Digits with the signs between them; an extension may be set off by a word. */
const digitsOf = /(?:\+\s?)?\(?\+?\d[\d\s()./–-]*(?:(?:durchwahl|dw|app|ext)\.?:?\s*\d+)?/giu
const lettersOf = /\p{L}+/gu
/** Signs at the end of what was found that belong to what comes then. */
const trailing = /[\s(./–-]+$/
const times = /^\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?$|^\d{1,2}\.\d{1,2}\.\d{2,4}$/
const hours = /^\s*(?:uhr|h\b|std)/iu

type Meaning = PhoneUse | 'between'
const words = (meaning: Meaning, list: string): (readonly [string, Meaning])[] =>
  list.split(' ').map((word) => [word, meaning] as const)
const labels: ReadonlyMap<string, Meaning> = new Map([
  ...words('phone', 'telefon tel fon phone festnetz telefonnummer rufnummer t'),
  ...words('fax', 'fax telefax faxnummer f'),
  ...words('mobile', 'mobil mobile handy mobiltelefon mobilnummer funk cell m'),
  ...words('between', 'oder o und u bzw sowie nr or and'),
])

/** More digits than any number has: there are two. */
const mostDigits = 13
/** So many digits of a national number in front of a sign are no area code: what follows is another ending. */
const digitsOfWhole = 8

interface Piece {
  readonly text: string
  readonly isNumber: boolean
}

/** The numbers of a cell, line by line, and whether there is anything besides. */
export function numbersOf(lines: readonly string[]): {
  readonly numbers: readonly LabelledNumber[]
  readonly hasMore: boolean
} {
  const numbers: LabelledNumber[] = []
  let hasMore = false
  for (const line of lines) {
    let label: PhoneUse | null = null
    let isBehind = false
    for (const piece of piecesOf(line)) {
      if (piece.isNumber) {
        const { found, more } = endingsOf(piece.text)
        for (const text of found) numbers.push({ text, label })
        hasMore ||= more
        label = null
        isBehind = true
        continue
      }
      const said = meaningOf(piece.text)
      hasMore ||= said.hasMore
      // "0171 55501 (mobil)": behind a number and in brackets, or with no further number
      const last = numbers.at(-1)
      if (isBehind && said.label !== null && last?.label === null && /^\s*\(/.test(piece.text))
        numbers[numbers.length - 1] = { ...last, label: said.label }
      else label = said.label
    }
    // a label behind the last number
    const last = numbers.at(-1)
    if (label !== null && isBehind && last?.label === null) numbers[numbers.length - 1] = { ...last, label }
  }
  return { numbers, hasMore }
}

/** A line as numbers and what stands between them, in turn. */
function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const match of line.matchAll(digitsOf)) {
    const text = match[0].replace(trailing, '')
    const end = match.index + text.length
    const before = line.slice(done, match.index)
    const isPartOfWord = /\p{L}$/u.test(before) && meaningOf(before).hasMore
    if (isPartOfWord || times.test(text) || hours.test(line.slice(end))) continue
    const split = splitRun(text)
    pieces.push({ text: before, isNumber: false })
    for (const number of split) pieces.push({ text: number, isNumber: true })
    done = end
  }
  pieces.push({ text: line.slice(done), isNumber: false })
  return pieces.filter(({ text }) => text !== '')
}

/** Words that are neither label nor "or", and digits, are more than a number needs. */
function meaningOf(text: string): { readonly label: PhoneUse | null; readonly hasMore: boolean } {
  let label: PhoneUse | null = null
  let hasMore = /\d/.test(text)
  for (const [word] of text.matchAll(lettersOf)) {
    const meaning = labels.get(word.toLowerCase())
    if (meaning === undefined) hasMore = true
    else if (meaning !== 'between') label = meaning
  }
  return { label, hasMore }
}

const digitCount = (text: string): number => text.replace(/\D/g, '').length

/** Parts numbers that follow each other: behind a stroke or a blank a further one begins with + or 0. */
function splitRun(run: string): readonly string[] {
  const cuts = [...run.matchAll(/(?:\s*\/\s+|\s+\/\s*|\s+)(?=(?:\+|\(?0[1-9(]|\(?00[1-9])[\d\s()/.–-]{3})/g)]
  const parts: string[] = []
  let from = 0
  for (const { index, 0: gap } of cuts) {
    const before = run.slice(from, index)
    const behind = run.slice(index + gap.length)
    const isSetOff = gap.includes('/') || behind.startsWith('+')
    const isOne = isSetOff
      ? digitCount(before) < 6
      : digitCount(before) < digitsOfWhole || digitCount(run.slice(from)) <= mostDigits
    if (isOne) continue
    parts.push(before)
    from = index + gap.length
  }
  return [...parts, run.slice(from)].map((part) => part.replace(trailing, '').replace(/^[\s./–-]+/, ''))
}

/** "02041 12355 -56 -57", "02041 12345/46": one number, and other endings of it that nobody can dial as they stand. */
function endingsOf(number: string): { readonly found: readonly string[]; readonly more: boolean } {
  const behindCountry = /^\s*(?:\+|00)\d{2}\s?(?:\(0\))?/.exec(number)?.[0].length ?? 0
  const isWhole = (head: string): boolean => digitCount(head.slice(behindCountry)) >= digitsOfWhole
  const stroke = number.indexOf('/', behindCountry)
  const second = stroke < 0 ? -1 : number.indexOf('/', stroke + 1)
  const cut = stroke >= 0 && isWhole(number.slice(0, stroke)) ? stroke : second
  if (cut >= 0 && isWhole(number.slice(0, cut)))
    return { found: [number.slice(0, cut).replace(trailing, '')], more: true }
  const endings = /(?:\s+[-–]\d{1,4})+$/.exec(number)
  if (endings === null) return { found: [number], more: false }
  const head = number.slice(0, endings.index)
  const isSeveral = (endings[0].match(/[-–]/g) ?? []).length > 1 || /\d[-–]\d{1,4}$/.test(head)
  return isSeveral && isWhole(head) ? { found: [head], more: true } : { found: [number], more: false }
}
