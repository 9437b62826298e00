import type { Migration } from './migration.ts'
import { textIndex } from './text-index.ts'

/**
 * By when the company hears back and when it did, for whom one waits, to which office a task was handed over, and in which
 * rhythm it comes again. `series_from` is the day from which the rhythm counts; `follows_id` is the task whose completion made
 * this one: no task has two that follow it, whichever desk ticks it off.
 */
export const promises: Migration = {
  version: 310,
  name: 'promises',
  sql: `
alter table task add column answer_by text;
alter table task add column answered_on text;
alter table task add column waiting_for text not null default '';
alter table task add column waiting_since text;
alter table task add column handed_to text not null default '';
alter table task add column handed_on text;
alter table task add column received_on text;
alter table task add column every integer;
alter table task add column every_unit text check (every_unit in ('days', 'weeks', 'months', 'years'));
alter table task add column series_from text;
alter table task add column follows_id integer references task (id);
create unique index task_follows on task (follows_id) where follows_id is not null;
create index task_done on task (done_at) where done_at is not null;
drop trigger task_text_insert;
drop trigger task_text_update;
drop trigger task_text_delete;
drop table task_text;
${textIndex('task', ['title', 'note', 'answer', 'waiting_for', 'handed_to'])}
`,
}
