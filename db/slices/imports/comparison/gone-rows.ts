import type Database from 'better-sqlite3'
import { listedKey } from '../listed-key.ts'
import type { RowProblem } from '../draft.ts'

const unknown: RowProblem = {
  field: 'changeFlag',
  messageKey: 'imports.problem.goneUnknown',
  value: '',
  fatal: false,
  loss: 'changed',
}

/**
 * Companies of which rows say that they are gone vanish as those that a full list no longer has, unless another row of the
 * file speaks of them; a row about nobody does nothing, and that is said. `raw` is a comparison with the office's database
 * attached as `office`.
 */
export function listGone(raw: Database.Database, source: string): void {
  const known = `from office.organisation_source_key as known
    where known.source = @source and known.source_key = ${listedKey}`
  raw
    .prepare(
      `insert or ignore into vanished (organisation_id)
      select (select organisation_id ${known}) as gone_id from draft
      where is_gone = 1 and gone_id is not null
        and not exists (select 1 from draft as other where other.organisation_id = gone_id)
        and not exists (select 1 from office.organisation_absence as absence
          where absence.organisation_id = gone_id and absence.source = @source)`,
    )
    .run({ source })
  const aboutNobody = raw
    .prepare<{ source: string }, { id: number; problems: string | null }>(
      `select id, problems from draft where is_gone = 1 and not exists (select 1 ${known})`,
    )
    .all({ source })
  const say = raw.prepare('update draft set problems = ? where id = ?')
  for (const { id, problems } of aboutNobody)
    // written by the comparison alone
    say.run(
      JSON.stringify([...((problems === null ? [] : JSON.parse(problems)) as RowProblem[]), unknown]),
      id,
    )
}
