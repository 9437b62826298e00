-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- consents.list {"owner":{"kind":"organisation","id":1}}

select "id",
  "version",
  "channel",
  "purpose",
  "given_on" as "givenOn",
  "evidence",
  "text_version" as "textVersion",
  "withdrawn_on" as "withdrawnOn"
from "consent"
where "organisation_id" = ?
order by "given_on" desc, "id" desc;

-- letters.templates {}

select *
from "letter_template";

-- mailings.list {}

select "main"."mailing"."id",
  "main"."mailing"."name",
  "main"."mailing"."channel",
  "main"."mailing"."purpose",
  "main"."mailing"."sent_on" as "sentOn",
  "main"."mailing"."source",
  "main"."staff"."name" as "staff",
  sum("main"."mailing_recipient"."is_reached") as "reached",
  count("main"."mailing_recipient"."id") as "total"
from "main"."mailing"
inner join "main"."staff" on "main"."staff"."id" = "main"."mailing"."staff_id"
left join "main"."mailing_recipient" on "main"."mailing_recipient"."mailing_id" = "main"."mailing"."id"
group by "main"."mailing"."id"
order by "main"."mailing"."sent_on" desc, "main"."mailing"."id" desc;

-- mailings.get {"id":1}

select "main"."mailing"."id",
  "main"."mailing"."name",
  "main"."mailing"."channel",
  "main"."mailing"."purpose",
  "main"."mailing"."sent_on" as "sentOn",
  "main"."mailing"."source",
  "main"."staff"."name" as "staff",
  sum("main"."mailing_recipient"."is_reached") as "reached",
  count("main"."mailing_recipient"."id") as "total",
  "main"."mailing"."subject",
  "main"."mailing"."note"
from "main"."mailing"
inner join "main"."staff" on "main"."staff"."id" = "main"."mailing"."staff_id"
left join "main"."mailing_recipient" on "main"."mailing_recipient"."mailing_id" = "main"."mailing"."id"
where "main"."mailing"."id" = ?
group by "main"."mailing"."id";

select "recipient"."id",
  "recipient"."is_reached",
  "recipient"."reasons",
  "recipient"."taken_in_reason" as "takenInReason",
  "recipient"."organisation_id" as "organisationId",
  "main"."organisation"."name" as "organisationName",
  "recipient"."person_id" as "personId",
  "main"."person"."academic_title",
  "main"."person"."given_name",
  "main"."person"."family_name"
from "main"."mailing_recipient" as "recipient"
left join "main"."organisation" on "main"."organisation"."id" = "recipient"."organisation_id"
left join "main"."person" on "main"."person"."id" = "recipient"."person_id"
where "recipient"."mailing_id" = ?
order by "main"."organisation"."name_sort", "main"."person"."name_sort", "recipient"."id";

-- mailings.audience {"source":{"kind":"records","list":"organisation","records":{"ids":[1]}},"channel":"letter","purpose":"service","rule":"decisionMaker","jobTitle":"","chosen":{},"takenIn":{},"takenOut":[]}

select person_id as "personId",
  organisation_id as "organisationId",
  job_title as "jobTitle",
  is_decision_maker as "isDecisionMaker",
  email,
  (valid_from is null or valid_from <= ?)
  and (valid_to is null or valid_to >= ?) as "isCurrent"
from affiliation
where organisation_id in (
    select value
    from json_each(?)) or person_id in (
    select value
    from json_each(?))
order by "isCurrent" desc,
  (affiliation.id - 1) / 1099511627776 <> (affiliation.organisation_id - 1) / 1099511627776,
  affiliation.id;

select organisation.id,
  organisation.name,
  status,
  contact_block as "contactBlock",
  email,
  coalesce(street, '') as street,
  coalesce(house_number, '') as "houseNumber",
  coalesce(postcode, '') as postcode,
  coalesce(city, '') as city
from organisation
left join establishment on establishment.organisation_id = organisation.id and is_head_office = 1
where organisation.id in (
    select value
    from json_each(?));

select id,
  salutation,
  academic_title as "academicTitle",
  given_name as "givenName",
  family_name as "familyName",
  email,
  letter_opening as "letterOpening",
  contact_block as "contactBlock"
from person
where id in (
    select value
    from json_each(?));

select organisation_id as "organisationId",
  person_id as "personId",
  (withdrawn_on is not null and withdrawn_on <= ?) as "isWithdrawn"
from consent
where channel = ? and purpose = ? and given_on <= ?
order by given_on, id;

-- mailings.audience {"source":{"kind":"list","id":1},"channel":"letter","purpose":"service","rule":"decisionMaker","jobTitle":"","chosen":{},"takenIn":{},"takenOut":[]}

select "name"
from "distribution_list"
where "id" = ?;

select organisation_id as "organisationId",
  coalesce(member.person_id, contact_person_id) as "personId"
from distribution_member as member
left join organisation on organisation.id = organisation_id
left join person on person.id = member.person_id
where list_id = ?
order by organisation_id is null, organisation.name_sort, person.name_sort, member.id;

select person_id as "personId",
  organisation_id as "organisationId",
  job_title as "jobTitle",
  is_decision_maker as "isDecisionMaker",
  email,
  (valid_from is null or valid_from <= ?)
  and (valid_to is null or valid_to >= ?) as "isCurrent"
from affiliation
where organisation_id in (
    select value
    from json_each(?)) or person_id in (
    select value
    from json_each(?))
