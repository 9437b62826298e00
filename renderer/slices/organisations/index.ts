/** Companies, for other slices. */
export { openNewOrganisation } from './new-organisation-state.ts'
