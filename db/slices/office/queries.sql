-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- office.get {}

select *
from "office";

select *
from "staff"
order by "name";

select *
from "staff_absence"
order by "from_on";
