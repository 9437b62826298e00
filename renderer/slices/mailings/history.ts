import type { HistoryWords } from '../../kit/history-words.ts'

/** What the history of companies and persons calls a consent. */
export const mailingsHistory = {
  consent: {
    title: 'history.part.consent',
    fields: {
      organisationId: 'history.field.organisation',
      personId: 'history.field.person',
      channel: 'consents.channel',
      purpose: 'consents.purpose',
      givenOn: 'consents.givenOn',
      evidence: 'consents.evidence',
      textVersion: 'consents.textVersion',
      withdrawnOn: 'consents.withdrawnOn',
    },
    codes: { channel: 'mailings.channel.', purpose: 'mailings.purpose.' },
  },
} as const satisfies HistoryWords
