-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- desks.status {}

select count(*) as open
from conflict
where status = 'open';

-- desks.list {}

select *
from "desk"
order by "id";

-- conflicts.list {"offset":0,"limit":20,"openOnly":true}

select id,
  version,
  kind,
  status,
  entity,
  row_id as "recordId",
  field,
  mine,
  theirs,
  command,
  made_at as "madeAt",
  coalesce((
    select name
    from staff
    where staff.id = made_by_id), '') as "madeBy",
  their_made_at as "theirMadeAt",
  coalesce((
    select name
    from staff
    where staff.id = their_made_by_id), '') as "theirMadeBy",
  noticed_at as "noticedAt"
from conflict
where status = 'open'
order by status <> 'open', noticed_at desc, id desc
limit ? offset ?;

select count(*) as total, count(*) filter (where status = 'open') as open
from conflict;

-- conflicts.list {"offset":0,"limit":20,"openOnly":false}

select id,
  version,
  kind,
  status,
  entity,
  row_id as "recordId",
  field,
  mine,
  theirs,
  command,
  made_at as "madeAt",
  coalesce((
    select name
    from staff
    where staff.id = made_by_id), '') as "madeBy",
  their_made_at as "theirMadeAt",
  coalesce((
    select name
    from staff
    where staff.id = their_made_by_id), '') as "theirMadeBy",
  noticed_at as "noticedAt"
from conflict
where true
order by status <> 'open', noticed_at desc, id desc
limit ? offset ?;

select count(*) as total, count(*) filter (where status = 'open') as open
from conflict;
