import { registerCommands } from '../kit/commands/definitions.ts'
import { registerDependencies } from '../kit/data/dependencies.ts'
import { registerHistoryWords } from '../kit/history-words.ts'
import { registerMessages } from '../kit/i18n/messages.ts'
import type { Slice } from '../kit/slice.ts'
import { backupsSlice } from '../slices/backups/slice.ts'
import { documentsSlice } from '../slices/documents/slice.ts'
import { calendarSlice } from '../slices/calendar/slice.ts'
import { desksSlice } from '../slices/desks/slice.ts'
import { binSlice } from '../slices/bin/slice.ts'
import { distributionListsSlice } from '../slices/distribution-lists/slice.ts'
import { duplicatesSlice } from '../slices/duplicates/slice.ts'
import { establishmentsSlice } from '../slices/establishments/slice.ts'
import { guidesSlice } from '../slices/guides/slice.ts'
import { groupsSlice } from '../slices/groups/slice.ts'
import { historySlice } from '../slices/history/slice.ts'
import { importsSlice } from '../slices/imports/slice.ts'
import { listsSlice } from '../slices/lists/slice.ts'
import { mailingsSlice } from '../slices/mailings/slice.ts'
import { organisationsSlice } from '../slices/organisations/slice.ts'
import { ownFieldsSlice } from '../slices/own-fields/slice.ts'
import { peopleSlice } from '../slices/people/slice.ts'
import { relationsSlice } from '../slices/relations/slice.ts'
import { reportsSlice } from '../slices/reports/slice.ts'
import { searchSlice } from '../slices/search/slice.ts'
import { settingsSlice } from '../slices/settings/slice.ts'
import { setupSlice } from '../slices/setup/slice.ts'
import { staffSlice } from '../slices/staff/slice.ts'
import { startSlice } from '../slices/start/slice.ts'
import { tasksSlice } from '../slices/tasks/slice.ts'
import { themesSlice } from '../slices/themes/slice.ts'
import { timelineSlice } from '../slices/timeline/slice.ts'
import { tradeNotificationsSlice } from '../slices/trade-notifications/slice.ts'
import { viewsSlice } from '../slices/views/slice.ts'
import { visitAnswersSlice } from '../slices/visit-answers/slice.ts'
import { visitFormsSlice } from '../slices/visit-forms/slice.ts'
import { visitPlanningSlice } from '../slices/visit-planning/slice.ts'
import { visitsSlice } from '../slices/visits/slice.ts'

/** Every slice of the window, in the order in which menu and navigation show them. */
export const slices = [
  startSlice,
  organisationsSlice,
  establishmentsSlice,
  relationsSlice,
  peopleSlice,
  viewsSlice,
  listsSlice,
  visitsSlice,
  visitPlanningSlice,
  tasksSlice,
  calendarSlice,
  timelineSlice,
  documentsSlice,
  groupsSlice,
  guidesSlice,
  distributionListsSlice,
  mailingsSlice,
  visitFormsSlice,
  visitAnswersSlice,
  themesSlice,
  tradeNotificationsSlice,
  reportsSlice,
  importsSlice,
  duplicatesSlice,
  backupsSlice,
  historySlice,
  searchSlice,
  binSlice,
  desksSlice,
  staffSlice,
  ownFieldsSlice,
  settingsSlice,
  setupSlice,
] as const

type KeysOf<Part> = Part extends unknown ? keyof Part : never
type Answered = KeysOf<Extract<(typeof slices)[number], { readonly dependencies: unknown }>['dependencies']>

const all: readonly Slice[] = slices
registerMessages(all.map(({ messages }) => messages))
registerCommands(all.map(({ commands }) => commands ?? {}))
registerDependencies<Answered>(all.map(({ dependencies }) => dependencies ?? {}))
registerHistoryWords(all.map(({ history }) => history ?? {}))
