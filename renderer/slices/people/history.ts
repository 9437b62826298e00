import { plainFields } from '../../../preload/contract/fields.ts'
import { personFieldList } from '../../../preload/contract/people.ts'
import type { HistoryWords } from '../../kit/history-words.ts'

/** What the history of a person calls what it tells of. */
export const peopleHistory = {
  person: {
    title: 'history.record.person',
    fields: {
      salutation: 'people.salutation',
      academicTitle: 'people.academicTitle',
      givenName: 'people.givenName',
      familyName: 'people.familyName',
      ...Object.fromEntries(
        plainFields(personFieldList).map((field) => [field, `people.field.${field}` as const]),
      ),
      note: 'organisations.field.note',
      visibility: 'app.visibility.label',
    },
    codes: { salutation: 'people.salutation.', visibility: 'app.visibility.' },
  },
  affiliation: {
    title: 'history.part.affiliation',
    fields: {
      personId: 'history.field.person',
      organisationId: 'history.field.organisation',
      jobTitle: 'people.jobTitle',
      validFrom: 'history.field.validFrom',
      validTo: 'history.field.validTo',
    },
  },
} as const satisfies HistoryWords
