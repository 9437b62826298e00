-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- search.find {"text":"firma","limit":20}

select "id"
from "organisation"
where "name_sort" >= ? and "name_sort" < ?
order by "name_sort"
limit ?;

select rowid as id
from "organisation_fts"
where "organisation_fts" match ?
limit ?;

select max("id") as "id"
from "change";

select "term", "doc"
from "organisation_word"
where "term" >= ? and "term" < ?;

select "term", "doc"
from "person_word"
where "term" >= ? and "term" < ?;

select "id", "name", "short_name", "name_sort" as "sort"
from "organisation"
where "id" in (?, …);

select "organisation"."id",
  "organisation"."name",
  "organisation"."phone",
  "organisation"."status",
  "organisation"."seat_postcode",
  "organisation"."seat_city",
  trim(establishment.street || ' ' || establishment.house_number) as "street"
from "organisation"
left join "establishment" on "establishment"."organisation_id" = "organisation"."id"
  and "establishment"."is_head_office" = ?
where "organisation"."id" in (?, …);

select "id"
from "person"
where "name_sort" >= ? and "name_sort" < ?
order by "name_sort"
limit ?;

select rowid as id
from "person_fts"
where "person_fts" match ?
limit ?;

select "id", "name"
from "working_group";

select "id", "name"
from "theme";

select "id", "name"
from "distribution_list";

-- search.find {"text":"frima","limit":20,"textsMax":4}

select "id"
from "organisation"
where "name_sort" >= ? and "name_sort" < ?
order by "name_sort"
limit ?;

select rowid as id
from "organisation_fts"
where "organisation_fts" match ?
limit ?;

select max("id") as "id"
from "change";

select "id"
from "person"
where "name_sort" >= ? and "name_sort" < ?
order by "name_sort"
limit ?;

select rowid as id
from "person_fts"
where "person_fts" match ?
limit ?;

select "id", "name"
from "working_group";

select "id", "name"
from "theme";

select "id", "name"
from "distribution_list";

select "name"
from "working_group";

select "name"
from "theme";

select "name"
from "distribution_list";

select "id", "name", "short_name", "name_sort" as "sort"
from "organisation"
where "id" in (?, …);

select "organisation"."id",
  "organisation"."name",
  "organisation"."phone",
  "organisation"."status",
  "organisation"."seat_postcode",
  "organisation"."seat_city",
  trim(establishment.street || ' ' || establishment.house_number) as "street"
from "organisation"
left join "establishment" on "establishment"."organisation_id" = "organisation"."id"
  and "establishment"."is_head_office" = ?
where "organisation"."id" in (?, …);

with recursive known (desk) as ( values (8192) union all select (
    select (max(id) - 1) / 1099511627776
    from "organisation"
    where id <= desk * 1099511627776) from known where desk > 0)
select desk
from known
where desk < 8192;

select rowid as id
from "organisation_text"
where "organisation_text" match ? and rowid between ? and ? and true
order by rowid desc
limit ?;

with recursive known (desk) as ( values (8192) union all select (
    select (max(id) - 1) / 1099511627776
    from "person"
    where id <= desk * 1099511627776) from known where desk > 0)
select desk
from known
where desk < 8192;

select rowid as id
from "person_text"
where "person_text" match ? and rowid between ? and ? and true
order by rowid desc
limit ?;

with recursive known (desk) as ( values (8192) union all select (
    select (max(id) - 1) / 1099511627776
    from "visit"
    where id <= desk * 1099511627776) from known where desk > 0)
select desk
from known
where desk < 8192;

select rowid as id
from "visit_text"
where "visit_text" match ? and rowid between ? and ? and not exists (
    select 1
    from "hidden_visit" as hidden
    where hidden.id = "visit_text".rowid)
order by rowid desc
limit ?;

with recursive known (desk) as ( values (8192) union all select (
    select (max(id) - 1) / 1099511627776
    from "contact"
    where id <= desk * 1099511627776) from known where desk > 0)
select desk
from known
where desk < 8192;

