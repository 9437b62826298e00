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

select "organisation"."id",
  "organisation"."name",
  "organisation"."name_sort",
  "organisation"."short_name",
  "organisation"."phone",
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

-- search.find {"text":"frima","limit":20}

select "id"
from "organisation"
where "name_sort" >= ? and "name_sort" < ?
order by "name_sort"
limit ?;

select rowid as id
from "organisation_fts"
where "organisation_fts" match ?
limit ?;

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

select "name"
from "working_group";

select "name"
from "theme";

select "term", "doc" as "records"
from "organisation_word"
where "term" >= ? and "term" < ?;

select "term", "doc" as "records"
from "person_word"
where "term" >= ? and "term" < ?;

select "organisation"."id",
  "organisation"."name",
  "organisation"."name_sort",
  "organisation"."short_name",
  "organisation"."phone",
  "organisation"."seat_postcode",
  "organisation"."seat_city",
  trim(establishment.street || ' ' || establishment.house_number) as "street"
from "organisation"
left join "establishment" on "establishment"."organisation_id" = "organisation"."id"
  and "establishment"."is_head_office" = ?
where "organisation"."id" in (?, …);

-- search.recall {"records":[{"entity":"organisation","id":1},{"entity":"person","id":1},{"entity":"group","id":1},{"entity":"theme","id":1}]}

select "organisation"."id",
  "organisation"."name",
  "organisation"."name_sort",
  "organisation"."short_name",
  "organisation"."phone",
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
order by "affiliation"."id";

select "id", "name"
from "working_group"
where "id" in (?);

select "id", "name"
from "theme"
where "id" in (?);
