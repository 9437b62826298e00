/** Logging of visits and contacts, for other slices. */
export { AccessField, type AccessValues } from './access-field.tsx'
export { continueLog, openLog } from './log-state.ts'
export { contactInput, emptyLog } from './log-values.ts'
export { openContact, openVisit } from './opened.ts'
export { PeopleField } from './people-field.tsx'
export { OrganisationField } from './organisation-field.tsx'
export { PersonField } from './person-field.tsx'
