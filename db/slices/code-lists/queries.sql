-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- codeLists.list {}

select "code_list_edition".*, "staff"."name" as "staffName"
from "code_list_edition"
left join "staff" on "staff"."id" = "code_list_edition"."staff_id"
order by code_list_edition.source = 'file' desc, "imported_at" desc, "code_list_edition"."id" desc;

-- codeLists.entries {"list":"WZ2008","editionId":null,"parent":"C","text":"","offset":0,"limit":20}

select "code_list_edition".*, "staff"."name" as "staffName"
from "code_list_edition"
left join "staff" on "staff"."id" = "code_list_edition"."staff_id"
order by code_list_edition.source = 'file' desc, "imported_at" desc, "code_list_edition"."id" desc;

select count(*) as "total"
from "code_list_entry" as "entry"
where "entry"."edition_id" = ? and "entry"."parent" = ?;

select "entry"."code",
  "entry"."target",
  "entry"."title",
  "entry"."title_en" as "titleEn",
  "entry"."note",
  "entry"."level",
  (
    select count(*)
    from code_list_entry as part
    where part.edition_id = entry.edition_id and part.parent = entry.code) as "children"
from "code_list_entry" as "entry"
where "entry"."edition_id" = ? and "entry"."parent" = ?
order by "entry"."position"
limit ? offset ?;

select "code", "title", "title_en" as "titleEn", "parent"
from "code_list_entry"
where "edition_id" = ? and "code" = ? and "level" < ?;

-- codeLists.entries {"list":"WZ2008","editionId":null,"parent":null,"text":"bau","offset":0,"limit":20}

select "code_list_edition".*, "staff"."name" as "staffName"
from "code_list_edition"
left join "staff" on "staff"."id" = "code_list_edition"."staff_id"
order by code_list_edition.source = 'file' desc, "imported_at" desc, "code_list_edition"."id" desc;

select count(*) as "total"
from "code_list_entry" as "entry"
where "entry"."edition_id" = ? and instr(entry.search_text, ?) > 0;

select "entry"."code",
  "entry"."target",
  "entry"."title",
  "entry"."title_en" as "titleEn",
  "entry"."note",
  "entry"."level",
  (
    select count(*)
    from code_list_entry as part
    where part.edition_id = entry.edition_id and part.parent = entry.code) as "children"
from "code_list_entry" as "entry"
where "entry"."edition_id" = ? and instr(entry.search_text, ?) > 0
order by "entry"."position"
limit ? offset ?;

-- codeLists.findSectors {"edition":"WZ2008","text":"bau"}

select "code_list_edition".*, "staff"."name" as "staffName"
from "code_list_edition"
left join "staff" on "staff"."id" = "code_list_edition"."staff_id"
order by code_list_edition.source = 'file' desc, "imported_at" desc, "code_list_edition"."id" desc;

select "entry"."code", "entry"."title", "entry"."title_en" as "titleEn"
from "code_list_entry" as "entry"
where "entry"."edition_id" = ? and not exists (
    select 1
    from code_list_entry as part
    where part.edition_id = entry.edition_id
      and part.parent = entry.code
      and part.title = entry.title)
      and ' ' || entry.search_text like ?
order by "entry"."position"
limit ?;

-- codeLists.describeSector {"edition":"WZ2008","code":"41"}

select "code_list_edition".*, "staff"."name" as "staffName"
from "code_list_edition"
left join "staff" on "staff"."id" = "code_list_edition"."staff_id"
order by code_list_edition.source = 'file' desc, "imported_at" desc, "code_list_edition"."id" desc;

select "code", "title", "title_en" as "titleEn"
from "code_list_entry"
where "edition_id" = ? and "code" in (?);

select max("level") as "level"
from "code_list_entry"
where "edition_id" = ?;

-- codeLists.convert {"code":"41","from":"WZ2008","to":"WZ2025"}

select "code_list_edition".*, "staff"."name" as "staffName"
from "code_list_edition"
left join "staff" on "staff"."id" = "code_list_edition"."staff_id"
order by code_list_edition.source = 'file' desc, "imported_at" desc, "code_list_edition"."id" desc;

select "code", "title", "title_en" as "titleEn"
from "code_list_entry"
where "edition_id" = ? and "code" in (?);
