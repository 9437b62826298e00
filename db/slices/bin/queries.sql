-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- bin.list {"offset":0,"limit":20}

select change_set.id, command, at, (
    select name
    from staff
    where staff.id = staff_id) as staff
from change_set
where (substr(command, -7) = '.remove' or command = 'history.redo')
  and at >= ?
  and at < ?
  and undone_by is null
order by +seq desc;

-- bin.attached {"entity":"organisation","id":1}

select id
from "affiliation"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "attendance"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "consent"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "contact"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "contact_person"
where "contact_id" in (
    select value
    from json_each(?))
order by id;

select id
from "contact_reader"
where "contact_id" in (
    select value
    from json_each(?))
order by id;

select id
from "contact_theme"
where "contact_id" in (
    select value
    from json_each(?))
order by id;

select id
from "document"
where "contact_id" in (
    select value
    from json_each(?))
order by id;

select id
from "mailing_recipient"
where "contact_id" in (
    select value
    from json_each(?))
order by id;

select id
from "task"
where "contact_id" in (
    select value
    from json_each(?))
order by id;

select id
from "distribution_member"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "document"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "establishment"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "visit"
where "establishment_id" in (
    select value
    from json_each(?))
order by id;

select id
from "import_distinct"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "mailing_recipient"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "meeting"
where "host_organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "membership"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_absence"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_distinct"
where "second_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_distinct"
where "first_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_headcount"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_merged"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_name"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_own_value"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_provenance"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_relation"
where "other_organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_relation"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_sector"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_source_key"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_tag"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "organisation_theme"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "task"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "task"
where "follows_id" in (
    select value
    from json_each(?))
order by id;

select id
from "trade_notification"
where "task_id" in (
    select value
    from json_each(?))
order by id;

select id
from "trade_notification"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "visit"
where "organisation_id" in (
    select value
    from json_each(?))
order by id;

select id
from "document"
where "visit_id" in (
    select value
    from json_each(?))
order by id;

select id
from "task"
where "visit_id" in (
    select value
    from json_each(?))
order by id;

select id
from "visit_answer"
where "visit_id" in (
    select value
    from json_each(?))
order by id;

select id
from "visit_form"
where "visit_id" in (
    select value
    from json_each(?))
order by id;

select id
from "visit_person"
where "visit_id" in (
    select value
    from json_each(?))
order by id;

select id
from "visit_reader"
where "visit_id" in (
    select value
    from json_each(?))
order by id;

select id
from "visit_theme"
where "visit_id" in (
    select value
    from json_each(?))
order by id;
