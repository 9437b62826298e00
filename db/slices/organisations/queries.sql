-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- organisations.list {"offset":0,"limit":20,"filter":{},"sort":[]}

select count(*) as "count"
from "organisation"
where true;

select "organisation"."id"
from "organisation"
where true
order by +"organisation"."name_sort" asc, +"organisation"."kind" asc, "organisation"."id" asc
limit ? offset ?;

select "organisation"."id",
  "organisation"."name",
  "organisation"."kind",
  "organisation"."legal_form" as "legalForm",
  "establishment"."street",
  "establishment"."house_number" as "houseNumber",
  "organisation"."seat_postcode" as "postcode",
  "organisation"."seat_city" as "city",
  "organisation"."seat_district" as "district",
  "organisation"."employees",
  "organisation"."size_class" as "sizeClass",
  "organisation"."sector_code" as "sectorCode",
  "organisation"."phone",
  "organisation"."last_visit_on" as "lastVisitOn",
  "organisation"."last_contact_on" as "lastContactOn"
from "organisation"
left join "establishment" on "establishment"."organisation_id" = "organisation"."id"
  and "establishment"."is_head_office" = ?
where "organisation"."id" in (?, …);

-- organisations.list {"offset":0,"limit":20,"filter":{"text":"firma"},"sort":[{"column":"city","direction":"descending"}]}

select count(*) as count
from (
    select 1
    from (
        select rowid
        from "organisation_fts"
        where "organisation_fts" match ?)
    limit ?);

select count(*) as count
from (
    select rowid
    from "organisation_fts"
    where "organisation_fts" match ?);

select "organisation"."id"
from "organisation"
where "organisation"."id" in (
    select rowid
    from "organisation_fts"
    where "organisation_fts" match ?)
order by +"organisation"."seat_city_sort" desc,
  +"organisation"."name_sort" desc,
  +"organisation"."kind" desc,
  "organisation"."id" desc
limit ? offset ?;

select "organisation"."id",
  "organisation"."name",
  "organisation"."kind",
  "organisation"."legal_form" as "legalForm",
  "establishment"."street",
  "establishment"."house_number" as "houseNumber",
  "organisation"."seat_postcode" as "postcode",
  "organisation"."seat_city" as "city",
  "organisation"."seat_district" as "district",
  "organisation"."employees",
  "organisation"."size_class" as "sizeClass",
  "organisation"."sector_code" as "sectorCode",
  "organisation"."phone",
  "organisation"."last_visit_on" as "lastVisitOn",
  "organisation"."last_contact_on" as "lastContactOn"
from "organisation"
left join "establishment" on "establishment"."organisation_id" = "organisation"."id"
  and "establishment"."is_head_office" = ?
where "organisation"."id" in (?, …);

-- organisations.list {"offset":0,"limit":20,"filter":{"kinds":["company"],"cities":["Musterstadt"],"sizeClasses":["micro"],"themeId":1},"sort":[]}

select count(*) as count
from (
    select 1
    from (
        select distinct organisation_id
        from organisation_theme
        where theme_id in ( with recursive lineage (id) as (
                select ?
                union
                select theme.id
                from theme
                join lineage on theme.succeeded_by_id = lineage.id )
            select id
            from lineage))
    limit ?);

select count(*) as "count"
from "organisation"
where (+"organisation"."kind" in (?) and +"organisation"."seat_city" in (?) and +"organisation"."size_class" in (?) and "organisation"."id" in (
    select distinct organisation_id
    from organisation_theme
    where theme_id in ( with recursive lineage (id) as (
            select ?
            union
            select theme.id
            from theme
            join lineage on theme.succeeded_by_id = lineage.id )
        select id
        from lineage)));

select "organisation"."id"
from "organisation"
where (+"organisation"."kind" in (?) and +"organisation"."seat_city" in (?) and +"organisation"."size_class" in (?) and "organisation"."id" in (
    select distinct organisation_id
    from organisation_theme
    where theme_id in ( with recursive lineage (id) as (
            select ?
            union
            select theme.id
            from theme
            join lineage on theme.succeeded_by_id = lineage.id )
        select id
        from lineage)))
