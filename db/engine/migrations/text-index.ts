/**
 * SQL of a full-text index over running text, `<table>_text`: triggers keep it whatever statement writes, by undo, by a
 * merge, by an import. Beginnings of three to six letters are indexed by themselves, because so many notes hold them.
 */
export function textIndex(table: string, columns: readonly string[]): string {
  const index = `${table}_text`
  const valuesOf = (row: string): string => columns.map((column) => `${row}.${column}`).join(', ')
  const listed = columns.join(', ')
  const enter = `insert into ${index} (rowid, ${listed}) values (new.id, ${valuesOf('new')});`
  const leave = `insert into ${index} (${index}, rowid, ${listed}) values ('delete', old.id, ${valuesOf('old')});`
  return `
create virtual table ${index} using fts5 (
  ${listed}, content = '${table}', content_rowid = 'id', prefix = '3 4 5 6', detail = 'none', columnsize = 0,
  tokenize = "unicode61 remove_diacritics 2"
);
insert into ${index} (${index}) values ('rebuild');
create trigger ${index}_insert after insert on ${table} begin
  ${enter}
end;
create trigger ${index}_update after update of ${listed} on ${table}
when (${valuesOf('old')}) is not (${valuesOf('new')}) begin
  ${leave}
  ${enter}
end;
create trigger ${index}_delete after delete on ${table} begin
  ${leave}
end;
`
}
