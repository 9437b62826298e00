import type { QueryChannel } from './api.ts'

/** Kinds of records that data.changed names. */
export const entities = [
  'staff',
  'office',
  'organisation',
  'establishment',
  'person',
  'affiliation',
  'contact',
  'visit',
  'task',
  'theme',
  'working_group',
  'membership',
  'meeting',
  'organisation_distinct',
  'import_batch',
  'import_profile',
  'code_list_edition',
] as const
export type Entity = (typeof entities)[number]

const company: readonly Entity[] = ['organisation', 'establishment']
const timelineEntities: readonly Entity[] = ['contact', 'visit', 'task', 'meeting']
const groupEntities: readonly Entity[] = ['working_group', 'membership', 'meeting', 'theme', 'person']

/**
 * Which records an answer is made of. A change of one of them makes the answer stale.
 * Answers with an empty list change by their own events only. A new query without a line here does not compile.
 */
export const dependencies: Readonly<Record<QueryChannel, readonly Entity[]>> = {
  'backups.list': [],
  'backups.status': [],
  'codeLists.convert': ['code_list_edition'],
  'codeLists.describeSector': ['code_list_edition'],
  'codeLists.entries': ['code_list_edition'],
  'codeLists.findSectors': ['code_list_edition'],
  'codeLists.inspect': ['code_list_edition'],
  'codeLists.list': ['code_list_edition', 'staff'],
  'composer.suggestions': ['organisation', 'person', 'affiliation', 'contact', 'visit', 'theme'],
  'desktop.info': [],
  'desktop.preferences': [],
  'doctor.run': entities,
  'drafts.list': [],
  'duplicates.compare': [
    ...company,
    ...timelineEntities,
    ...groupEntities,
    'affiliation',
    'organisation_distinct',
  ],
  'duplicates.list': [...company, 'organisation_distinct'],
  'groups.get': [...groupEntities, 'organisation'],
  'groups.list': groupEntities,
  'importDrafts.get': ['organisation', 'establishment', 'import_batch', 'import_profile'],
  'importDrafts.list': ['import_batch'],
  'importDrafts.patterns': [],
  'importDrafts.rows': [],
  'importDrafts.vanished': [],
  'importProfiles.list': ['import_profile', 'import_batch'],
  'imports.inspect': [],
  'imports.list': ['import_batch', 'organisation'],
  'imports.problems': ['import_batch'],
  'jobs.list': [],
  'meetings.get': [...groupEntities, 'organisation'],
  'office.get': ['office', 'staff'],
  'organisations.facets': [...company, 'visit', 'contact', 'theme'],
  'organisations.get': [...company, ...timelineEntities, ...groupEntities, 'affiliation'],
  'organisations.list': [...company, 'visit', 'contact', 'theme'],
  'people.get': ['person', 'affiliation', 'organisation', 'working_group', 'membership', 'meeting'],
  'people.list': ['person', 'affiliation', 'organisation', 'membership', 'working_group'],
  'search.find': ['organisation', 'person', 'working_group', 'theme'],
  'search.recall': [...company, 'person', 'affiliation', 'working_group', 'theme'],
  'setup.state': [],
  'start.overview': [...company, ...timelineEntities, 'working_group'],
  'tasks.list': ['task', 'organisation', 'staff'],
  'themes.list': ['theme', 'visit', 'contact', 'working_group', 'organisation'],
  'timeline.list': [...timelineEntities, 'person', 'theme', 'staff', 'working_group'],
  'visits.get': ['visit', 'person', 'theme', 'organisation'],
}

const known: ReadonlySet<string> = new Set(entities)

/** Channels whose answers a change of these kinds of records makes stale; a kind that is not known concerns all. */
export function channelsTouchedBy(changed: readonly string[]): readonly QueryChannel[] {
  const all = changed.some((entity) => !known.has(entity))
  const touched = new Set(changed)
  return channelNames.filter((channel) => {
    const needed = dependencies[channel]
    return needed.length > 0 && (all || needed.some((entity) => touched.has(entity)))
  })
}

const isChannel = (name: string): name is QueryChannel => name in dependencies
const channelNames: readonly QueryChannel[] = Object.keys(dependencies).filter(isChannel)
