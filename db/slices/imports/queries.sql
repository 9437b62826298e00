-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- importProfiles.list {}

select *
from "import_profile"
order by "name";

select "started_at" as "at", "file_name" as "fileName"
from "import_batch"
where "profile_id" = ? and "status" = ?
order by "started_at" desc, "id" desc;

-- imports.list {"offset":0,"limit":20}

select count(*) as "total"
from "import_batch"
where "move_id" is null;

select "import_batch"."id",
  "file_name" as "fileName",
  "started_at" as "startedAt",
  "finished_at" as "finishedAt",
  "status",
  "staff"."name" as "staff",
  "rows",
  "created",
  "updated",
  "same",
  "rejected",
  "vanished",
  "skipped",
  "import_batch"."kind",
  "file_sha256" as "fileSha256",
  coalesce(import_profile.name, '') as "profile",
  (
    select count(*) as "rows"
    from "import_reject"
    where "import_reject"."batch_id" = "import_batch"."id"
      and "is_rejected" = ?
      and "cells" <> ?) as "remarked"
from "import_batch"
inner join "staff" on "staff"."id" = "import_batch"."staff_id"
left join "import_profile" on "import_profile"."id" = "import_batch"."profile_id"
where "move_id" is null
order by "started_at" desc, "import_batch"."id" desc
limit ? offset ?;

-- imports.list {"offset":0,"limit":20,"moveId":1}

select count(*) as "total"
from "import_batch"
where "move_id" = ?;

select "import_batch"."id",
  "file_name" as "fileName",
  "started_at" as "startedAt",
  "finished_at" as "finishedAt",
  "status",
  "staff"."name" as "staff",
  "rows",
  "created",
  "updated",
  "same",
  "rejected",
  "vanished",
  "skipped",
  "import_batch"."kind",
  "file_sha256" as "fileSha256",
  coalesce(import_profile.name, '') as "profile",
  (
    select count(*) as "rows"
    from "import_reject"
    where "import_reject"."batch_id" = "import_batch"."id"
      and "is_rejected" = ?
      and "cells" <> ?) as "remarked"
from "import_batch"
inner join "staff" on "staff"."id" = "import_batch"."staff_id"
left join "import_profile" on "import_profile"."id" = "import_batch"."profile_id"
where "move_id" = ?
order by "started_at" desc, "import_batch"."id" desc
limit ? offset ?;

-- imports.get {"id":1}

select "file_name" as "fileName", "started_at" as "startedAt"
from "import_batch"
where "id" = ?;

-- imports.problems {"batchId":1,"offset":0,"limit":20}

select count(*) as "total"
from "import_reject"
where "batch_id" = ?;

select "problems"
from "import_reject"
where "batch_id" = ?
order by "id"
limit ? offset ?;