select rowid as id
from "contact_text"
where "contact_text" match ? and rowid between ? and ? and not exists (
    select 1
    from "hidden_contact" as hidden
    where hidden.id = "contact_text".rowid)
order by rowid desc
limit ?;

with recursive known (desk) as ( values (8192) union all select (
    select (max(id) - 1) / 1099511627776
    from "meeting"
    where id <= desk * 1099511627776) from known where desk > 0)
select desk
from known
where desk < 8192;

select rowid as id
from "meeting_text"
where "meeting_text" match ? and rowid between ? and ? and true
order by rowid desc
limit ?;

with recursive known (desk) as ( values (8192) union all select (
    select (max(id) - 1) / 1099511627776
    from "document"
    where id <= desk * 1099511627776) from known where desk > 0)
select desk
from known
where desk < 8192;

select rowid as id
from "document_text"
where "document_text" match ? and rowid between ? and ? and exists (
    select 1
    from "document" as shown
    where shown.id = "document_text".rowid)
order by rowid desc
limit ?;

with recursive known (desk) as ( values (8192) union all select (
    select (max(id) - 1) / 1099511627776
    from "task"
    where id <= desk * 1099511627776) from known where desk > 0)
select desk
from known
where desk < 8192;

select rowid as id
from "task_text"
where "task_text" match ? and rowid between ? and ? and exists (
    select 1
    from "task" as shown
    where shown.id = "task_text".rowid)
order by rowid desc
limit ?;

-- search.groups {"text":"notiz","from":"2026-01-01","to":null,"hitsMax":5}

with recursive known (desk) as ( values (8192) union all select (
    select (max(id) - 1) / 1099511627776
    from "visit"
    where id <= desk * 1099511627776) from known where desk > 0)
select desk
from known
where desk < 8192;

select "visit".id, occurred_on as day
from "visit_text"
cross join "visit" on "visit".id = "visit_text".rowid
where "visit_text" match ? and "visit_text".rowid between ? and ? and not exists (
    select 1
    from "hidden_visit" as hidden
    where hidden.id = "visit_text".rowid) and occurred_on >= ? and occurred_on <= ?
order by "visit_text".rowid desc
limit ?;

select "visit"."id",
  "visit"."subject" as "title",
  "organisation"."name" as "subtitle",
  "organisation"."id" as "organisationId",
  "visit"."occurred_on" as "on",
  visit.note || iif(visit.answer_text = '', '', char(10) || visit.answer_text) as "text"
from "visit"
inner join "organisation" on "organisation"."id" = "visit"."organisation_id"
where "visit"."id" in (?);

with recursive known (desk) as ( values (8192) union all select (
    select (max(id) - 1) / 1099511627776
    from "contact"
    where id <= desk * 1099511627776) from known where desk > 0)
select desk
from known
where desk < 8192;

select "contact".id, occurred_on as day
from "contact_text"
cross join "contact" on "contact".id = "contact_text".rowid
where "contact_text" match ? and "contact_text".rowid between ? and ? and not exists (
    select 1
    from "hidden_contact" as hidden
    where hidden.id = "contact_text".rowid) and occurred_on >= ? and occurred_on <= ?
order by "contact_text".rowid desc
limit ?;

with recursive known (desk) as ( values (8192) union all select (
    select (max(id) - 1) / 1099511627776
    from "meeting"
    where id <= desk * 1099511627776) from known where desk > 0)
select desk
from known
where desk < 8192;

select "meeting".id, held_on as day
from "meeting_text"
cross join "meeting" on "meeting".id = "meeting_text".rowid
where "meeting_text" match ?
  and "meeting_text".rowid between ?
  and ?
  and true
  and held_on >= ?
  and held_on <= ?
order by "meeting_text".rowid desc
limit ?;

with recursive known (desk) as ( values (8192) union all select (
    select (max(id) - 1) / 1099511627776
    from "document"
    where id <= desk * 1099511627776) from known where desk > 0)
select desk
from known
where desk < 8192;

