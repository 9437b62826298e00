import { sql, type Kysely } from 'kysely'
import { z } from 'zod'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import { dialect, importProblem, type imports } from '../../../preload/contract/imports.ts'
import { importProblemText } from '../../../preload/contract/texts/import-problems.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { writeRejects, type RejectedRow } from './rejects.ts'

type Read = Kysely<Schema>

const storedProblems = z.array(importProblem)
const storedTexts = z.array(z.string())
const readRejectsAtOnce = 500

/** The history of imports, newest first. */
export async function importBatches(
  read: Read,
  { offset, limit }: InputOf<(typeof imports)['list']>,
): Promise<OutputOf<(typeof imports)['list']>> {
  const { total } = await read
    .selectFrom('import_batch')
    .select((builder) => builder.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const batches = await read
    .selectFrom('import_batch')
    .innerJoin('staff', 'staff.id', 'import_batch.staff_id')
    .leftJoin('import_profile', 'import_profile.id', 'import_batch.profile_id')
    .select([
      'import_batch.id',
      'file_name as fileName',
      'started_at as startedAt',
      'finished_at as finishedAt',
      'status',
      'staff.name as staff',
      'rows',
      'created',
      'updated',
      'same',
      'rejected',
      'vanished',
      'skipped',
      'file_sha256 as fileSha256',
      sql<string>`coalesce(import_profile.name, '')`.as('profile'),
    ])
    .orderBy('import_batch.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return { batches, total }
}

/** What could not be read, row by row; a row that was imported without the field in question is among them. */
export async function importProblems(
  read: Read,
  { batchId, offset, limit }: InputOf<(typeof imports)['problems']>,
): Promise<OutputOf<(typeof imports)['problems']>> {
  const { total } = await read
    .selectFrom('import_reject')
    .select((builder) => builder.fn.countAll<number>().as('total'))
    .where('batch_id', '=', batchId)
    .executeTakeFirstOrThrow()
  const rows = await read
    .selectFrom('import_reject')
    .select('problems')
    .where('batch_id', '=', batchId)
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
  return { problems: rows.flatMap((row) => storedProblems.parse(JSON.parse(row.problems))), total }
}

async function* rejectedRows(
  read: Read,
  batchId: number,
  language: 'de' | 'en',
): AsyncGenerator<RejectedRow> {
  let lastId = 0
  for (;;) {
    const rows = await read
      .selectFrom('import_reject')
      .select(['id', 'line_number', 'cells', 'problems'])
      .where('batch_id', '=', batchId)
      .where('is_rejected', '=', 1)
      .where('id', '>', lastId)
      .orderBy('id')
      .limit(readRejectsAtOnce)
      .execute()
    for (const row of rows) {
      lastId = row.id
      yield {
        lineNumber: row.line_number,
        cells: storedTexts.parse(JSON.parse(row.cells)),
        reason: storedProblems
          .parse(JSON.parse(row.problems))
          .map(({ messageKey, value }) => importProblemText(language, messageKey, value))
          .join(' '),
      }
    }
    if (rows.length < readRejectsAtOnce) return
  }
}

const headings = {
  de: { lineHeading: 'Zeile', reasonHeading: 'Grund' },
  en: { lineHeading: 'Line', reasonHeading: 'Reason' },
} as const

/** Writes a batch's rejected rows as CSV, in the encoding and delimiter of the file they came from. */
export async function saveRejects(
  read: Read,
  batchId: number,
  language: 'de' | 'en',
  file: string,
): Promise<{ rows: number }> {
  const batch = await read
    .selectFrom('import_batch')
    .select(['dialect', 'columns'])
    .where('id', '=', batchId)
    .executeTakeFirst()
  if (!batch) throw new KontorError('NOT_FOUND', 'record.notFound')
  const columns = storedTexts.parse(JSON.parse(batch.columns))
  const target = { dialect: dialect.parse(JSON.parse(batch.dialect)), columns, ...headings[language] }
  return { rows: await writeRejects(file, target, rejectedRows(read, batchId, language)) }
}
