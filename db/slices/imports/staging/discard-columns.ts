import fs from 'node:fs'
import Database from 'better-sqlite3'
import type { DraftFolder } from './draft-folder.ts'
import { createRowsFile, readFacts, stagedRows, storedCells, type StageControl } from './rows-file.ts'
import { rowHash } from './row-hash.ts'

/**
 * Loses the cells of further columns of a draft, because its source turned out to be one that must not keep them: the
 * rows are written anew, and what was read from the cells goes too. `done` of `total` rows; throws when the person has
 * cancelled, and the draft is as it was.
 */
export function discardColumns(
  draft: DraftFolder,
  columns: readonly number[],
  { progress }: StageControl,
): void {
  const unfinished = `${draft.rows}.part`
  const from = new Database(draft.rows, { readonly: true, fileMustExist: true })
  const into = createRowsFile(unfinished)
  try {
    const facts = readFacts(from)
    const discarded = [...new Set([...facts.discarded, ...columns])].sort((a, b) => a - b)
    const rowIds = Int32Array.from({ length: facts.rows }, (_, index) => index + 1)
    const insert = into.prepare(
      'insert into raw_row (id, line_number, hash, problem, cells) values (?, ?, ?, ?, ?)',
    )
    into.exec('begin')
    for (const { rowId, lineNumber, problem, cells } of stagedRows(from, rowIds)) {
      const stored = storedCells({ cells, problem }, { ...facts, discarded })
      insert.run(rowId, lineNumber, rowHash(stored), problem, stored)
      if (rowId % rowsBetweenReports === 0) progress(rowId, facts.rows)
    }
    const held = facts.held.map((column, place) =>
      discarded.includes(place) ? { ...column, examples: [] } : column,
    )
    const found = { ...facts, discarded, held }
    into.prepare('insert into fact (id, facts) values (1, ?)').run(JSON.stringify(found))
    into.exec('commit')
  } catch (error) {
    into.close()
    fs.rmSync(unfinished, { force: true })
    throw error
  } finally {
    from.close()
  }
  into.close()
  fs.rmSync(draft.comparison, { force: true })
  fs.renameSync(unfinished, draft.rows)
}

const rowsBetweenReports = 4096
