-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- establishments.list {"organisationId":1}

select *
from "establishment"
where "organisation_id" = ?
order by "is_head_office" desc, "valid_to" desc nulls first, "city_sort", "id";
