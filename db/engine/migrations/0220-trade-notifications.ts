import type { Migration } from './migration.ts'

/**
 * Notifications of the trade office (§ 14 GewO): what happened to a business, when, and why. What counts in the month of the
 * city is kept as it was notified (name, place, sector), since the company goes on to change and may not be known at all.
 */
export const tradeNotifications: Migration = {
  version: 220,
  name: 'trade-notifications',
  sql: `
create table trade_notification (
  id integer primary key,
  version integer not null default 1,
  organisation_id integer references organisation (id),
  batch_id integer references import_batch (id),
  source text not null default '',
  external_id text not null default '',
  business_key text not null default '',
  file_number text not null default '',
  kind text not null check (kind in ('registration', 'change', 'deregistration')),
  reason text not null default '',
  reason_text text not null default '',
  scale text check (scale in ('business', 'small', 'sideline')),
  site_kind text check (site_kind in ('main', 'branch', 'outlet')),
  valid_from text not null,
  notified_on text,
  superseded_by_id integer references trade_notification (id),
  name text not null,
  postcode text not null default '',
  city text not null default '',
  district text not null default '',
  other_place text not null default '',
  sector_code text not null default '',
  sector_edition text not null default '',
  activity text not null default '',
  full_time integer check (full_time >= 0),
  part_time integer check (part_time >= 0),
  task_id integer references task (id)
) strict;
create index trade_notification_of_organisation on trade_notification (organisation_id, valid_from);
create index trade_notification_by_day on trade_notification (valid_from);
create index trade_notification_of_batch on trade_notification (batch_id);
create index trade_notification_superseded on trade_notification (superseded_by_id) where superseded_by_id is not null;
create index trade_notification_of_task on trade_notification (task_id) where task_id is not null;
create unique index trade_notification_by_external_id on trade_notification (external_id, source) where external_id <> '';
create index trade_notification_by_business on trade_notification (source, business_key) where business_key <> '';

-- that the office may use them: who has confirmed it, and when
alter table office add column notifications_lawful_on text;
alter table office add column notifications_lawful_by_id integer references staff (id);
create index office_lawful_by on office (notifications_lawful_by_id) where notifications_lawful_by_id is not null;
`,
}
