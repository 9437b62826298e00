/** Kinds of records that data.changed names. */
export const entities = [
  'staff',
  'staff_absence',
  'office',
  'organisation',
  'organisation_headcount',
  'organisation_name',
  'organisation_sector',
  'organisation_tag',
  'establishment',
  'organisation_relation',
  'person',
  'affiliation',
  'contact',
  'contact_reader',
  'visit',
  'visit_answer',
  'visit_form',
  'guide',
  'guide_edition',
  'visit_reader',
  'task',
  'tag',
  'theme',
  'working_group',
  'membership',
  'meeting',
  'distribution_list',
  'distribution_member',
  'organisation_distinct',
  'person_distinct',
  'import_batch',
  'import_profile',
  'code_list_edition',
  'document',
  'list_view',
  'own_field',
  'organisation_own_value',
  'person_own_value',
  'group_own_value',
  'trade_notification',
  'desk',
  'conflict',
  'replica',
] as const
export type Entity = (typeof entities)[number]

export const company: readonly Entity[] = ['organisation', 'establishment']
/** What a company has several of. */
export const companyParts: readonly Entity[] = [
  'organisation_headcount',
  'organisation_relation',
  'organisation_name',
  'organisation_sector',
  'organisation_tag',
  'tag',
]
export const timelineEntities: readonly Entity[] = ['contact', 'visit', 'task', 'meeting']
export const distributionEntities: readonly Entity[] = ['distribution_list', 'distribution_member']
export const groupEntities: readonly Entity[] = ['working_group', 'membership', 'meeting', 'theme', 'person']