order by "isCurrent" desc,
  (affiliation.id - 1) / 1099511627776 <> (affiliation.organisation_id - 1) / 1099511627776,
  affiliation.id;

select organisation.id,
  organisation.name,
  status,
  contact_block as "contactBlock",
  email,
  coalesce(street, '') as street,
  coalesce(house_number, '') as "houseNumber",
  coalesce(postcode, '') as postcode,
  coalesce(city, '') as city
from organisation
left join establishment on establishment.organisation_id = organisation.id and is_head_office = 1
where organisation.id in (
    select value
    from json_each(?));

select id,
  salutation,
  academic_title as "academicTitle",
  given_name as "givenName",
  family_name as "familyName",
  email,
  letter_opening as "letterOpening",
  contact_block as "contactBlock"
from person
where id in (
    select value
    from json_each(?));

select organisation_id as "organisationId",
  person_id as "personId",
  (withdrawn_on is not null and withdrawn_on <= ?) as "isWithdrawn"
from consent
where channel = ? and purpose = ? and given_on <= ?
order by given_on, id;

select "id", "name", "sent_on" as "sentOn", "channel"
from "mailing"
where "source_key" = ? and "sent_on" >= ?
order by "sent_on" desc, "id" desc
limit ?;

-- mailings.audience {"source":{"kind":"group","id":1},"channel":"letter","purpose":"service","rule":"decisionMaker","jobTitle":"","chosen":{},"takenIn":{},"takenOut":[]}

select "name"
from "working_group"
where "id" = ?;

select membership.organisation_id as "organisationId", membership.person_id as "personId"
from membership
join person on person.id = membership.person_id
where group_id = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)
order by person.name_sort,
  (membership.id - 1) / 1099511627776 <> (membership.person_id - 1) / 1099511627776,
  membership.id;

select person_id as "personId",
  organisation_id as "organisationId",
  job_title as "jobTitle",
  is_decision_maker as "isDecisionMaker",
  email,
  (valid_from is null or valid_from <= ?)
  and (valid_to is null or valid_to >= ?) as "isCurrent"
from affiliation
where organisation_id in (
    select value
    from json_each(?)) or person_id in (
    select value
    from json_each(?))
order by "isCurrent" desc,
  (affiliation.id - 1) / 1099511627776 <> (affiliation.organisation_id - 1) / 1099511627776,
  affiliation.id;

select organisation.id,
  organisation.name,
  status,
  contact_block as "contactBlock",
  email,
  coalesce(street, '') as street,
  coalesce(house_number, '') as "houseNumber",
  coalesce(postcode, '') as postcode,
  coalesce(city, '') as city
from organisation
left join establishment on establishment.organisation_id = organisation.id and is_head_office = 1
where organisation.id in (
    select value
    from json_each(?));

select id,
  salutation,
  academic_title as "academicTitle",
  given_name as "givenName",
  family_name as "familyName",
  email,
  letter_opening as "letterOpening",
  contact_block as "contactBlock"
from person
where id in (
    select value
    from json_each(?));

select organisation_id as "organisationId",
  person_id as "personId",
  (withdrawn_on is not null and withdrawn_on <= ?) as "isWithdrawn"
from consent
where channel = ? and purpose = ? and given_on <= ?
order by given_on, id;

select "id", "name", "sent_on" as "sentOn", "channel"
from "mailing"
where "source_key" = ? and "sent_on" >= ?
order by "sent_on" desc, "id" desc
limit ?;

-- mailings.audience {"source":{"kind":"view","id":1},"channel":"letter","purpose":"service","rule":"decisionMaker","jobTitle":"","chosen":{},"takenIn":{},"takenOut":[]}

select *
from "list_view"
where "id" = ?;

select person_id as "personId",
  organisation_id as "organisationId",
  job_title as "jobTitle",
  is_decision_maker as "isDecisionMaker",
  email,
  (valid_from is null or valid_from <= ?)
  and (valid_to is null or valid_to >= ?) as "isCurrent"
from affiliation
where organisation_id in (
    select value
    from json_each(?)) or person_id in (
    select value
    from json_each(?))
order by "isCurrent" desc,
  (affiliation.id - 1) / 1099511627776 <> (affiliation.organisation_id - 1) / 1099511627776,
  affiliation.id;

select organisation.id,
  organisation.name,
  status,
  contact_block as "contactBlock",
  email,
  coalesce(street, '') as street,
  coalesce(house_number, '') as "houseNumber",
  coalesce(postcode, '') as postcode,
  coalesce(city, '') as city
from organisation
left join establishment on establishment.organisation_id = organisation.id and is_head_office = 1
where organisation.id in (
    select value
    from json_each(?));

select id,
  salutation,
  academic_title as "academicTitle",
  given_name as "givenName",
  family_name as "familyName",
  email,
  letter_opening as "letterOpening",
  contact_block as "contactBlock"
from person
where id in (
    select value
    from json_each(?));

select organisation_id as "organisationId",
  person_id as "personId",
  (withdrawn_on is not null and withdrawn_on <= ?) as "isWithdrawn"
from consent
where channel = ? and purpose = ? and given_on <= ?
order by given_on, id;

select "id", "name", "sent_on" as "sentOn", "channel"
from "mailing"
where "source_key" = ? and "sent_on" >= ?
order by "sent_on" desc, "id" desc
limit ?;
