import type { HistoryWords } from '../../kit/history-words.ts'

/** What the history of a company calls its relations. */
export const relationsHistory = {
  organisation_relation: {
    title: 'relations.one',
    fields: {
      kind: 'relations.kind',
      organisationId: 'relations.first',
      otherOrganisationId: 'relations.second',
      validFrom: 'relations.validFrom',
      validTo: 'relations.validTo',
      note: 'relations.note',
    },
    codes: { kind: 'relations.kind.' },
  },
} as const satisfies HistoryWords
