/** Companies, for other slices. */
export { openNewOrganisation } from './new-organisation-state.ts'
export { NewOrganisation } from './new-organisation.tsx'
