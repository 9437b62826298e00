import type { Migration } from './migration.ts'
import { textIndex } from './text-index.ts'

/** The digits of a word in reverse: what is not there is empty. */
const reversed = Array.from({ length: 24 }, (_, at) => `substr(word, ${24 - at}, 1)`).join(' || ')

/** A phone number that is found by its last digits: see `phoneWords`. Of each national form the international one stands there, too. */
const lastDigits = (table: string): string => `
drop trigger ${table}_fts_update;
update ${table} set search_text = search_text || (
  select coalesce(group_concat(' __' || word, ''), '') from (
    select ${reversed} as word from (
      select substr(value, 2) as word from json_each('["' || replace(search_text, ' ', '","') || '"]')
      where value glob '0*' and value not glob '*[^0-9]*'
    ) where instr(' ' || search_text || ' ', ' 49' || word || ' ') > 0
  )
) where search_text glob '* 49[0-9]*';
insert into ${table}_fts (${table}_fts) values ('rebuild');
create trigger ${table}_fts_update after update of search_text on ${table}
when old.search_text <> new.search_text begin
  insert into ${table}_fts (${table}_fts, rowid, search_text) values ('delete', old.id, old.search_text);
  insert into ${table}_fts (rowid, search_text) values (new.id, new.search_text);
end;
`

/** Notes, subjects, minutes, tasks and names of documents are searched in full; phone numbers by their last digits. */
export const fullText: Migration = {
  version: 150,
  name: 'full-text',
  sql: [
    ...['organisation', 'person'].map(lastDigits),
    textIndex('organisation', ['note']),
    textIndex('person', ['note']),
    textIndex('contact', ['subject', 'note']),
    textIndex('visit', ['subject', 'note']),
    textIndex('task', ['title', 'note', 'answer']),
    textIndex('meeting', ['title', 'minutes']),
    textIndex('document', ['file_name']),
  ].join('\n'),
}
