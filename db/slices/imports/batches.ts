import { sql, type Kysely } from 'kysely'
import { z } from 'zod'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import { dialect, importProblem, type CellLoss, type imports } from '../../../preload/contract/imports.ts'
import { importProblemText } from '../../../preload/contract/texts/import-problems.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { writeRejects, type RejectedRow } from './rejects.ts'

type Read = Kysely<Schema>

const storedProblems = z.array(importProblem)
const storedTexts = z.array(z.string())
const readRejectsAtOnce = 500
/** What is stored of the cells of a row that nobody has to look at again. */
export const noCells = '[]'

/** What an import is called by. Errors: NOT_FOUND. */
export async function importBatchNamed(
  read: Read,
  { id }: InputOf<(typeof imports)['get']>,
): Promise<OutputOf<(typeof imports)['get']>> {
  const batch = await read
    .selectFrom('import_batch')
    .select(['file_name as fileName', 'started_at as startedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!batch) throw new KontorError('NOT_FOUND', 'record.notFound')
  return batch
}

/** The history of imports, newest first. */
export async function importBatches(
  read: Read,
  { offset, limit, moveId }: InputOf<(typeof imports)['list']>,
): Promise<OutputOf<(typeof imports)['list']>> {
  const { total } = await read
    .selectFrom('import_batch')
    .select((builder) => builder.fn.countAll<number>().as('total'))
    .where('move_id', moveId === undefined ? 'is' : '=', moveId ?? null)
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
      'import_batch.kind',
      'file_sha256 as fileSha256',
      sql<string>`coalesce(import_profile.name, '')`.as('profile'),
      (builder) =>
        builder
          .selectFrom('import_reject')
          .select((count) => count.fn.countAll<number>().as('rows'))
          .whereRef('import_reject.batch_id', '=', 'import_batch.id')
          .where('is_rejected', '=', 0)
          .where('cells', '<>', noCells)
          .$asScalar()
          .$notNull()
          .as('remarked'),
    ])
    .where('move_id', moveId === undefined ? 'is' : '=', moveId ?? null)
    .orderBy('started_at', 'desc')
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

type Language = keyof typeof words

/** Rejected rows, or those that were taken although something of them did not arrive as it stood. */
async function* rowsToRepair(
  read: Read,
  batchId: number,
  language: Language,
  isRejected: boolean,
): AsyncGenerator<RejectedRow> {
  const { taken, loss: became } = words[language]
  const lead = isRejected ? '' : `${taken} `
  let lastId = 0
  for (;;) {
    const rows = await read
      .selectFrom('import_reject')
      .select(['id', 'line_number', 'cells', 'problems'])
      .where('batch_id', '=', batchId)
      .where('is_rejected', '=', isRejected ? 1 : 0)
      .where('cells', '<>', noCells)
      .where('id', '>', lastId)
      .orderBy('id')
      .limit(readRejectsAtOnce)
      .execute()
    for (const row of rows) {
      lastId = row.id
      yield {
        lineNumber: row.line_number,
        cells: storedTexts.parse(JSON.parse(row.cells)),
        reason:
          lead +
          storedProblems
            .parse(JSON.parse(row.problems))
            .map((problem) => reasonOf(problem, language, isRejected ? null : became))
            .join(' '),
      }
    }
    if (rows.length < readRejectsAtOnce) return
  }
}

const words = {
  de: {
    lineHeading: 'Zeile',
    reasonHeading: 'Grund',
    taken: 'Übernommen, aber:',
    loss: {
      lost: '„{{value}}“ ist nicht übernommen.',
      kept: '„{{value}}“ steht in der Notiz.',
      changed: '„{{value}}“ steht in anderer Form.',
      asked: '„{{value}}“ steht so, wie es ist.',
    },
  },
  en: {
    lineHeading: 'Line',
    reasonHeading: 'Reason',
    taken: 'Taken, but:',
    loss: {
      lost: '“{{value}}” was not taken.',
      kept: '“{{value}}” is in the note.',
      changed: '“{{value}}” is there in another form.',
      asked: '“{{value}}” is there as it stands.',
    },
  },
} as const satisfies Record<
  string,
  { readonly loss: Record<CellLoss, string>; readonly [word: string]: unknown }
>

/** Why, and of a row that was taken also what became of the cell. */
function reasonOf(
  { messageKey, value, loss }: z.infer<typeof importProblem>,
  language: Language,
  became: Record<CellLoss, string> | null,
): string {
  const reason = importProblemText(language, messageKey, value)
  return became === null || value === ''
    ? reason
    : `${reason} ${became[loss].replace('{{value}}', () => value)}`
}

/**
 * Writes a batch's rejected rows as CSV, in the encoding and delimiter of the file they came from; after them those of which
 * something did not arrive as it stood, so that they can be repaired and read again too.
 */
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
  const target = { dialect: dialect.parse(JSON.parse(batch.dialect)), columns, ...words[language] }
  const rows = async function* (): AsyncGenerator<RejectedRow> {
    yield* rowsToRepair(read, batchId, language, true)
    yield* rowsToRepair(read, batchId, language, false)
  }
  return { rows: await writeRejects(file, target, rows()) }
}
