-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- history.ofRecord {"entity":"organisation","id":1,"offset":0,"limit":20}

select part.id, (
    select json_object('kind', kind, 'name', name, 'short_name', short_name, 'legal_form', legal_form, 'register_court', register_court, 'register_kind', register_kind, 'register_number', register_number, 'euid', euid, 'vat_id', vat_id, 'business_id', business_id, 'lei', lei, 'phone', phone, 'fax', fax, 'email', email, 'website', website, 'employees', employees, 'employees_as_of', employees_as_of, 'sector_code', sector_code, 'sector_edition', sector_edition, 'founded_on', founded_on, 'registered_on', registered_on, 'note', note, 'visibility', visibility, 'created_at', created_at, 'updated_at', updated_at, 'activity', activity, 'mobile', mobile, 'second_email', second_email, 'linkedin', linkedin, 'status', status, 'status_on', status_on, 'status_reason', status_reason, 'abc_class', abc_class, 'visit_cadence_months', visit_cadence_months, 'contact_block_reason', contact_block_reason, 'revenue_class', revenue_class, 'care_owner_id', care_owner_id, 'verified_on', verified_on, 'verified_by_id', verified_by_id, 'chambers', chambers, 'stated_size', stated_size, 'contact_block', contact_block, 'contact_block_on', contact_block_on)
    from "organisation" as found
    where found.id = part.id) as now
from (
    select ? as id) as part;

with part (id) as materialized (
    select ? as id)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'is_head_office', is_head_office, 'name', name, 'street', street, 'house_number', house_number, 'postcode', postcode, 'city', city, 'district', district, 'business_park', business_park, 'latitude', latitude, 'longitude', longitude, 'tenure', tenure, 'lease_ends_on', lease_ends_on, 'floor_area_square_metres', floor_area_square_metres, 'valid_from', valid_from, 'valid_to', valid_to, 'kind', kind, 'plot_area_square_metres', plot_area_square_metres, 'parking_spaces', parking_spaces, 'rail_access', rail_access, 'water_access', water_access, 'note', note)
    from "establishment" as found
    where found.id = part.id) as now
from (
    select id
    from "establishment"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "establishment"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'kind', kind, 'name', name, 'valid_to', valid_to, 'valid_from', valid_from)
    from "organisation_name" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_name"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_name"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'theme_id', theme_id)
    from "organisation_theme" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_theme"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_theme"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'employees', employees, 'as_of', as_of, 'source', source)
    from "organisation_headcount" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_headcount"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_headcount"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'code', code, 'edition', edition)
    from "organisation_sector" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_sector"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_sector"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'tag_id', tag_id)
    from "organisation_tag" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_tag"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_tag"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('person_id', person_id, 'organisation_id', organisation_id, 'job_title', job_title, 'valid_from', valid_from, 'valid_to', valid_to, 'is_decision_maker', is_decision_maker, 'phone', phone, 'mobile', mobile, 'email', email, 'form_row', form_row)
    from "affiliation" as found
    where found.id = part.id) as now
from (
    select id
    from "affiliation"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "affiliation"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('kind', kind, 'organisation_id', organisation_id, 'other_organisation_id', other_organisation_id, 'valid_from', valid_from, 'valid_to', valid_to, 'note', note)
    from "organisation_relation" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_relation"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_relation"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('kind', kind, 'organisation_id', organisation_id, 'other_organisation_id', other_organisation_id, 'valid_from', valid_from, 'valid_to', valid_to, 'note', note)
    from "organisation_relation" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_relation"
    where "other_organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.other_organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_relation"
    where "other_organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.other_organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('group_id', group_id, 'person_id', person_id, 'organisation_id', organisation_id, 'role', role, 'valid_from', valid_from, 'valid_to', valid_to)
    from "membership" as found
    where found.id = part.id) as now
from (
    select id
    from "membership"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "membership"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('list_id', list_id, 'organisation_id', organisation_id, 'contact_person_id', contact_person_id, 'person_id', person_id, 'added_on', added_on)
    from "distribution_member" as found
    where found.id = part.id) as now
