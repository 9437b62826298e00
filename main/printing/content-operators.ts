/** One operator of a content stream with its operands. */
export interface Operator {
  readonly name: string
  /** Where its first operand begins. */
  readonly start: number
  readonly end: number
}

const code = (character: string) => character.charCodeAt(0)
const [openParenthesis, closeParenthesis, backslash] = [code('('), code(')'), code('\\')]
const [less, greater, slash, percent] = [code('<'), code('>'), code('/'), code('%')]
const delimiters = new Set(Array.from('()<>[]{}/%', code))

const isSpace = (byte: number) => byte <= 32
const isRegular = (byte: number) => !isSpace(byte) && !delimiters.has(byte)
/** Digits, sign and point begin a number. */
const isNumberStart = (byte: number) =>
  (byte >= 48 && byte <= 57) || byte === 43 || byte === 45 || byte === 46

/** Operators of a content stream (ISO 32000-1, 7.8.2) with the place of their operands; null at an inline image. */
export function readOperators(stream: Uint8Array): readonly Operator[] | null {
  const operators: Operator[] = []
  let operandStart: number | null = null
  let at = 0
  while (at < stream.length) {
    const byte = byteAt(stream, at)
    if (isSpace(byte)) {
      at += 1
      continue
    }
    if (byte === percent) {
      at = endOfLine(stream, at)
      continue
    }
    const start = at
    at = endOfToken(stream, at)
    if (!isRegular(byte) || isNumberStart(byte)) {
      operandStart ??= start
      continue
    }
    const name = latin1(stream, start, at)
    if (name === 'BI') return null
    if (name === 'true' || name === 'false' || name === 'null') {
      operandStart ??= start
      continue
    }
    operators.push({ name, start: operandStart ?? start, end: at })
    operandStart = null
  }
  return operators
}

function endOfToken(stream: Uint8Array, start: number): number {
  const byte = byteAt(stream, start)
  if (byte === openParenthesis) return endOfString(stream, start)
  const isDictionaryMark = (byte === less || byte === greater) && byteAt(stream, start + 1) === byte
  if (isDictionaryMark) return start + 2
  if (byte === less) return stream.indexOf(greater, start) + 1 || stream.length
  if (delimiters.has(byte) && byte !== slash) return start + 1
  let end = start + 1
  while (end < stream.length && isRegular(byteAt(stream, end))) end += 1
  return end
}

function endOfString(stream: Uint8Array, start: number): number {
  let depth = 0
  for (let at = start; at < stream.length; at += 1) {
    const byte = byteAt(stream, at)
    if (byte === backslash) at += 1
    else if (byte === openParenthesis) depth += 1
    else if (byte === closeParenthesis && --depth === 0) return at + 1
  }
  return stream.length
}

function endOfLine(stream: Uint8Array, start: number): number {
  let at = start
  while (at < stream.length && byteAt(stream, at) !== 10 && byteAt(stream, at) !== 13) at += 1
  return at
}

function byteAt(stream: Uint8Array, at: number): number {
  return stream[at] ?? 0
}

export function latin1(stream: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...stream.subarray(start, end))
}
