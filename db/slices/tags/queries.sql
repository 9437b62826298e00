-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- tags.list {}

select "id", "version", "name", (
    select count(*) as "count"
    from "organisation_tag"
    where "tag_id" = "tag"."id") as "count"
from "tag";