from (
    select id
    from "distribution_member"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "distribution_member"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'person_id', person_id, 'channel', channel, 'purpose', purpose, 'given_on', given_on, 'evidence', evidence, 'text_version', text_version, 'withdrawn_on', withdrawn_on)
    from "consent" as found
    where found.id = part.id) as now
from (
    select id
    from "consent"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "consent"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'field_id', field_id, 'value', value)
    from "organisation_own_value" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_own_value"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_own_value"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'batch_id', batch_id, 'source', source, 'external_id', external_id, 'business_key', business_key, 'file_number', file_number, 'kind', kind, 'reason', reason, 'reason_text', reason_text, 'scale', scale, 'site_kind', site_kind, 'valid_from', valid_from, 'notified_on', notified_on, 'superseded_by_id', superseded_by_id, 'name', name, 'postcode', postcode, 'city', city, 'district', district, 'other_place', other_place, 'sector_code', sector_code, 'sector_edition', sector_edition, 'activity', activity, 'full_time', full_time, 'part_time', part_time, 'task_id', task_id)
    from "trade_notification" as found
    where found.id = part.id) as now
from (
    select id
    from "trade_notification"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "trade_notification"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select "change_set"."id", "command", "at", "undo_of", "staff"."name" as "staff", "file_name"
from "change_set"
left join "staff" on "staff"."id" = "change_set"."staff_id"
left join "import_batch" on "import_batch"."id" = "change_set"."batch_id"
where "change_set"."id" in (?, …);

-- history.ofRecord {"entity":"person","id":1,"offset":0,"limit":20}

select part.id, (
    select json_object('salutation', salutation, 'academic_title', academic_title, 'given_name', given_name, 'family_name', family_name, 'email', email, 'phone', phone, 'mobile', mobile, 'note', note, 'visibility', visibility, 'created_at', created_at, 'updated_at', updated_at, 'linkedin', linkedin, 'language', language, 'letter_opening', letter_opening, 'contact_block', contact_block, 'contact_block_reason', contact_block_reason, 'contact_block_on', contact_block_on, 'form_row', form_row)
    from "person" as found
    where found.id = part.id) as now
from (
    select ? as id) as part;

with part (id) as materialized (
    select ? as id)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('person_id', person_id, 'organisation_id', organisation_id, 'job_title', job_title, 'valid_from', valid_from, 'valid_to', valid_to, 'is_decision_maker', is_decision_maker, 'phone', phone, 'mobile', mobile, 'email', email, 'form_row', form_row)
    from "affiliation" as found
    where found.id = part.id) as now
from (
    select id
    from "affiliation"
    where "person_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.person_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "affiliation"
    where "person_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.person_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('group_id', group_id, 'person_id', person_id, 'organisation_id', organisation_id, 'role', role, 'valid_from', valid_from, 'valid_to', valid_to)
    from "membership" as found
    where found.id = part.id) as now
from (
    select id
    from "membership"
    where "person_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.person_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "membership"
    where "person_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.person_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('list_id', list_id, 'organisation_id', organisation_id, 'contact_person_id', contact_person_id, 'person_id', person_id, 'added_on', added_on)
    from "distribution_member" as found
    where found.id = part.id) as now
from (
    select id
    from "distribution_member"
    where "person_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.person_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "distribution_member"
    where "person_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.person_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('list_id', list_id, 'organisation_id', organisation_id, 'contact_person_id', contact_person_id, 'person_id', person_id, 'added_on', added_on)
    from "distribution_member" as found
    where found.id = part.id) as now
from (
    select id
    from "distribution_member"
    where "contact_person_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.contact_person_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "distribution_member"
    where "contact_person_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.contact_person_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'person_id', person_id, 'channel', channel, 'purpose', purpose, 'given_on', given_on, 'evidence', evidence, 'text_version', text_version, 'withdrawn_on', withdrawn_on)
    from "consent" as found
    where found.id = part.id) as now
from (
    select id
    from "consent"
    where "person_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.person_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "consent"
    where "person_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.person_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('person_id', person_id, 'field_id', field_id, 'value', value)
    from "person_own_value" as found
    where found.id = part.id) as now
