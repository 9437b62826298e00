import type { Migration } from './migration.ts'

const shorter = (table: string, column: string, text: string): string =>
  `update ${table} set ${column} = sort_key(${text}) where instr(${column}, char(1)) > 0;`

/**
 * What makes changes of many records cheaper. Sort keys tell diacritics in fewer characters. The copies that an
 * organisation holds of its head office's place change only where they differ, each by itself: a statement that names a
 * column writes the indexes of it anew, whatever it sets.
 */
export const bulkChanges: Migration = {
  version: 50,
  name: 'bulk-changes',
  sql: `
${shorter('organisation', 'name_sort', 'name')}
${shorter('person', 'name_sort', "family_name || ' ' || given_name")}
${shorter('establishment', 'city_sort', 'city')}
${shorter('establishment', 'district_sort', 'district')}
drop trigger establishment_seat_update;
create trigger establishment_seat_update after update on establishment when new.is_head_office = 1 begin
  update organisation set seat_postcode = new.postcode where id = new.organisation_id and seat_postcode <> new.postcode;
  update organisation set seat_city = new.city, seat_city_sort = new.city_sort
  where id = new.organisation_id and (seat_city, seat_city_sort) <> (new.city, new.city_sort);
  update organisation set seat_district = new.district, seat_district_sort = new.district_sort
  where id = new.organisation_id and (seat_district, seat_district_sort) <> (new.district, new.district_sort);
end;
`,
}
