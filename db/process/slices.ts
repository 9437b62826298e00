import type { Slice } from '../engine/slice.ts'
import type { SliceFacts } from '../engine/slice-facts.ts'
import { backupsSlice } from '../slices/backups/slice.ts'
import { doctorSlice } from '../slices/doctor/slice.ts'
import { duplicatesSlice } from '../slices/duplicates/slice.ts'
import { groupsSlice } from '../slices/groups/slice.ts'
import { importsSlice } from '../slices/imports/slice.ts'
import { officeSlice } from '../slices/office/slice.ts'
import { organisationsSlice } from '../slices/organisations/slice.ts'
import { peopleSlice } from '../slices/people/slice.ts'
import { reportsSlice } from '../slices/reports/slice.ts'
import { searchSlice } from '../slices/search/slice.ts'
import { tasksSlice } from '../slices/tasks/slice.ts'
import { themesSlice } from '../slices/themes/slice.ts'
import { timelineSlice } from '../slices/timeline/slice.ts'
import { recordNames } from './tables.ts'

/** Every slice. */
export const slices: readonly Slice[] = [
  backupsSlice,
  doctorSlice,
  duplicatesSlice,
  groupsSlice,
  importsSlice,
  officeSlice,
  organisationsSlice,
  peopleSlice,
  reportsSlice,
  searchSlice,
  tasksSlice,
  themesSlice,
  timelineSlice,
]

/** Their handlers; one that is missing does not compile. */
export const sliceHandlers = {
  ...backupsSlice.handlers,
  ...doctorSlice.handlers,
  ...duplicatesSlice.handlers,
  ...groupsSlice.handlers,
  ...importsSlice.handlers,
  ...officeSlice.handlers,
  ...organisationsSlice.handlers,
  ...peopleSlice.handlers,
  ...reportsSlice.handlers,
  ...searchSlice.handlers,
  ...tasksSlice.handlers,
  ...themesSlice.handlers,
  ...timelineSlice.handlers,
}

export const sliceFacts: SliceFacts = {
  names: recordNames,
  undoRules: Object.fromEntries(slices.flatMap(({ undoRules }) => Object.entries(undoRules ?? {}))),
  finders: {
    ...groupsSlice.finders,
    ...organisationsSlice.finders,
    ...peopleSlice.finders,
    ...themesSlice.finders,
  },
  timeline: { ...groupsSlice.timeline, ...tasksSlice.timeline, ...timelineSlice.timeline },
}
