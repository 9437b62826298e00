/** Logging of visits and contacts, for other slices. */
export { EditVisit } from './edit-visit.tsx'
export { continueLog, openLog } from './log-state.ts'
export { contactInput, emptyLog } from './log-values.ts'
export { OrganisationField } from './organisation-field.tsx'
