import { personFieldList } from '../../../preload/contract/people.ts'
import { choiceCodes } from '../../kit/fields/field-words.ts'
import type { HistoryWords } from '../../kit/history-words.ts'

type Named = Exclude<keyof typeof personFieldList, 'visibility'>

// names of the list, each with its word
const names = Object.keys(personFieldList).filter((name) => name !== 'visibility') as Named[]

/** What the history of a person calls what it tells of. */
export const peopleHistory = {
  person: {
    title: 'history.record.person',
    fields: {
      ...Object.fromEntries(names.map((name) => [name, `people.field.${name}` as const])),
      visibility: 'app.visibility.label',
    },
    codes: choiceCodes(personFieldList, 'people'),
  },
  affiliation: {
    title: 'history.part.affiliation',
    fields: {
      personId: 'history.field.person',
      organisationId: 'history.field.organisation',
      jobTitle: 'people.jobTitle',
      isDecisionMaker: 'people.isDecisionMaker',
      phone: 'people.workPhone',
      mobile: 'people.workMobile',
      email: 'people.workEmail',
      validFrom: 'history.field.validFrom',
      validTo: 'history.field.validTo',
    },
    codes: { isDecisionMaker: 'history.code.spoke.' },
  },
} as const satisfies HistoryWords
