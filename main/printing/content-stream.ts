import { latin1, readOperators, type Operator } from './content-operators.ts'

/**
 * Completes the marks of a page's content stream; nothing that is seen changes.
 *
 * - What belongs to no structure element (rules, bars, page feet) becomes an artifact (ISO 14289-1, 7.1).
 * - The invisible soft hyphens inside unbroken words go, for they come along when text is searched or copied; the
 *   hyphen at a line's end reads as a soft one, so that the word is one word (ISO 32000-1, 14.8.2.2.3).
 *
 * Returns the bytes unchanged when the stream holds an inline image, whose data cannot be told from operators.
 */
export function cleanContent(stream: Uint8Array): Uint8Array {
  const operators = readOperators(stream)
  if (operators === null) return stream
  const edits = [...artifactMarks(operators), ...softHyphenEdits(stream, operators)]
  return applyEdits(
    stream,
    edits.sort((a, b) => a.start - b.start),
  )
}

/** Replaces the bytes from start to end; equal for an insertion. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A stretch of content that belongs to no structure element. */
interface Run {
  readonly start: number
  readonly end: number
}

/** A marked sequence must not cross these. */
const runLimits = new Set(['BDC', 'BMC', 'EMC', 'BT', 'ET', 'q', 'Q'])
const pathBuilding = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're'])
const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do'])
const showing = new Set(['Tj', 'TJ', "'", '"'])

function artifactMarks(operators: readonly Operator[]): readonly Edit[] {
  return artifactRuns(operators).flatMap(({ start, end }) => [
    { start, end: start, text: '/Artifact BMC\n' },
    { start: end, end, text: '\nEMC' },
  ])
}

function artifactRuns(operators: readonly Operator[]): readonly Run[] {
  const runs: Run[] = []
  let isOpen = false
  let depth = 0
  let pathStart: number | null = null
  for (const { name, start, end } of operators) {
    if (runLimits.has(name)) isOpen = false
    if (name === 'BDC' || name === 'BMC') depth += 1
    else if (name === 'EMC') depth -= 1
    else if (pathBuilding.has(name)) pathStart ??= start
    else if (name === 'n') pathStart = null
    else if (painting.has(name) || showing.has(name)) {
      const open = isOpen ? runs.pop() : undefined
      if (depth === 0) runs.push({ start: open?.start ?? pathStart ?? start, end })
      isOpen = depth === 0
      pathStart = null
    }
  }
  return runs
}

const softHyphen = /\/ActualText\s*<feff00ad>/i
const hardHyphen = /\/ActualText\s*<feff2010>/i

function softHyphenEdits(stream: Uint8Array, operators: readonly Operator[]): readonly Edit[] {
  const edits: Edit[] = []
  let insideSoftHyphen = false
  let wordWasBroken = false
  for (const { name, start, end } of operators) {
    const properties = name === 'BDC' ? latin1(stream, start, end) : ''
    if (softHyphen.test(properties)) {
      edits.push({ start, end, text: '' })
      insideSoftHyphen = true
    } else if (wordWasBroken && hardHyphen.test(properties)) {
      edits.push({ start, end, text: properties.replace(hardHyphen, '/ActualText <feff00ad>') })
      wordWasBroken = false
    } else if (insideSoftHyphen && name === 'EMC') {
      edits.push({ start, end, text: '' })
      insideSoftHyphen = false
      wordWasBroken = true
    } else if (showing.has(name)) {
      // Its glyph is an empty one of no width; the movement before it stays.
      if (insideSoftHyphen) edits.push({ start, end, text: '' })
      else wordWasBroken = false
    }
  }
  return edits
}

function applyEdits(stream: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = []
  let read = 0
  for (const { start, end, text } of edits) {
    parts.push(stream.subarray(read, start), Buffer.from(text, 'latin1'))
    read = end
  }
  return Buffer.concat([...parts, stream.subarray(read)])
}
