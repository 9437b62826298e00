import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import type { SetStep } from './changes.ts'
import { StockFault } from './fault.ts'

// The contents of documents are no rows of the journal: they travel as objects of their own, which the segment names that first
// speaks of a document with them.

/** A content as it lies in the store: a packed object, by the hash of its bytes there. */
export interface NamedContent {
  /** Of the content itself. */
  readonly sha256: string
  /** Of the object's bytes. */
  readonly object: string
}

/** Bytes of one content at most; whoever adds a document is told of a lower bound. */
export const contentBytesMax = 512 * 1024 * 1024

/** Tables whose rows name a content. */
const withContents: ReadonlySet<string> = new Set(['document', 'letter_template'])

/** The contents that a step refers to, and those that a set needs which waits for a person. */
export function contentsOf(step: SetStep): string[] {
  if (step.kind !== 'insert' && step.kind !== 'update') return []
  if (step.kind === 'insert' && step.table === 'conflict')
    return (step.values[step.columns.indexOf('mine')] ?? []).flatMap((mine) =>
      typeof mine === 'string' && [...withContents].some((table) => mine.includes(`"${table}"`))
        ? [...mine.matchAll(/"([0-9a-f]{64})"/g)].map(([, sha256 = '']) => sha256)
        : [],
    )
  if (!withContents.has(step.table)) return []
  const values =
    step.kind === 'update' ? [step.values['sha256']] : step.values[step.columns.indexOf('sha256')]
  return (values ?? []).filter((value) => typeof value === 'string')
}

/** Null where it is gone. */
export const readContent = (raw: Database.Database, sha256: string): Buffer | null =>
  raw
    .prepare<[string], Buffer>('select bytes from main.document_content where sha256 = ?')
    .pluck()
    .get(sha256) ?? null

export const hasContent = (raw: Database.Database, sha256: string): boolean =>
  raw.prepare('select 1 from main.document_content where sha256 = ?').get(sha256) !== undefined

/** Errors: UNREADABLE where it is not what its name says. */
export function storeContent(raw: Database.Database, sha256: string, bytes: Uint8Array): void {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new StockFault('UNREADABLE', `content ${sha256}`)
  raw
    .prepare('insert or ignore into main.document_content (sha256, bytes) values (?, ?)')
    .run(sha256, Buffer.from(bytes))
}
