import type { Migration } from './migration.ts'

/**
 * When a visit begins and how long it takes; themes that are in focus; by which rules it is proposed whom to visit: how much
 * each reason weighs, from when on it holds, and how many companies of each size are to be reached.
 */
export const visitPlanning: Migration = {
  version: 330,
  name: 'visit-planning',
  sql: `
alter table visit add column starts_at text check (starts_at glob '[0-2][0-9]:[0-5][0-9]');
alter table visit add column duration_minutes integer check (duration_minutes > 0);
alter table theme add column in_focus integer not null default 0 check (in_focus in (0, 1));
create table visit_plan_rule (
  id integer primary key check (id = 1),
  version integer not null default 1,
  weight_red_flag integer not null default 5,
  weight_overdue integer not null default 4,
  weight_lease_ends integer not null default 4,
  weight_staff_change integer not null default 3,
  weight_never_visited integer not null default 2,
  weight_focus_theme integer not null default 2,
  weight_coverage integer not null default 3,
  lease_months integer not null default 18,
  staff_percent integer not null default 20,
  staff_people integer not null default 5,
  rest_months integer not null default 6,
  period_months integer not null default 24,
  visits_per_year integer not null default 25,
  target_micro integer not null default 5,
  target_small integer not null default 15,
  target_medium integer not null default 40,
  target_large integer not null default 80,
  target_unknown integer not null default 5
) strict;
insert into visit_plan_rule (id) values (1);
`,
}
