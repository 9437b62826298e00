-- What these calls ask, as kysely makes it. Written by tests/integration/queries.test.ts, with -u.

-- themes.list {}

select *
from "theme";

select json_extract(family.value, '$[0]') as "themeId",
  count(distinct "visit_theme"."visit_id") as count
from json_each(?) as family
join "visit_theme" on "visit_theme"."theme_id" = json_extract(family.value, '$[1]')
group by 1;

select json_extract(family.value, '$[0]') as "themeId",
  count(distinct "contact_theme"."contact_id") as count
from json_each(?) as family
join "contact_theme" on "contact_theme"."theme_id" = json_extract(family.value, '$[1]')
group by 1;

select json_extract(family.value, '$[0]') as "themeId",
  count(distinct "working_group_theme"."group_id") as count
from json_each(?) as family
join "working_group_theme" on "working_group_theme"."theme_id" = json_extract(family.value, '$[1]')
group by 1;

select json_extract(family.value, '$[0]') as "themeId",
  count(distinct "organisation_theme"."organisation_id") as count
from json_each(?) as family
join "organisation_theme" on "organisation_theme"."theme_id" = json_extract(family.value, '$[1]')
group by 1;