order by +"organisation"."name_sort" asc, +"organisation"."kind" asc, "organisation"."id" asc
limit ? offset ?;

select "organisation"."id",
  "organisation"."name",
  "organisation"."kind",
  "organisation"."legal_form" as "legalForm",
  "establishment"."street",
  "establishment"."house_number" as "houseNumber",
  "organisation"."seat_postcode" as "postcode",
  "organisation"."seat_city" as "city",
  "organisation"."seat_district" as "district",
  "organisation"."employees",
  "organisation"."size_class" as "sizeClass",
  "organisation"."sector_code" as "sectorCode",
  "organisation"."phone",
  "organisation"."last_visit_on" as "lastVisitOn",
  "organisation"."last_contact_on" as "lastContactOn"
from "organisation"
left join "establishment" on "establishment"."organisation_id" = "organisation"."id"
  and "establishment"."is_head_office" = ?
where "organisation"."id" in (?);

-- organisations.list {"offset":0,"limit":20,"filter":{"districts":["Mitte"],"legalForms":["GmbH"]},"sort":[]}

select count(*) as "count"
from "organisation"
where ("organisation"."seat_district" in (?) and "organisation"."legal_form" in (?));

-- organisations.list {"offset":0,"limit":20,"filter":{"batchId":1,"visited":"never"},"sort":[]}

select count(*) as count
from (
    select 1
    from (
        select organisation_id
        from organisation_provenance
        where batch_id = ?)
    limit ?);

select count(*) as "count"
from "organisation"
where (+"organisation"."last_visit_on" is null and "organisation"."id" in (
    select organisation_id
    from organisation_provenance
    where batch_id = ?));

select "organisation"."id"
from "organisation"
where (+"organisation"."last_visit_on" is null and "organisation"."id" in (
    select organisation_id
    from organisation_provenance
    where batch_id = ?))
order by +"organisation"."name_sort" asc, +"organisation"."kind" asc, "organisation"."id" asc
limit ? offset ?;

select "organisation"."id",
  "organisation"."name",
  "organisation"."kind",
  "organisation"."legal_form" as "legalForm",
  "establishment"."street",
  "establishment"."house_number" as "houseNumber",
  "organisation"."seat_postcode" as "postcode",
  "organisation"."seat_city" as "city",
  "organisation"."seat_district" as "district",
  "organisation"."employees",
  "organisation"."size_class" as "sizeClass",
  "organisation"."sector_code" as "sectorCode",
  "organisation"."phone",
  "organisation"."last_visit_on" as "lastVisitOn",
  "organisation"."last_contact_on" as "lastContactOn"
from "organisation"
left join "establishment" on "establishment"."organisation_id" = "organisation"."id"
  and "establishment"."is_head_office" = ?
where "organisation"."id" in (?);

-- organisations.list {"offset":0,"limit":20,"filter":{"vanishedIn":1,"visited":"withinOneYear"},"sort":[]}

select count(*) as count
from (
    select 1
    from (
        select organisation_id
        from organisation_absence
        where batch_id = ?)
    limit ?);

select count(*) as "count"
from "organisation"
where (+"organisation"."last_visit_on" >= ? and "organisation"."id" in (
    select organisation_id
    from organisation_absence
    where batch_id = ?));

-- organisations.facets {"filter":{"text":"firma"}}

select count(*) as count
from (
    select 1
    from (
        select rowid
        from "organisation_fts"
        where "organisation_fts" match ?)
    limit ?);

select "kind" as "value", count(*) as "count"
from "organisation"
where "organisation"."id" in (
    select rowid
    from "organisation_fts"
    where "organisation_fts" match ?) and "kind" <> ?
group by "kind"
order by "count" desc, "value"
limit ?;