select "document".id, substr(document.created_at, 1, 10) as day
from "document_text"
cross join "document" on "document".id = "document_text".rowid
where "document_text" match ? and "document_text".rowid between ? and ? and exists (
    select 1
    from "document" as shown
    where shown.id = "document_text".rowid)
      and substr(document.created_at, 1, 10) >= ?
      and substr(document.created_at, 1, 10) <= ?
order by "document_text".rowid desc
limit ?;

with recursive known (desk) as ( values (8192) union all select (
    select (max(id) - 1) / 1099511627776
    from "task"
    where id <= desk * 1099511627776) from known where desk > 0)
select desk
from known
where desk < 8192;

select "task".id, coalesce(due_on, substr(task.created_at, 1, 10)) as day
from "task_text"
cross join "task" on "task".id = "task_text".rowid
where "task_text" match ? and "task_text".rowid between ? and ? and exists (
    select 1
    from "task" as shown
    where shown.id = "task_text".rowid)
      and coalesce(due_on, substr(task.created_at, 1, 10)) >= ?
      and coalesce(due_on, substr(task.created_at, 1, 10)) <= ?
order by "task_text".rowid desc
limit ?;

-- search.page {"text":"notiz","from":null,"to":null,"kind":"contact","offset":0,"limit":50}

select "id"
from "organisation"
where "name_sort" >= ? and "name_sort" < ?
order by "name_sort"
limit ?;

select rowid as id
from "organisation_fts"
where "organisation_fts" match ?
limit ?;

select max("id") as "id"
from "change";

select "id"
from "person"
where "name_sort" >= ? and "name_sort" < ?
order by "name_sort"
limit ?;

select rowid as id
from "person_fts"
where "person_fts" match ?
limit ?;

select "id", "name"
from "working_group";

select "id", "name"
from "theme";

select "id", "name"
from "distribution_list";

select "name"
from "working_group";

select "name"
from "theme";

select "name"
from "distribution_list";

with recursive known (desk) as ( values (8192) union all select (
    select (max(id) - 1) / 1099511627776
    from "contact"
    where id <= desk * 1099511627776) from known where desk > 0)
select desk
from known
where desk < 8192;

select "contact".id, occurred_on as day
from "contact_text"
cross join "contact" on "contact".id = "contact_text".rowid
where "contact_text" match ? and "contact_text".rowid between ? and ? and not exists (
    select 1
    from "hidden_contact" as hidden
    where hidden.id = "contact_text".rowid) and occurred_on >= ? and occurred_on <= ?
order by "contact_text".rowid desc
limit ?;

-- search.recall {"records":[{"entity":"organisation","id":1},{"entity":"person","id":1},{"entity":"group","id":1},{"entity":"theme","id":1},{"entity":"distributionList","id":1}]}

select "organisation"."id",
  "organisation"."name",
  "organisation"."phone",
  "organisation"."status",
  "organisation"."seat_postcode",
  "organisation"."seat_city",
  trim(establishment.street || ' ' || establishment.house_number) as "street"
from "organisation"
left join "establishment" on "establishment"."organisation_id" = "organisation"."id"
  and "establishment"."is_head_office" = ?
where "organisation"."id" in (?);

select "id", "academic_title", "given_name", "family_name"
from "person"
where "id" in (?);

select "affiliation"."person_id" as "personId",
  "affiliation"."job_title" as "jobTitle",
  "affiliation"."valid_from" as "validFrom",
  "affiliation"."valid_to" as "validTo",
  "organisation"."id" as "organisationId",
  "organisation"."name" as "organisationName"
from "affiliation"
inner join "organisation" on "organisation"."id" = "affiliation"."organisation_id"
where "affiliation"."person_id" in (?)
order by (affiliation.id - 1) / 1099511627776 <> (affiliation.person_id - 1) / 1099511627776,
  affiliation.id;

select "id", "name"
from "working_group"
where "id" in (?);

select "id", "name"
from "theme"
where "id" in (?);

select "id", "name"
from "distribution_list"
where "id" in (?);
