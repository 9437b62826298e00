import { office } from './0010-foundation/office.ts'
import { organisations } from './0010-foundation/organisations.ts'
import { people } from './0010-foundation/people.ts'
import { timeline } from './0010-foundation/timeline.ts'
import { themes } from './0010-foundation/themes.ts'
import { groups } from './0010-foundation/groups.ts'
import { imports } from './0010-foundation/imports.ts'
import { journal } from './0010-foundation/journal.ts'
import type { Migration } from './migration.ts'

/**
 * The foundation: office, organisations and people, contacts and visits, tasks, groups and meetings, themes,
 * import batches, and the journal of changes.
 *
 * Every audited table has `id` and `version`. `*_sort` and `search_text` are computed in TypeScript (db/text) because
 * SQLite folds and sorts ASCII only; in `search_text` the words of names begin with "_", and `*_word` shows the words
 * of an index. Columns named `seat_*` and `last_*_on` are copies kept by triggers so that the list of organisations
 * sorts and filters by an index.
 */
export const foundation: Migration = {
  version: 10,
  name: 'foundation',
  sql: [office, organisations, people, timeline, themes, groups, imports, journal].join(''),
}