select "seat_city" as "value", count(*) as "count"
from "organisation"
where "organisation"."id" in (
    select rowid
    from "organisation_fts"
    where "organisation_fts" match ?) and "seat_city" <> ?
group by "seat_city"
order by "count" desc, "value"
limit ?;

select "seat_district" as "value", count(*) as "count"
from "organisation"
where "organisation"."id" in (
    select rowid
    from "organisation_fts"
    where "organisation_fts" match ?) and "seat_district" <> ?
group by "seat_district"
order by "count" desc, "value"
limit ?;

select "size_class" as "value", count(*) as "count"
from "organisation"
where "organisation"."id" in (
    select rowid
    from "organisation_fts"
    where "organisation_fts" match ?) and "size_class" <> ?
group by "size_class"
order by "count" desc, "value"
limit ?;

select "legal_form" as "value", count(*) as "count"
from "organisation"
where "organisation"."id" in (
    select rowid
    from "organisation_fts"
    where "organisation_fts" match ?) and "legal_form" <> ?
group by "legal_form"
order by "count" desc, "value"
limit ?;

-- organisations.get {"id":1}

select *
from "organisation"
where "id" = ?;

select *
from "establishment"
where "organisation_id" = ? and "is_head_office" = ?;

select count(*) as "count"
from "task"
where "organisation_id" = ? and "status" = ?;

select "name"
from "organisation_name"
where "organisation_id" = ? and "kind" = ?
order by "id" desc;

select "affiliation"."id" as "affiliationId",
  "person"."id" as "personId",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name",
  "affiliation"."job_title" as "jobTitle",
  "person"."email",
  "person"."phone",
  "affiliation"."valid_from" as "validFrom",
  "affiliation"."valid_to" as "validTo"
from "affiliation"
inner join "person" on "person"."id" = "affiliation"."person_id"
where "affiliation"."organisation_id" = ?
order by "affiliation"."valid_to" asc nulls first, "person"."name_sort";

select "working_group"."id" as "groupId",
  "working_group"."name" as "groupName",
  "membership"."role",
  "membership"."valid_from" as "validFrom",
  "membership"."valid_to" as "validTo",
  "person"."id" as "personId",
  "person"."academic_title",
  "person"."given_name",
  "person"."family_name"
from "membership"
inner join "working_group" on "working_group"."id" = "membership"."group_id"
inner join "person" on "person"."id" = "membership"."person_id"
where "membership"."organisation_id" = ?
order by "membership"."valid_to" asc nulls first, "working_group"."name";

select "theme"."id", "theme"."name"
from "organisation_theme"
inner join "theme" on "theme"."id" = "organisation_theme"."theme_id"
where "organisation_theme"."organisation_id" = ?
order by "theme"."name";

select "meeting"."held_on" as "on", max("attendance"."spoke") as "spoke"
from "attendance"
inner join "meeting" on "meeting"."id" = "attendance"."meeting_id"
where "attendance"."organisation_id" = ?
  and "attendance"."status" = ?
  and "meeting"."held_on" > ?
  and "meeting"."held_on" <= ?
group by "meeting"."id";

select "held_on" as "on"
from "meeting"
where "host_organisation_id" = ? and "held_on" > ? and "held_on" <= ?;

select "group_id", "valid_to"
from "membership"
where "organisation_id" = ?
  and "role" <> ?
  and "valid_from" <= ?
  and ("valid_to" is null or "valid_to" > ?);

select "occurred_on" as "on"
from "visit"
where "organisation_id" = ? and "status" in (?, …) and "occurred_on" > ? and "occurred_on" <= ?;

select "batch_id", "fields"
from "organisation_provenance"
where "organisation_id" = ?;

select "import_profile"."name", "import_batch"."file_name", "organisation_absence"."since"
from "organisation_absence"
inner join "import_batch" on "import_batch"."id" = "organisation_absence"."batch_id"
left join "import_profile" on "import_profile"."id" = "import_batch"."profile_id"
where "organisation_absence"."organisation_id" = ?
order by "organisation_absence"."since", "organisation_absence"."id";
