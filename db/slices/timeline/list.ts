import type { Kysely } from 'kysely'
import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import { timelineKinds, type timeline, type TimelineEntry } from '../../../preload/contract/timeline.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import type { SliceFacts, TimelineKind } from '../../engine/slice-facts.ts'
import { themeFamily } from '../themes/index.ts'
import { pageOf, type Moment } from './rules.ts'

type ListInput = InputOf<(typeof timeline)['list']>

/**
 * One page of what happened, newest first: contacts, visits, meetings, tasks done. Those of an organisation are the
 * meetings that its people attended or it hosted; those of a person, where they were. Where things stand comes from narrow indexes; only the page's records are read in full.
 * Errors: NOT_FOUND.
 */
export async function listTimeline(
  read: Kysely<Schema>,
  sources: SliceFacts['timeline'],
  input: ListInput,
): Promise<OutputOf<(typeof timeline)['list']>> {
  await requireRecords(read, 'organisation', [input.organisationId ?? null])
  await requireRecords(read, 'person', [input.personId ?? null])
  await requireRecords(read, 'theme', [input.themeId ?? null])
  const { themeId, ...rest } = input
  const of = { ...rest, ...(themeId !== undefined && { themeIds: await themeFamily(read, themeId) }) }
  const kinds = new Set<TimelineKind>(input.kinds?.length ? input.kinds : timelineKinds)
  const moments: Moment[] = []
  for (const kind of kinds)
    for (const moment of await sources[kind].moments(read, of)) moments.push({ ...moment, kind })
  const { page, more } = pageOf(moments, input.limit)
  const entries = new Map<string, TimelineEntry>()
  for (const kind of kinds) {
    const ids = page.filter((moment) => moment.kind === kind).map(({ id }) => id)
    if (ids.length === 0) continue
    for (const entry of await sources[kind].entries(read, ids, of)) entries.set(`${kind}/${entry.id}`, entry)
  }
  return { entries: page.flatMap(({ kind, id }) => entries.get(`${kind}/${id}`) ?? []), more }
}
