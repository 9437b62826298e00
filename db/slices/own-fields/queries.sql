-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- ownFields.list {}

select *
from "own_field"
order by "position", "id";

select field_id as field, iif(field_id in (
    select value
    from json_each(?)), value, null) as value,
  count(*) as count
from "organisation_own_value"
group by 1, 2;

select field_id as field, iif(field_id in (
    select value
    from json_each(?)), value, null) as value,
  count(*) as count
from "person_own_value"
group by 1, 2;

select field_id as field, iif(field_id in (
    select value
    from json_each(?)), value, null) as value,
  count(*) as count
from "group_own_value"
group by 1, 2;
