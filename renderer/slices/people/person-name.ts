import type { PersonFields } from '../../../preload/contract/people.ts'

/** "Dr. Petra Lütkemeyer" */
export function personName(fields: Pick<PersonFields, 'academicTitle' | 'givenName' | 'familyName'>): string {
  return [fields.academicTitle, fields.givenName, fields.familyName].filter((part) => part !== '').join(' ')
}
