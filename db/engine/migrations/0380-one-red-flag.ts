import type { Migration } from './migration.ts'

/**
 * An answer at a visit raises one task of each kind, at however many desks it is given at once. Of tasks that were raised twice
 * before, the first stays the answer's; the others stand on their own, as if somebody had written them.
 */
export const oneRedFlag: Migration = {
  version: 380,
  name: 'one-red-flag',
  sql: `
update task set red_flag_question = '' where red_flag_question <> '' and exists (select 1 from task as earlier
  where earlier.id < task.id and earlier.visit_id = task.visit_id and earlier.red_flag = task.red_flag
    and earlier.red_flag_question = task.red_flag_question);
create unique index task_of_answer on task (visit_id, red_flag_question, red_flag) where red_flag_question <> '';
`,
}
