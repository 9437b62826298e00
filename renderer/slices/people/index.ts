/** People, for other slices. */
export { openNewPerson } from './new-person-state.ts'
