import type { CallContext, Handlers } from '../../engine/context.ts'
import { listTimeline } from './list.ts'
import { logContact, logVisit, updateVisit, type Writer } from './log.ts'
import { composerSuggestions } from './suggestions.ts'
import { visitDetail } from './visit-detail.ts'

export { logContact, type Writer } from './log.ts'
export { grouped, groupedPeople, personColumns, type Companions } from './companions.ts'

const writerOf = async ({ staffId, today }: CallContext): Promise<Writer> => ({
  staffId: await staffId(),
  today: today(),
})

export const timelineHandlers: Handlers<'timeline'> = {
  list: ({ read, slices }, input) => listTimeline(read, slices.timeline, input),
}

export const contactHandlers: Handlers<'contacts'> = {
  log: async (context, input) => {
    const writer = await writerOf(context)
    return context.write('contacts.log', (scope) => logContact(scope, input, writer))
  },
}

export const visitHandlers: Handlers<'visits'> = {
  log: async (context, input) => {
    const writer = await writerOf(context)
    return context.write('visits.log', (scope) => logVisit(scope, input, writer))
  },
  get: ({ read }, { id }) => visitDetail(read, id),
  update: ({ write, today }, input) => write('visits.update', (scope) => updateVisit(scope, input, today())),
}

export const composerHandlers: Handlers<'composer'> = {
  suggestions: ({ read, today }, { organisationId }) => composerSuggestions(read, organisationId, today()),
}
