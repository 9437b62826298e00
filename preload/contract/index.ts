import { backupFiles, backups } from './backups.ts'
import { bin } from './bin.ts'
import { codeLists } from './code-lists.ts'
import { consents } from './consents.ts'
import type { ChannelOf, Contract, Definition, DefinitionOf, InputOf, OutputOf } from './define.ts'
import { conflicts, desks } from './desks.ts'
import { desktop, files, setup } from './desktop.ts'
import { documentContents, documentFiles, documents } from './documents.ts'
import { distributionLists } from './distribution-lists.ts'
import { drafts } from './drafts.ts'
import { duplicates } from './duplicates.ts'
import { establishments } from './establishments.ts'
import type { Envelope } from './errors.ts'
import type { KontorEvent } from './events.ts'
import { groups, meetings } from './groups.ts'
import { guides } from './guides.ts'
import { history } from './history.ts'
import { importDrafts } from './import-draft.ts'
import { importProfiles } from './import-plan.ts'
import { imports } from './imports.ts'
import { jobs } from './jobs.ts'
import { letters } from './letters.ts'
import { mailings } from './mailings.ts'
import { moves } from './moves.ts'
import { doctor, office } from './office.ts'
import { organisationParts } from './organisation-parts.ts'
import { organisations } from './organisations.ts'
import { ownFields } from './own-fields.ts'
import { people } from './people.ts'
import { lists } from './record-lists.ts'
import { relations } from './relations.ts'
import { reportDocuments, reports } from './reports.ts'
import { restoring, restoringFiles } from './restoring.ts'
import { search } from './search.ts'
import { staff } from './staff.ts'
import { tags } from './tags.ts'
import { calendar } from './calendar.ts'
import { start } from './start.ts'
import { tasks } from './tasks.ts'
import { themes } from './themes.ts'
import { composer, contacts, timeline, visits } from './timeline.ts'
import { tradeNotifications } from './trade-notifications.ts'
import { views } from './views.ts'
import { visitAnswers } from './visit-answers.ts'
import { visitForms } from './visit-forms.ts'
import { visitPlan } from './visit-planning.ts'

/** Answered by the data process. */
export const dataContract = {
  backupFiles,
  backups,
  bin,
  codeLists,
  composer,
  conflicts,
  consents,
  contacts,
  desks,
  distributionLists,
  doctor,
  documentContents,
  documents,
  duplicates,
  establishments,
  groups,
  guides,
  history,
  importDrafts,
  importProfiles,
  imports,
  jobs,
  letters,
  lists,
  mailings,
  meetings,
  moves,
  office,
  organisationParts,
  organisations,
  ownFields,
  people,
  relations,
  reportDocuments,
  restoring,
  restoringFiles,
  search,
  staff,
  calendar,
  start,
  tags,
  tasks,
  themes,
  timeline,
  tradeNotifications,
  views,
  visitAnswers,
  visitForms,
  visitPlan,
  visits,
} satisfies Contract

/** Answered by the main process. */
export const mainContract = { desktop, documentFiles, drafts, files, reports, setup } satisfies Contract

/** Data slices the window has no business with: the main process and batch mode use them themselves. */
export const hiddenFromWindow = [
  'backupFiles',
  'documentContents',
  'reportDocuments',
  'restoringFiles',
] as const

type WindowContract = Omit<typeof dataContract, (typeof hiddenFromWindow)[number]> & typeof mainContract

const isHidden = (slice: string): boolean => hiddenFromWindow.some((hidden) => hidden === slice)
const channelsOf = (contract: Contract): string[] =>
  Object.entries(contract).flatMap(([slice, methods]) =>
    Object.keys(methods).map((method) => `${slice}.${method}`),
  )

/** Every channel of the data process, and those of them and of main that the window may call. */
export const dataChannels: readonly string[] = channelsOf(dataContract)
export const mainChannels: readonly string[] = channelsOf(mainContract)
export const channels: readonly string[] = [...dataChannels, ...mainChannels]
  .filter((channel) => !isHidden(channel.split('.')[0] ?? ''))
  .toSorted()

type Call<D extends Definition> = (input: InputOf<D>) => Promise<Envelope<OutputOf<D>>>
type Api<C extends Contract> = { readonly [S in keyof C]: { readonly [M in keyof C[S]]: Call<C[S][M]> } }

/** `window.kontor`: one function per channel, and the events. */
export type KontorApi = Api<WindowContract> & {
  /** Returns the function that stops listening. */
  readonly onEvent: (listener: (event: KontorEvent) => void) => () => void
  /** Hands over a dropped file as a token, of a register unless said otherwise; null when it is not a file on disk. */
  readonly offerFile: (file: unknown, purpose?: 'document') => Promise<string | null>
}

export type DataChannel = ChannelOf<typeof dataContract>
export type DataInput<C extends DataChannel> = InputOf<
  Extract<DefinitionOf<typeof dataContract, C>, Definition>
>
export type DataOutput<C extends DataChannel> = OutputOf<
  Extract<DefinitionOf<typeof dataContract, C>, Definition>
>
