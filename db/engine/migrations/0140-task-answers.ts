import type { Migration } from './migration.ts'

/** What came of a task, and with whom it is to be done. */
export const taskAnswers: Migration = {
  version: 140,
  name: 'task-answers',
  sql: `
alter table task add column answer text not null default '';
alter table task add column person_id integer references person (id);
create index task_of_person on task (person_id) where person_id is not null;
create index task_of_owner on task (owner_id, status desc, (due_on is null), due_on);
`,
}
