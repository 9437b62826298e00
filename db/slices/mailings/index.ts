import type { Handlers } from '../../engine/context.ts'
import { savedFileMode } from '../../engine/files/private.ts'
import { savingFailure, writeSavedFile } from '../../engine/files/saved-file.ts'
import { readAudience, shownAudience } from './audience.ts'
import { giveConsent, listConsents } from './consents.ts'
import { earlierMailings, listMailings, mailingDetail, recordMailing } from './record.ts'
import { addressedAsCsv } from './table.ts'

export { readAudience } from './audience.ts'
export { addressLines } from './placeholders.ts'

export const consentHandlers: Handlers<'consents'> = {
  list: async ({ read }, { owner }) => ({ consents: await listConsents(read, owner) }),
  give: ({ write, today }, input) => write('consents.give', (scope) => giveConsent(scope, input, today())),
  withdraw: ({ write }, { id, version, withdrawnOn }) =>
    write('consents.withdraw', (scope) => ({
      id,
      version: scope.update('consent', id, version, { withdrawn_on: withdrawnOn }),
    })),
  remove: async ({ write }, { id, version }) => {
    await write('consents.remove', (scope) => scope.remove('consent', id, version))
    return {}
  },
}

export const mailingHandlers: Handlers<'mailings'> = {
  audience: async (context, input) => {
    const audience = await readAudience(context, input)
    return {
      source: audience.source.name,
      ...shownAudience(audience, input.takenIn),
      earlier: await earlierMailings(context.read, audience.source.key, context.today()),
    }
  },
  export: async (context, { audience: input, file }) => {
    const target = context.pathOf(file)
    const { decisions } = await readAudience(context, input)
    const reached = decisions.flatMap(({ candidate, isReached }) => (isReached ? [candidate] : []))
    try {
      writeSavedFile(target, addressedAsCsv(reached), savedFileMode())
    } catch (error) {
      throw savingFailure(error)
    }
    return { rows: reached.length }
  },
  record: async (context, input) => {
    const audience = await readAudience(context, input.audience)
    const by = { staffId: await context.staffId(), today: context.today() }
    return context.write('mailings.record', (scope) => recordMailing(scope, input, audience, by))
  },
  list: async ({ read }) => ({ mailings: await listMailings(read) }),
  get: ({ read }, { id }) => mailingDetail(read, id),
}
