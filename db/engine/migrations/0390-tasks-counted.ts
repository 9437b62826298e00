import type { Migration } from './migration.ts'

/**
 * Whoever begins the day asks how many tasks are open and what has to be asked after: the first is counted out of an index, with the
 * columns by which readers are told apart, the second are few of all.
 */
export const tasksCounted: Migration = {
  version: 390,
  name: 'tasks-counted',
  sql: `
drop index task_by_status;
create index task_by_status on task (status desc, (due_on is null), due_on, id, owner_id, contact_id, visit_id);
drop index task_of_owner;
create index task_of_owner on task (owner_id, status desc, (due_on is null), due_on, id, contact_id, visit_id);
create index task_unanswered on task (answer_by) where answer_by is not null and answered_on is null;
create index task_unreceived on task (handed_on) where handed_on is not null and received_on is null;
`,
}
