import type { CallContext, Handlers } from '../../engine/context.ts'
import { removeWritten, updateContact, updateVisit } from './change.ts'
import { contactDetail, visitDetail } from './detail.ts'
import { listTimeline } from './list.ts'
import { logContact, logVisit, type Writer } from './log.ts'
import { refuseEmpty } from './refusals.ts'
import { composerSuggestions } from './suggestions.ts'

export { listTimeline } from './list.ts'
export { visitDetail } from './detail.ts'
export { logContact, logVisit, presentPeople, type Writer } from './log.ts'
export { refuseFuture } from './refusals.ts'
export { grouped, groupedPeople, peopleOfVisits, personColumns, type Companions } from './companions.ts'

const writerOf = async ({ staffId, today }: CallContext): Promise<Writer> => ({
  staffId: await staffId(),
  today: today(),
})

export const timelineHandlers: Handlers<'timeline'> = {
  list: ({ read, slices }, input) => listTimeline(read, slices.timeline, input),
}

export const contactHandlers: Handlers<'contacts'> = {
  log: async (context, input) => {
    refuseEmpty(input)
    const writer = await writerOf(context)
    return context.write('contacts.log', (scope) => logContact(scope, input, writer))
  },
  get: ({ read }, { id }) => contactDetail(read, id),
  update: async (context, input) => {
    const writer = await writerOf(context)
    return context.write('contacts.update', (scope) => updateContact(scope, input, writer))
  },
  remove: ({ write }, input) => write('contacts.remove', (scope) => removeWritten(scope, 'contact', input)),
}

export const visitHandlers: Handlers<'visits'> = {
  log: async (context, input) => {
    const writer = await writerOf(context)
    return context.write('visits.log', (scope) => logVisit(scope, input, writer))
  },
  get: ({ read }, { id }) => visitDetail(read, id),
  update: async (context, input) => {
    const writer = await writerOf(context)
    return context.write('visits.update', (scope) => updateVisit(scope, input, writer))
  },
  remove: ({ write }, input) => write('visits.remove', (scope) => removeWritten(scope, 'visit', input)),
}

export const composerHandlers: Handlers<'composer'> = {
  suggestions: ({ read, today }, { organisationId }) => composerSuggestions(read, organisationId, today()),
}
