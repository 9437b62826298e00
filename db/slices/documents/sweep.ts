import { sql } from 'kysely'
import type { DataContext } from '../../engine/context.ts'
import { addDays } from '../../text/days.ts'

/** For so many days what was removed can be had back by undo; then its content goes. */
const daysKept = 90

/**
 * Removes contents that no document and no template has and that undo, for as long as it is promised, does not need. Conservative: a
 * content is kept for as long as any removal or change of a document that had it is younger, and for what waits for a person.
 */
export async function sweepContents({ database, today }: DataContext): Promise<void> {
  const since = addDays(today(), -daysKept)
  await sql`
    delete from document_content
    where sha256 in (
      select sha256 from document_content as content
      where not exists (select 1 from document where document.sha256 = content.sha256)
        and not exists (select 1 from letter_template where letter_template.sha256 = content.sha256)
        and not exists (select 1 from conflict where kind = 'parked' and instr(mine, content.sha256) > 0
          and (status = 'open' or settled_at >= ${since})))
    and sha256 not in (
      select before_image.row ->> '$.sha256' from change
      join change_set on change_set.id = change.change_set_id
      join before_image on before_image.change_id = change.id
      where change.entity in ('document', 'letter_template') and change_set.at >= ${since} and before_image.row ->> '$.sha256' is not null)
  `.execute(database.writing)
}
