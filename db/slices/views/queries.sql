-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- views.list {}

select *
from "list_view"
where ("staff_id" is null or "staff_id" = ?);
