/** Of two changes that cancel each other, say of a later import that was taken back, neither is in effect. */
export const inEffect = `change_set.undone_by is null
  and (change_set.undo_of is null or change_set.command = 'history.redo')`

/** SQL that is true of a record that a person has changed since it was made, and not taken that back. */
export const changedSince = (table: string): string => `${table}.version > 1 and exists (
  select 1 from change indexed by change_of_record cross join change_set on change_set.id = change.change_set_id
  where change.entity = '${table}' and change.first_id = ${table}.id and change.operation = 'update' and ${inEffect})`

/** SQL that is true of people who take part in nothing. */
export const unmet = (column: string): string =>
  ['membership', 'attendance', 'contact_person', 'visit_person']
    .map((table) => `and ${column} not in (select person_id from ${table})`)
    .join(' ')
