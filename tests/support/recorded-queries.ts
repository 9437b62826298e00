import type { DataChannel, DataInput } from '../../preload/contract/index.ts'
import { openDatabase } from '../../db/engine/connection/open.ts'
import { profileFolder } from '../../db/engine/connection/profile-folder.ts'
import type { CallContext } from '../../db/engine/context.ts'
import { Jobs } from '../../db/engine/jobs.ts'
import { Lists } from '../../db/engine/lists/lists.ts'
import { SlowCalls } from '../../db/engine/slow-calls.ts'
import { createDispatcher } from '../../db/process/dispatch.ts'
import { handlers } from '../../db/process/handlers.ts'
import { sliceFacts, sliceLists } from '../../db/process/slices.ts'
import { officeRules } from '../../db/process/tables.ts'
import { testNow, testToday, type TestOffice } from './data.ts'

const nothing = (): never => {
  throw new Error('reading calls for this')
}

/** A call that reads. */
export type Call = { readonly [C in DataChannel]: readonly [channel: C, input: DataInput<C>] }[DataChannel]

/** What kysely makes of each call on the data of an office: statements in their order, each once. */
export async function queriesOf(
  office: TestOffice,
  calls: readonly Call[],
): Promise<readonly (readonly string[])[]> {
  let statements = new Set<string>()
  const database = openDatabase(office.file(), officeRules, ({ query: { sql } }) => {
    if (!/^(?:begin|commit)\b/.test(sql)) statements.add(sql)
  })
  const context: CallContext = {
    read: database.reading,
    database,
    profile: profileFolder(office.folder),
    jobs: new Jobs(() => undefined),
    lists: new Lists(sliceLists, database.reader),
    secrets: null,
    appVersion: '0.0.0-test',
    reportFontDirectory: undefined,
    importWorker: new URL('../../db/process/import-thread.ts', import.meta.url),
    slowCalls: new SlowCalls(),
    slices: sliceFacts,
    now: () => testNow,
    today: () => testToday,
    staffId: () => Promise.resolve(1),
    acting: () => Promise.resolve({ staffId: 1, isKnown: true, role: 'manager', reads: true }),
    user: 'test',
    write: nothing,
    writeAs: nothing,
    announce: nothing,
    announceAll: nothing,
    pathOf: nothing,
  }
  const dispatcher = createDispatcher<CallContext>(handlers, { checkOutput: false, revision: () => 0 })
  const recorded: (readonly string[])[] = []
  try {
    for (const [channel, input] of calls) {
      statements = new Set()
      const envelope = await dispatcher.dispatch(context, channel, input)
      if (!envelope.ok) throw new Error(`${channel} failed: ${JSON.stringify(envelope.error)}`)
      recorded.push([...statements])
    }
    return recorded
  } finally {
    await database.close()
  }
}

const word = /"[^"]*"|'(?:[^']|'')*'|[(),]|(?:(?:inner|left|cross) )?\bjoin\b|[^\s(),"']+|\s+/g
const beginsClause = /^(?:select|from|where|group|having|order|limit|union|.*join)$/
const lineLengthMax = 100

/** A clause, in pieces between which it is broken where it is too long. */
interface Line {
  readonly indent: string
  readonly pieces: string[]
}

/** A statement for reading: each clause begins a line, parts of one that is too long begin lines too. */
export function readable(sql: string): string {
  const lines: Line[] = []
  /** For each open bracket, whether a statement stands in it. */
  const open: boolean[] = []
  let before = ''
  for (const [part] of sql.matchAll(word)) {
    const last = lines.at(-1)
    if (/^\s+$/.test(part)) {
      last?.pieces.push(`${last.pieces.pop() ?? ''} `)
      continue
    }
    if (before === '(') open.push(/^(?:select|with)$/.test(part))
    if (part === ')') open.pop()
    const indent = '    '.repeat(open.filter(Boolean).length)
    const isStatement = open.at(-1) ?? true
    const isAfterBracket = last !== undefined && indent.length < last.indent.length
    if (last === undefined || (isStatement && beginsClause.test(part))) lines.push({ indent, pieces: [part] })
    else if (isStatement && before === ',' && isAfterBracket)
      lines.push({ indent: `${indent}  `, pieces: [part] })
    else if (isStatement && (before === ',' || /^(?:and|or)$/.test(part))) last.pieces.push(part)
    else last.pieces.push((last.pieces.pop() ?? '') + part)
    before = part
  }
  return lines
    .flatMap(printed)
    .join('\n')
    .replaceAll(/in \(\?(?:, \?)+\)/g, 'in (?, …)')
}

function printed({ indent, pieces }: Line): readonly string[] {
  const [first = '', ...more] = pieces.map((piece) => piece.trim())
  const whole = [indent + first, ...more].join(' ')
  return whole.length <= lineLengthMax
    ? [whole]
    : [indent + first, ...more.map((piece) => `${indent}  ${piece}`)]
}
