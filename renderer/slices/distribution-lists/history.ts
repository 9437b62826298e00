import type { HistoryWords } from '../../kit/history-words.ts'

/** What the history of distribution lists calls what it tells of. */
export const distributionListsHistory = {
  distribution_list: {
    title: 'history.record.distributionList',
    fields: { name: 'distributionLists.field.name', note: 'distributionLists.field.note' },
  },
  distribution_member: {
    title: 'history.part.distributionMember',
    fields: {
      listId: 'history.record.distributionList',
      organisationId: 'history.field.organisation',
      personId: 'history.field.person',
      contactPersonId: 'distributionLists.contactPerson',
      addedOn: 'distributionLists.addedOn',
    },
  },
} as const satisfies HistoryWords
