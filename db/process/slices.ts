import type { Slice } from '../engine/slice.ts'
import type { SliceFacts } from '../engine/slice-facts.ts'
import type { ListDefinitions } from '../engine/lists/lists.ts'
import { backupsSlice } from '../slices/backups/slice.ts'
import { binSlice } from '../slices/bin/slice.ts'
import { calendarSlice } from '../slices/calendar/slice.ts'
import { desksSlice } from '../slices/desks/slice.ts'
import { distributionListsSlice } from '../slices/distribution-lists/slice.ts'
import { doctorSlice } from '../slices/doctor/slice.ts'
import { documentsSlice } from '../slices/documents/slice.ts'
import { duplicatesSlice } from '../slices/duplicates/slice.ts'
import { establishmentsSlice } from '../slices/establishments/slice.ts'
import { groupsSlice } from '../slices/groups/slice.ts'
import { guidesSlice } from '../slices/guides/slice.ts'
import { importsSlice } from '../slices/imports/slice.ts'
import { listsSlice } from '../slices/lists/slice.ts'
import { mailingsSlice } from '../slices/mailings/slice.ts'
import { officeSlice } from '../slices/office/slice.ts'
import { organisationPartsSlice } from '../slices/organisation-parts/slice.ts'
import { organisationsSlice } from '../slices/organisations/slice.ts'
import { ownFieldsSlice } from '../slices/own-fields/slice.ts'
import { peopleSlice } from '../slices/people/slice.ts'
import { relationsSlice } from '../slices/relations/slice.ts'
import { reportsSlice } from '../slices/reports/slice.ts'
import { searchSlice } from '../slices/search/slice.ts'
import { tagsSlice } from '../slices/tags/slice.ts'
import { tasksSlice } from '../slices/tasks/slice.ts'
import { themesSlice } from '../slices/themes/slice.ts'
import { timelineSlice } from '../slices/timeline/slice.ts'
import { tradeNotificationsSlice } from '../slices/trade-notifications/slice.ts'
import { viewsSlice } from '../slices/views/slice.ts'
import { visitFormsSlice } from '../slices/visit-forms/slice.ts'
import { visitPlanningSlice } from '../slices/visit-planning/slice.ts'
import { recordHistory, recordNames } from './tables.ts'

const listed = [
  backupsSlice,
  binSlice,
  calendarSlice,
  desksSlice,
  distributionListsSlice,
  doctorSlice,
  documentsSlice,
  duplicatesSlice,
  establishmentsSlice,
  groupsSlice,
  guidesSlice,
  importsSlice,
  listsSlice,
  mailingsSlice,
  officeSlice,
  organisationPartsSlice,
  organisationsSlice,
  ownFieldsSlice,
  peopleSlice,
  relationsSlice,
  reportsSlice,
  searchSlice,
  tagsSlice,
  tasksSlice,
  themesSlice,
  timelineSlice,
  tradeNotificationsSlice,
  viewsSlice,
  visitFormsSlice,
  visitPlanningSlice,
] as const

/** Every slice. */
export const slices: readonly Slice[] = listed

type Listed = (typeof listed)[number]
type Said<Key extends keyof Slice> = Listed extends infer One
  ? One extends Readonly<Record<Key, infer Value>>
    ? Value
    : never
  : never
/** `A & B` for `A | B`: what one slice says and what another one says. */
type All<One> = (One extends unknown ? (of: One) => void : never) extends (of: infer Every) => void
  ? Every
  : never

/** What the slices say under one name, as one object. */
const joined = <Key extends 'finders' | 'handlers' | 'lists' | 'texts' | 'timeline'>(
  key: Key,
): All<Said<Key>> =>
  // each is there as its slice says it
  Object.assign({}, ...slices.map((slice) => slice[key])) as All<Said<Key>>

/** Handlers of all slices; one that is missing does not compile. */
export const sliceHandlers = joined('handlers')

/** Lists of all slices; one that is missing does not compile. */
export const sliceLists: ListDefinitions = joined('lists')

export const sliceFacts: SliceFacts = {
  names: recordNames,
  history: recordHistory,
  undoRules: Object.fromEntries(slices.flatMap(({ undoRules }) => Object.entries(undoRules ?? {}))),
  finders: joined('finders'),
  texts: joined('texts'),
  timeline: joined('timeline'),
}