from (
    select id
    from "person_own_value"
    where "person_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.person_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "person_own_value"
    where "person_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.person_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select "change_set"."id", "command", "at", "undo_of", "staff"."name" as "staff", "file_name"
from "change_set"
left join "staff" on "staff"."id" = "change_set"."staff_id"
left join "import_batch" on "import_batch"."id" = "change_set"."batch_id"
where "change_set"."id" in (?, …);

-- history.preview {"entity":"organisation","id":1,"changeSetId":7}

select "seq", "at"
from "change_set"
where "id" = ?;

select part.id, (
    select json_object('kind', kind, 'name', name, 'short_name', short_name, 'legal_form', legal_form, 'register_court', register_court, 'register_kind', register_kind, 'register_number', register_number, 'euid', euid, 'vat_id', vat_id, 'business_id', business_id, 'lei', lei, 'phone', phone, 'fax', fax, 'email', email, 'website', website, 'employees', employees, 'employees_as_of', employees_as_of, 'sector_code', sector_code, 'sector_edition', sector_edition, 'founded_on', founded_on, 'registered_on', registered_on, 'note', note, 'visibility', visibility, 'created_at', created_at, 'updated_at', updated_at, 'activity', activity, 'mobile', mobile, 'second_email', second_email, 'linkedin', linkedin, 'status', status, 'status_on', status_on, 'status_reason', status_reason, 'abc_class', abc_class, 'visit_cadence_months', visit_cadence_months, 'contact_block_reason', contact_block_reason, 'revenue_class', revenue_class, 'care_owner_id', care_owner_id, 'verified_on', verified_on, 'verified_by_id', verified_by_id, 'chambers', chambers, 'stated_size', stated_size, 'contact_block', contact_block, 'contact_block_on', contact_block_on)
    from "organisation" as found
    where found.id = part.id) as now
from (
    select ? as id) as part;

with part (id) as materialized (
    select ? as id)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'is_head_office', is_head_office, 'name', name, 'street', street, 'house_number', house_number, 'postcode', postcode, 'city', city, 'district', district, 'business_park', business_park, 'latitude', latitude, 'longitude', longitude, 'tenure', tenure, 'lease_ends_on', lease_ends_on, 'floor_area_square_metres', floor_area_square_metres, 'valid_from', valid_from, 'valid_to', valid_to, 'kind', kind, 'plot_area_square_metres', plot_area_square_metres, 'parking_spaces', parking_spaces, 'rail_access', rail_access, 'water_access', water_access, 'note', note)
    from "establishment" as found
    where found.id = part.id) as now
from (
    select id
    from "establishment"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "establishment"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'kind', kind, 'name', name, 'valid_to', valid_to, 'valid_from', valid_from)
    from "organisation_name" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_name"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_name"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'theme_id', theme_id)
    from "organisation_theme" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_theme"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_theme"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'batch_id', batch_id, 'fields', fields)
    from "organisation_provenance" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_provenance"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_provenance"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'employees', employees, 'as_of', as_of, 'source', source)
    from "organisation_headcount" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_headcount"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_headcount"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'code', code, 'edition', edition)
    from "organisation_sector" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_sector"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_sector"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'tag_id', tag_id)
    from "organisation_tag" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_tag"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_tag"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select part.id, (
    select json_object('organisation_id', organisation_id, 'field_id', field_id, 'value', value)
    from "organisation_own_value" as found
    where found.id = part.id) as now
from (
    select id
    from "organisation_own_value"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null) as part;

with part (id) as materialized (
    select id
    from "organisation_own_value"
    where "organisation_id" = ?
    union
    select changed
    from (
        select (
            select first_id
            from change
            where id = change_id and entity = ?) as changed
        from before_image
        where row ->> '$.organisation_id' = ?)
    where changed is not null)
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_record on entity = ? and first_id = part.id
union all
select change.id as "changeId", part.id as "rowId", change_set_id as "changeSetId", operation, (
    select seq
    from change_set
    where change_set.id = change_set_id) as seq,
  (
    select row
    from before_image
    where change_id = change.id) as image
from part
cross join change indexed by change_of_range on entity = ?
  and last_id > first_id
  and first_id < part.id
  and last_id >= part.id
order by seq, "changeId";

select "version"
from "organisation"
where "id" = ?;
