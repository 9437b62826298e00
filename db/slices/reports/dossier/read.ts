import type { Establishment } from '../../../../preload/contract/establishments.ts'
import type { OrganisationDetail } from '../../../../preload/contract/organisations.ts'
import type { Relation } from '../../../../preload/contract/relations.ts'
import type { Task } from '../../../../preload/contract/tasks.ts'
import type { TimelineEntry } from '../../../../preload/contract/timeline.ts'
import { readerOf } from '../../../engine/connection/read-at-once.ts'
import type { DataContext } from '../../../engine/context.ts'
import { sectorCodesOf } from '../../code-lists/index.ts'
import { coreQuestionsDue, offersAndNeeds, type Told } from '../../guides/index.ts'
import { listEstablishments } from '../../establishments/index.ts'
import { organisationDetail } from '../../organisations/index.ts'
import { listRelations } from '../../relations/index.ts'
import { listTasks } from '../../tasks/index.ts'
import { listTimeline } from '../../timeline/index.ts'
import { isCurrent, questionsDue, type DueQuestion } from './questions.ts'

/** What a dossier says of one company. */
export interface Dossier {
  readonly detail: OrganisationDetail
  /** German title of its main sector; null where it has none that is known. */
  readonly sector: string | null
  /** In use on the day. */
  readonly establishments: readonly Establishment[]
  readonly relations: readonly Relation[]
  /** Open ones, promises first; `openTasks` of the detail says how many there are. */
  readonly tasks: readonly Task[]
  /** Visits agreed for today or later, the next one first. */
  readonly planned: readonly TimelineEntry[]
  /** What happened, newest first. */
  readonly past: readonly TimelineEntry[]
  /** Whether there is more of it than `past`. */
  readonly hasOlder: boolean
  readonly questions: readonly DueQuestion[]
  readonly told: readonly Told[]
}

/** The most that a dossier of two pages has room for. */
export const dossierMost = { tasks: 10, past: 6 } as const
/** Visits that are agreed lie before what happened; more of them than this nobody has. */
const plannedAtMost = 20

/** Reads what a dossier says, as of `today`. Errors: NOT_FOUND. */
export async function readDossier(
  { read, database, slices }: Pick<DataContext, 'read' | 'database' | 'slices'>,
  organisationId: number,
  today: string,
): Promise<Dossier> {
  const detail = await organisationDetail(read, organisationId, today)
  const all = await listEstablishments(read, organisationId)
  const establishments = all.filter(({ fields }) => isCurrent(fields, today))
  const relations = (await listRelations(read, organisationId)).filter((relation) =>
    isCurrent(relation, today),
  )
  const open = { organisationId, status: 'open', limit: 200 } as const
  const { tasks } = await listTasks(read, open, today)
  const { entries, more } = await listTimeline(read, slices.timeline, {
    organisationId,
    kinds: ['contact', 'visit', 'meeting'],
    limit: plannedAtMost + dossierMost.past,
  })
  const isPlanned = ({ kind, detail: status, on }: TimelineEntry): boolean =>
    kind === 'visit' && (status === 'planned' || status === 'prepared') && on >= today
  const happened = entries.filter((entry) => !isPlanned(entry) && entry.on <= today)
  return {
    detail,
    sector: sectorTitle(database, detail.fields),
    establishments,
    relations,
    tasks: tasks
      .toSorted((one, other) => Number(other.kind === 'promise') - Number(one.kind === 'promise'))
      .slice(0, dossierMost.tasks),
    planned: entries.filter(isPlanned).toReversed(),
    past: happened.slice(0, dossierMost.past),
    hasOlder: more || happened.length > dossierMost.past,
    questions: questionsDue(
      detail,
      establishments,
      today,
      await coreQuestionsDue(read, organisationId, today),
    ),
    told: await offersAndNeeds(read, organisationId, today),
  }
}

/** The title of a code, or of the finest level above it that is stored. */
function sectorTitle(
  { raw }: DataContext['database'],
  { sectorCode, sectorEdition }: OrganisationDetail['fields'],
): string | null {
  const codes = sectorCodesOf(readerOf(raw))
  for (let code = sectorCode; code !== ''; code = code.slice(0, -1)) {
    const title = codes.title(sectorEdition, code)
    if (title !== null) return title
  }
  return null
}
