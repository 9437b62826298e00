import { doctorHandlers } from '../doctor/index.ts'
import { historyHandlers } from '../history/index.ts'
import { officeHandlers } from '../office/index.ts'
import { organisationHandlers } from '../organisations/index.ts'
import type { AllHandlers, DataContext } from './context.ts'
import { emptyOffice, type Fill } from './open-profile.ts'
import type { OpenRequest } from './protocol.ts'

/** Every handler of the data process. */
export const handlers: AllHandlers = {
  doctor: doctorHandlers,
  history: historyHandlers,
  jobs: {
    list: async ({ jobs }) => ({ jobs: [...jobs.list()] }),
    cancel: async ({ jobs }, { jobId }) => {
      jobs.cancel(jobId)
      return {}
    },
  },
  office: officeHandlers,
  organisations: organisationHandlers,
}

/** What fills a new profile for this kind of start; null opens what is there. */
export async function fillOf(request: OpenRequest): Promise<Fill | null> {
  switch (request.mode) {
    case 'existing':
      return null
    case 'create':
      return emptyOffice(request.office)
    case 'demo':
      return null
    case 'restore':
      return null
  }
}

/** Brings work that a crash interrupted to a clean end before the first call. */
export async function recover(_context: DataContext): Promise<void> {}
